"""The table of actions, and the QActions made from it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gui.models.translatable import QT_TRANSLATE_NOOP
from gui.shell.action_ids import Id
from gui.shell.menus import MENUS, Menu


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the program can do; `text` is translated, `group` names the choices of which one holds."""

    id: Id
    text: str
    shortcuts: tuple[str, ...] = ()
    group: str = ""
    icon: str = ""

    @property
    def translated(self) -> str:
        """Its text in the language that is installed now; categories are named as everywhere else."""
        context = "category" if self.id.startswith("category-") else "actions"
        return QCoreApplication.translate(context, self.text)

    @property
    def plain(self) -> str:
        """The same without what only a menu needs: the key to underline and the dots of a question to come."""
        return _plain(self.translated)


def _plain(text: str) -> str:
    return re.sub(r"\(&.\)|&(?!&)", "", text).rstrip("…")


ACTIONS: tuple[Action, ...] = (
    Action(Id.OPEN, QT_TRANSLATE_NOOP("actions", "&Open…"), ("Ctrl+O",), icon="open"),
    Action(Id.PASTE_ARTICLE, QT_TRANSLATE_NOOP("actions", "Open from Clip&board"), ("Ctrl+Shift+V",), icon="clipboard"),
    Action(Id.OPEN_FOLDER, QT_TRANSLATE_NOOP("actions", "Open &Folder…"), ("Ctrl+Shift+O",), icon="folder-in"),
    Action(Id.LIBRARY, QT_TRANSLATE_NOOP("actions", "&Library…"), ("Ctrl+B",), icon="library"),
    Action(Id.VERSIONS, QT_TRANSLATE_NOOP("actions", "Earlier &Versions…"), icon="history"),
    Action(Id.SAMPLE, QT_TRANSLATE_NOOP("actions", "Open the Sa&mple Article")),
    Action(Id.SAVE_AS, QT_TRANSLATE_NOOP("actions", "&Save Reading As…"), ("Ctrl+Shift+S", "Ctrl+S"), icon="save"),
    Action(Id.EXPORT_PDF, QT_TRANSLATE_NOOP("actions", "&Export PDF…"), ("Ctrl+E",), icon="export"),
    Action(Id.EXPORT_AS, QT_TRANSLATE_NOOP("actions", "Export &As…"), ("Ctrl+Shift+E",)),
    Action(Id.PRINT, QT_TRANSLATE_NOOP("actions", "&Print…"), ("Ctrl+P",), icon="print"),
    Action(Id.CLOSE, QT_TRANSLATE_NOOP("actions", "&Close Article"), ("Ctrl+W",), icon="close"),
    Action(Id.QUIT, QT_TRANSLATE_NOOP("actions", "&Quit"), ("Ctrl+Q",), icon="quit"),
    Action(Id.PREFERENCES, QT_TRANSLATE_NOOP("actions", "Pr&eferences…"), ("Ctrl+,",), icon="settings"),
    Action(Id.UNDO, QT_TRANSLATE_NOOP("actions", "&Undo"), ("Ctrl+Z",), icon="undo"),
    Action(Id.REDO, QT_TRANSLATE_NOOP("actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
    Action(Id.COPY, QT_TRANSLATE_NOOP("actions", "&Copy as Shown"), ("Ctrl+C",), icon="copy"),
    Action(Id.COPY_PUBLISHED, QT_TRANSLATE_NOOP("actions", "Copy as &Published"), ("Ctrl+Shift+C",)),
    Action(Id.FIND, QT_TRANSLATE_NOOP("actions", "&Find in Text"), ("Ctrl+F",), icon="find"),
    Action(Id.FIND_NEXT, QT_TRANSLATE_NOOP("actions", "Find &Next"), ("F3", "Ctrl+G")),
    Action(Id.FIND_PREVIOUS, QT_TRANSLATE_NOOP("actions", "Find Pre&vious"), ("Shift+F3", "Ctrl+Shift+G")),
    Action(Id.FILTER, QT_TRANSLATE_NOOP("actions", "Filter the &Tree"), ("Ctrl+K",), icon="filter"),
    Action(Id.CONFIRM, QT_TRANSLATE_NOOP("actions", "&Confirm Measure"), ("Ctrl+Return",), icon="confirm"),
    Action(Id.CONFIRM_NEXT, QT_TRANSLATE_NOOP("actions", "Confirm and Go to &Next Unchecked"), ("Ctrl+Shift+Return",)),
    Action(Id.ASSIGN, QT_TRANSLATE_NOOP("actions", "&Assign to Organization…"), ("Ctrl+M",), icon="assign"),
    Action(Id.REJECT, QT_TRANSLATE_NOOP("actions", "Not a Meas&ure"), ("Ctrl+Backspace",), icon="reject"),
    Action(Id.ADD_MEASURE, QT_TRANSLATE_NOOP("actions", "Add &Measure from the Text…"), ("Ctrl+Shift+M",), icon="add"),
    Action(Id.USE_SELECTION, QT_TRANSLATE_NOOP("actions", "State by S&elected Text"), ("Ctrl+U",)),
    Action(Id.START_EARLIER, QT_TRANSLATE_NOOP("actions", "Start One Character Earlier"), ("Alt+[",)),
    Action(Id.START_LATER, QT_TRANSLATE_NOOP("actions", "Start One Character Later"), ("Alt+]",)),
    Action(Id.END_EARLIER, QT_TRANSLATE_NOOP("actions", "End One Character Earlier"), ("Ctrl+[",)),
    Action(Id.END_LATER, QT_TRANSLATE_NOOP("actions", "End One Character Later"), ("Ctrl+]",)),
    Action(Id.START_CLAUSE_EARLIER, QT_TRANSLATE_NOOP("actions", "Start One Clause Earlier"), ("Alt+Shift+[",)),
    Action(Id.START_CLAUSE_LATER, QT_TRANSLATE_NOOP("actions", "Start One Clause Later"), ("Alt+Shift+]",)),
    Action(Id.END_CLAUSE_EARLIER, QT_TRANSLATE_NOOP("actions", "End One Clause Earlier"), ("Ctrl+Shift+[",)),
    Action(Id.END_CLAUSE_LATER, QT_TRANSLATE_NOOP("actions", "End One Clause Later"), ("Ctrl+Shift+]",)),
    Action(Id.SPLIT, QT_TRANSLATE_NOOP("actions", "&Split Measure…"), ("Ctrl+D",), icon="split"),
    Action(Id.MERGE, QT_TRANSLATE_NOOP("actions", "Mer&ge Measures"), ("Ctrl+Shift+D",), icon="merge"),
    Action(Id.MARK_FIGURE, QT_TRANSLATE_NOOP("actions", "Add Selected &Figure"), ("Ctrl+Shift+N",)),
    Action(Id.CLEAR_FIGURES, QT_TRANSLATE_NOOP("actions", "Remove Figures")),
    Action(Id.MARK_PROGRAMME, QT_TRANSLATE_NOOP("actions", "Take Selected Text for the Pro&gramme"), ("Ctrl+Shift+P",)),
    Action(Id.CLEAR_PROGRAMME, QT_TRANSLATE_NOOP("actions", "Remove the Programme")),
    Action(Id.RENAME, QT_TRANSLATE_NOOP("actions", "&Rename or Merge Organization…"), ("F2",), icon="rename"),
    Action(Id.SEPARATE, QT_TRANSLATE_NOOP("actions", "Spl&it Organization…")),
    Action(Id.SITUATE, QT_TRANSLATE_NOOP("actions", "Place &of the Organization…"), icon="place"),
    Action(Id.HOME_PLACE, QT_TRANSLATE_NOOP("actions", "&Home Place of the Article…")),
    Action(Id.LEARN, QT_TRANSLATE_NOOP("actions", "&Learn a Name…"), ("Ctrl+L",), icon="learn"),
    Action(Id.READ_AGAIN, QT_TRANSLATE_NOOP("actions", "Rea&d the Article Anew"), ("F5",)),
    Action(Id.UNAPPLIED, QT_TRANSLATE_NOOP("actions", "Corrections That No Longer &Fit…")),
    Action(Id.PARAGRAPH_BODY, QT_TRANSLATE_NOOP("actions", "&Body Text"), ("Ctrl+Alt+B",)),
    Action(Id.PARAGRAPH_HEADING, QT_TRANSLATE_NOOP("actions", "&Heading"), ("Ctrl+Alt+H",)),
    Action(Id.PARAGRAPH_TITLE, QT_TRANSLATE_NOOP("actions", "&Title"), ("Ctrl+Alt+I",)),
    Action(Id.PARAGRAPH_ASIDE, QT_TRANSLATE_NOOP("actions", "&Not Part of the Article"), ("Ctrl+Alt+N",)),
    Action(Id.CATEGORY_DEPLOY, QT_TRANSLATE_NOOP("category", "Deployment"), ("Alt+1",)),
    Action(Id.CATEGORY_CAMPAIGN, QT_TRANSLATE_NOOP("category", "Campaign"), ("Alt+2",)),
    Action(Id.CATEGORY_VISIT, QT_TRANSLATE_NOOP("category", "Visit"), ("Alt+3",)),
    Action(Id.CATEGORY_AID, QT_TRANSLATE_NOOP("category", "Aid"), ("Alt+4",)),
    Action(Id.CATEGORY_INSTITUTION, QT_TRANSLATE_NOOP("category", "Institution"), ("Alt+5",)),
    Action(Id.CATEGORY_PUBLICITY, QT_TRANSLATE_NOOP("category", "Publicity"), ("Alt+6",)),
    Action(Id.CATEGORY_SUPERVISION, QT_TRANSLATE_NOOP("category", "Supervision"), ("Alt+7",)),
    Action(Id.CATEGORY_OTHER, QT_TRANSLATE_NOOP("category", "Other"), ("Alt+8",)),
    Action(Id.BACK, QT_TRANSLATE_NOOP("actions", "&Back"), ("Alt+Left",), icon="back"),
    Action(Id.FORWARD, QT_TRANSLATE_NOOP("actions", "&Forward"), ("Alt+Right",), icon="forward"),
    Action(Id.NEXT_MEASURE, QT_TRANSLATE_NOOP("actions", "&Next Measure"), ("Alt+Down", "F8"), icon="next"),
    Action(
        Id.PREVIOUS_MEASURE, QT_TRANSLATE_NOOP("actions", "&Previous Measure"), ("Alt+Up", "Shift+F8"), icon="previous"
    ),
    Action(Id.EXTEND_DOWN, QT_TRANSLATE_NOOP("actions", "Take the Next Measure &Too"), ("Ctrl+Shift+Down",)),
    Action(Id.EXTEND_UP, QT_TRANSLATE_NOOP("actions", "Take the Previous Measure T&oo"), ("Ctrl+Shift+Up",)),
    Action(Id.NEXT_ARTICLE, QT_TRANSLATE_NOOP("actions", "Ne&xt Article"), ("Ctrl+Tab", "Ctrl+PgDown")),
    Action(Id.PREVIOUS_ARTICLE, QT_TRANSLATE_NOOP("actions", "Previous Art&icle"), ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    Action(Id.FOCUS_TREE, QT_TRANSLATE_NOOP("actions", "Go to the T&ree"), ("Ctrl+T",)),
    Action(Id.FOCUS_TEXT, QT_TRANSLATE_NOOP("actions", "Go to th&e Text"), ("Ctrl+J",)),
    Action(Id.SCRIPT_ORIGINAL, QT_TRANSLATE_NOOP("actions", "As &Published"), ("Ctrl+1",), "script"),
    Action(Id.SCRIPT_TRADITIONAL, QT_TRANSLATE_NOOP("actions", "&Traditional"), ("Ctrl+2",), "script"),
    Action(Id.SCRIPT_SIMPLIFIED, QT_TRANSLATE_NOOP("actions", "&Simplified"), ("Ctrl+3",), "script"),
    Action(Id.SCRIPT_CYCLE, QT_TRANSLATE_NOOP("actions", "Next S&cript"), ("F4",)),
    Action(Id.TRADITIONAL_TAIWAN, QT_TRANSLATE_NOOP("actions", "Traditional of Tai&wan"), group="traditional"),
    Action(Id.TRADITIONAL_HONG_KONG, QT_TRANSLATE_NOOP("actions", "Traditional of &Hong Kong"), group="traditional"),
    Action(Id.GROUP_PLACE, QT_TRANSLATE_NOOP("actions", "Group by Pl&ace"), ("Ctrl+Alt+1",), "grouping"),
    Action(Id.GROUP_ORGANIZATION, QT_TRANSLATE_NOOP("actions", "Group by &Organization"), ("Ctrl+Alt+2",), "grouping"),
    Action(Id.GROUP_CATEGORY, QT_TRANSLATE_NOOP("actions", "Group by &Category"), ("Ctrl+Alt+3",), "grouping"),
    Action(Id.GROUP_TEXT, QT_TRANSLATE_NOOP("actions", "In Text O&rder"), ("Ctrl+Alt+4",), "grouping"),
    Action(Id.EXPAND_ALL, QT_TRANSLATE_NOOP("actions", "&Expand All"), ("Ctrl+Alt+E",), icon="expand"),
    Action(Id.COLLAPSE_ALL, QT_TRANSLATE_NOOP("actions", "Colla&pse All"), ("Ctrl+Alt+C",)),
    Action(Id.RELATED, QT_TRANSLATE_NOOP("actions", "Show &Related Links"), ("Ctrl+R",)),
    Action(Id.ZOOM_IN, QT_TRANSLATE_NOOP("actions", "Zoom &In"), ("Ctrl++", "Ctrl+="), icon="zoom-in"),
    Action(Id.ZOOM_OUT, QT_TRANSLATE_NOOP("actions", "Zoom &Out"), ("Ctrl+-",), icon="zoom-out"),
    Action(Id.ZOOM_RESET, QT_TRANSLATE_NOOP("actions", "Actual Si&ze"), ("Ctrl+0",)),
    Action(Id.FULL_SCREEN, QT_TRANSLATE_NOOP("actions", "&Full Screen"), ("F11",)),
    Action(Id.APPEARANCE_SYSTEM, QT_TRANSLATE_NOOP("actions", "As the &System"), group="appearance"),
    Action(Id.APPEARANCE_LIGHT, QT_TRANSLATE_NOOP("actions", "&Light"), group="appearance"),
    Action(Id.APPEARANCE_DARK, QT_TRANSLATE_NOOP("actions", "&Dark"), group="appearance"),
    Action(Id.LANGUAGE_SYSTEM, QT_TRANSLATE_NOOP("actions", "As the &System"), group="language"),
    Action(Id.LANGUAGE_TRADITIONAL, "繁體中文", group="language"),
    Action(Id.LANGUAGE_SIMPLIFIED, "简体中文", group="language"),
    Action(Id.LANGUAGE_ENGLISH, "English", group="language"),
    Action(Id.GUIDE, QT_TRANSLATE_NOOP("actions", "&Guide"), ("Shift+F1",), icon="guide"),
    Action(Id.SHORTCUTS, QT_TRANSLATE_NOOP("actions", "&Keyboard Shortcuts"), ("F1", "?"), icon="keyboard"),
    Action(Id.REPORT, QT_TRANSLATE_NOOP("actions", "&Problem Report…"), icon="report"),
    Action(Id.ABOUT, QT_TRANSLATE_NOOP("actions", "&About Jucuo"), icon="about"),
)


# what macOS puts into the menu of the program itself
ROLES = {
    Id.ABOUT: QAction.MenuRole.AboutRole,
    Id.PREFERENCES: QAction.MenuRole.PreferencesRole,
    Id.QUIT: QAction.MenuRole.QuitRole,
}


class Actions(QObject):
    """The QActions made from the table; `when` ties one to what it does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[Id, QAction] = {}
        self._menus: list[tuple[QMenu, Menu]] = []
        groups: dict[str, QActionGroup] = {}
        for entry in ACTIONS:
            action = QAction(self)
            action.setObjectName(entry.id)
            action.setShortcuts([QKeySequence(shortcut) for shortcut in entry.shortcuts])
            action.setMenuRole(ROLES.get(entry.id, QAction.MenuRole.NoRole))
            if entry.group:
                action.setCheckable(True)
                groups.setdefault(entry.group, QActionGroup(self)).addAction(action)
            self._actions[entry.id] = action
        self.retranslate()

    def __getitem__(self, name: Id) -> QAction:
        return self._actions[name]

    def when(self, name: Id, handler: Callable[[], object]) -> None:
        """Do `handler` when the action is triggered."""
        self._actions[name].triggered.connect(lambda _checked=False: handler())

    def enable(self, names: tuple[Id, ...], enabled: bool) -> None:
        """Make several actions available, or not."""
        for name in names:
            self._actions[name].setEnabled(enabled)

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into `bar`."""
        for menu in MENUS:
            self._fill(bar.addMenu(""), menu)
        self.retranslate()

    def menu(self, wanted: Menu) -> QMenu:
        """The QMenu made for an entry of the tree of menus."""
        return next(menu for menu, entry in self._menus if entry is wanted)

    def retranslate(self) -> None:
        """Put every text in the language that is installed now."""
        for entry in ACTIONS:
            self._name(entry, entry.translated)
        for menu, menu_entry in self._menus:
            menu.setTitle(QCoreApplication.translate("menus", menu_entry.title))

    def rename(self, name: Id, text: str) -> None:
        """Give an action another text, or its own again for an empty one."""
        entry = next(each for each in ACTIONS if each.id is name)
        self._name(entry, text or entry.translated)

    def _name(self, entry: Action, text: str) -> None:
        action = self._actions[entry.id]
        action.setText(text)
        action.setIconText(entry.plain)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = _plain(text)
        action.setToolTip(f"{plain} ({shortcut})" if shortcut else plain)

    def _fill(self, menu: QMenu, entry: Menu) -> None:
        self._menus.append((menu, entry))
        for item in entry.items:
            match item:
                case None:
                    menu.addSeparator()
                case Menu():
                    self._fill(menu.addMenu(""), item)
                case _:
                    menu.addAction(self._actions[item])
