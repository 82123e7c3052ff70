"""The preferences: each choice holds at once, and the window behind shows what it does."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from gui.core.script import Script
from gui.core.tree import Grouping
from gui.shell.preferences import APPEARANCE, LANGUAGE, SCALE, Appearance, Language, Preferences, Setting
from gui.shell.settings import GROUPING, RESTORE, TRADITIONAL, ZOOM

SCALES = (100, 125, 150, 175, 200)
ZOOMS = (50, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300)
T = TypeVar("T")


class PreferencesDialog(QDialog):
    """A form made anew when the language changes."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form = QWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(18)
        layout.addWidget(self._form)
        layout.addWidget(self._buttons)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        if event.type() == QEvent.Type.LanguageChange:
            focused = self._at_focus()
            self._form.deleteLater()
            self._form = QWidget()
            self._layout.insertWidget(0, self._form)
            self._fill()
            self._controls[focused].setFocus()
        super().changeEvent(event)

    def _at_focus(self) -> int:
        return next((at for at, control in enumerate(self._controls) if control.hasFocus()), 0)

    def _fill(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        language, appearance = self._languages(), self._appearances()
        percent = self.tr("%1%")
        rows = (
            (self.tr("&Language"), self._choice(LANGUAGE, language)),
            (self.tr("&Appearance"), self._choice(APPEARANCE, appearance)),
            (self.tr("&Size of the interface"), self._choice(SCALE, _percents(percent, SCALES))),
            (self.tr("Size of the &article"), self._choice(ZOOM, _percents(percent, self._zooms()))),
            (self.tr("&Traditional script"), self._choice(TRADITIONAL, self._standards())),
            (self.tr("The tree is &grouped"), self._choice(GROUPING, self._groupings())),
            ("", self._check(RESTORE, self.tr("&Open the articles of the last time at the start"))),
        )
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(11)
        for label, control in rows:
            form.addRow(label, control)
        self._controls = [control for _, control in rows]

    def _languages(self) -> list[tuple[Language, str]]:
        own = ((Language.TRADITIONAL, "繁體中文"), (Language.SIMPLIFIED, "简体中文"), (Language.ENGLISH, "English"))
        return [(Language.SYSTEM, self.tr("As the system")), *own]

    def _appearances(self) -> list[tuple[Appearance, str]]:
        return [
            (Appearance.SYSTEM, self.tr("As the system")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
        ]

    def _standards(self) -> list[tuple[Script, str]]:
        return [(Script.HANT_TW, self.tr("of Taiwan")), (Script.HANT_HK, self.tr("of Hong Kong"))]

    def _groupings(self) -> list[tuple[Grouping, str]]:
        names = (self.tr("by place"), self.tr("by organization"), self.tr("by category"), self.tr("in text order"))
        order = (Grouping.PLACE, Grouping.ORGANIZATION, Grouping.CATEGORY, Grouping.TEXT)
        return list(zip(order, names, strict=True))

    def _zooms(self) -> tuple[int, ...]:
        return tuple(sorted({*ZOOMS, self._preferences.get(ZOOM)}))

    def _choice(self, setting: Setting[T], offered: Sequence[tuple[T, str]]) -> QComboBox:
        box = QComboBox()
        values = [value for value, _ in offered]  # Qt would give an enumeration back as a string
        box.addItems([name for _, name in offered])
        current = self._preferences.get(setting)
        box.setCurrentIndex(values.index(current) if current in values else 0)
        box.activated.connect(lambda at: self._preferences.set(setting, values[at]))
        return box

    def _check(self, setting: Setting[bool], text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(self._preferences.get(setting))
        box.toggled.connect(lambda on: self._preferences.set(setting, on))
        return box


def _percents(sentence: str, values: Sequence[int]) -> list[tuple[int, str]]:
    return [(value, sentence.replace("%1", str(value))) for value in values]
