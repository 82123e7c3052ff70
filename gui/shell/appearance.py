"""Light or dark, and the language of the interface: chosen in the menu, followed at once."""

from functools import partial

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from gui.core.resources import resource
from gui.core.script import Script
from gui.shell import translations
from gui.shell.action_ids import Id
from gui.shell.actions import ACTIONS, Actions
from gui.shell.preferences import APPEARANCE, LANGUAGE, SCALE, Appearance, Language, Preferences
from gui.views.fonts import INTERFACE_PIXELS, sans, western
from gui.views.theme import Theme, apply_theme, icon, load_theme

APPEARANCES = {
    Id.APPEARANCE_SYSTEM: Appearance.SYSTEM,
    Id.APPEARANCE_LIGHT: Appearance.LIGHT,
    Id.APPEARANCE_DARK: Appearance.DARK,
}
LANGUAGES = {
    Id.LANGUAGE_SYSTEM: Language.SYSTEM,
    Id.LANGUAGE_TRADITIONAL: Language.TRADITIONAL,
    Id.LANGUAGE_SIMPLIFIED: Language.SIMPLIFIED,
    Id.LANGUAGE_ENGLISH: Language.ENGLISH,
}


class AppearanceSwitch(QObject):
    """Keeps the whole application in the chosen theme and language."""

    theme_changed = Signal(object)

    def __init__(self, actions: Actions, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._preferences = actions, preferences
        self._forced: Appearance | None = None
        for name, appearance in APPEARANCES.items():
            actions.when(name, partial(preferences.set, APPEARANCE, appearance))
        for name, language in LANGUAGES.items():
            actions.when(name, partial(preferences.set, LANGUAGE, language))
        preferences.changed.connect(self._follow)
        self._system = QGuiApplication.styleHints().colorScheme()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        QGuiApplication.setWindowIcon(QIcon(str(resource("desktop", "jucuo.svg"))))
        self.theme: Theme
        self._check()
        self._dress()
        self._apply()

    def force(self, name: str) -> None:
        """Show a theme for this run only, whatever is chosen."""
        self._forced = Appearance(name)
        self._apply()

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self._apply()

    def _follow(self, key: str) -> None:
        """Do what was chosen, in the menu or among the preferences."""
        if key == LANGUAGE.key:
            translations.install(self._preferences.get(LANGUAGE))
            self._dress()
        elif key == SCALE.key:
            self._dress()
            self._apply()
        elif key == APPEARANCE.key:
            self._forced = None
            self._apply()
        self._check()

    def _check(self) -> None:
        """Check the choices that hold in the menus."""
        for name, appearance in APPEARANCES.items():
            self._actions[name].setChecked(self._preferences.get(APPEARANCE) is appearance)
        for name, language in LANGUAGES.items():
            self._actions[name].setChecked(self._preferences.get(LANGUAGE) is language)

    def _dress(self) -> None:
        """The interface in the glyphs of its language, whatever the system's own font is."""
        locale = QLocale()
        pixels = round(INTERFACE_PIXELS * self._preferences.get(SCALE) / 100)
        font = sans(Script.HANS if locale.name() == Language.SIMPLIFIED else Script.HANT_TW, pixels)
        QApplication.setFont(font if locale.language() is QLocale.Language.Chinese else western(font))

    def _apply(self) -> None:
        self.theme = load_theme(self._is_dark())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, self.theme, self._preferences.get(SCALE))
        for entry in ACTIONS:
            if entry.icon:
                self._actions[entry.id].setIcon(icon(entry.icon, self.theme))
        self.theme_changed.emit(self.theme)

    def _is_dark(self) -> bool:
        chosen = self._forced or self._preferences.get(APPEARANCE)
        if chosen is Appearance.SYSTEM:
            return self._system is Qt.ColorScheme.Dark
        return chosen is Appearance.DARK
