"""The parts of the window, put together and tied to the actions; made once the bare window is on the screen."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from gui.core.problems import JucuoError, Problem
from gui.document import Document
from gui.document.loading import lexicon_fault
from gui.shell import failures
from gui.shell.action_ids import Id
from gui.shell.actions import Actions
from gui.shell.appearance import AppearanceSwitch
from gui.shell.collecting import Collecting
from gui.shell.desk import Desk
from gui.shell.exporting import Exporting
from gui.shell.help import Page, show_page
from gui.shell.mending import Mending
from gui.shell.menus import RECENT
from gui.shell.navigation import Navigation
from gui.shell.notice import Notice
from gui.shell.opening import Opening
from gui.shell.preferences import Preferences
from gui.shell.problem_report import Watchman
from gui.shell.saving import Saving
from gui.shell.session import Session
from gui.shell.settings import RESTORE
from gui.shell.status import StatusBar
from gui.shell.steps import Steps
from gui.shell.top_bar import TopBar
from gui.shell.workspace import Workspace
from gui.views.fonts import can_show_chinese

# without an article these have nothing to work on
NEEDS_WHOLE = (Id.SAVE_AS, Id.VERSIONS, Id.EXPORT_PDF, Id.EXPORT_AS, Id.PRINT)
NEEDS_ARTICLE = (
    *(Id.CLOSE, Id.COPY, Id.COPY_PUBLISHED),
    *(Id.FIND, Id.FIND_NEXT, Id.FIND_PREVIOUS, Id.FILTER, Id.NEXT_MEASURE, Id.PREVIOUS_MEASURE),
    *(Id.EXPAND_ALL, Id.COLLAPSE_ALL, Id.RELATED, Id.EXTEND_DOWN, Id.EXTEND_UP),
)


class Parts(QObject):
    """Everything in a window, and what each action does."""

    def __init__(self, window: QMainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self.document = Document(self)
        self.actions = Actions(window)
        self.exporting = Exporting(window, self.document, preferences, lambda: self.opening.path)
        self.appearance = AppearanceSwitch(self.actions, preferences, self)
        self.workspace = Workspace(self.document, preferences, self.appearance.theme)
        self.desk = Desk(self.document, self.workspace.article, self)
        self.opening = Opening(window, self.desk, preferences)
        self.session = Session(self.desk, preferences, self)
        self.notice = Notice()
        self.status = StatusBar(self.document)
        self.top_bar = TopBar(self.actions, self.workspace.find_bar)
        self.navigation = Navigation(self.actions, self.document, preferences, self)
        self.mending = Mending(window, self.actions, self.document, self.workspace, self.notice)
        self.steps = Steps(self.actions, self.document.undo_group, self)
        self.saving = Saving(self.document, self)
        self.watchman = Watchman(window, lambda: len(self.saving.unsaved()))
        self.collecting = Collecting(window, self.document, preferences, self.notice)
        self._assemble()
        self._connect()
        self.retranslate()
        self._follow_reading()
        self.workspace.tree.tree.setFocus()

    def retranslate(self) -> None:
        """Put every text in the language that is installed now."""
        self.actions.retranslate()
        self.steps.retranslate()
        self.top_bar.retranslate()
        self.desk.bar.retranslate()
        self.status.refresh()
        self._follow_reading()

    def open(self, path: Path) -> None:
        """Open a file, or read a folder into the library."""
        if path.is_dir():
            self.collecting.read_folder(path)
        else:
            self.opening.open(path)

    def take(self, data: QMimeData) -> None:
        """Open what another program hands over: files, folders, or words; an address is told to be none of these."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        for file in files:
            self.open(file)
        if not files:
            self.opening.take(data)

    def _paste(self) -> None:
        held = cast(
            "QMimeData | None", QGuiApplication.clipboard().mimeData()
        )  # nothing, where nothing was ever copied
        self.take(held or QMimeData())

    def begin(self, files: tuple[Path, ...], lasting: bool) -> None:
        """Show `files` and what was open the last time, after a bad end only when asked to; at first the sample."""
        session = self.session
        back = lasting and bool(session.last) and self._preferences.get(RESTORE)
        if back and session.ended_badly:
            sentence = self.tr("The program did not end properly the last time. Your corrections are kept.")
            self.notice.fail(sentence, self.tr("Open Articles Again"), session.restore)
        elif back:
            session.restore(at_once=not files)
        if lasting:
            session.begin()
            self.watchman.watch()
        for file in files:
            self.open(file)
        if not files and (session.last is None or not lasting):
            self.opening.open_sample()

    def select_when_open(self, number: int) -> None:
        """Select the measure of that number in the next article that is opened."""

        def select() -> None:
            for _ in range(number):
                self.document.step_measure(1)

        self.opening.opened.connect(select, Qt.ConnectionType.SingleShotConnection)

    def _assemble(self) -> None:
        self.actions.fill(self._window.menuBar())
        self._window.addToolBar(self.top_bar)
        self._window.setStatusBar(self.status)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.desk.bar)
        layout.addWidget(self.workspace, 1)
        layout.addWidget(self.notice)
        self._window.setCentralWidget(centre)

    def _connect(self) -> None:
        actions, opening, exporting = self.actions, self.opening, self.exporting
        actions.when(Id.OPEN, opening.choose)
        actions.when(Id.PASTE_ARTICLE, self._paste)
        actions.when(Id.SAMPLE, opening.open_sample)
        actions.when(Id.CLOSE, self.desk.close_shown)
        actions.when(Id.NEXT_ARTICLE, lambda: self.desk.step(1))
        actions.when(Id.PREVIOUS_ARTICLE, lambda: self.desk.step(-1))
        actions.when(Id.LIBRARY, self.collecting.show_library)
        actions.when(Id.OPEN_FOLDER, self.collecting.ask_folder)
        actions.when(Id.VERSIONS, self.collecting.show_versions)
        actions.when(Id.SAVE_AS, exporting.save_as)
        actions.when(Id.EXPORT_PDF, exporting.export_pdf)
        actions.when(Id.EXPORT_AS, exporting.export_as)
        actions.when(Id.PRINT, exporting.preview)
        actions.when(Id.FULL_SCREEN, self._toggle_full_screen)
        actions.when(Id.PREFERENCES, self._show_preferences)
        actions.when(Id.GUIDE, lambda: show_page(Page.GUIDE, self._window))
        actions.when(Id.SHORTCUTS, lambda: show_page(Page.SHORTCUTS, self._window))
        actions.when(Id.ABOUT, lambda: show_page(Page.ABOUT, self._window))
        actions.when(Id.REPORT, self.watchman.show_report)
        actions.when(Id.QUIT, self._window.close)
        QShortcut(QKeySequence("Shift+F10"), self._window, self._open_context_menu)
        self.workspace.connect_actions(actions)
        recent = actions.menu(RECENT)
        recent.aboutToShow.connect(lambda: opening.fill_recent(recent))
        opening.began.connect(self.saving.flush)
        opening.began.connect(self.workspace.show_reading)
        opening.begun.connect(self._begun)
        opening.opened.connect(self._opened)
        self.workspace.empty.recent_chosen.connect(self.open)
        self.desk.changed.connect(lambda: self.workspace.empty.show_recent(opening.recent()))
        opening.failed.connect(self._fail)
        exporting.written.connect(self._written)
        exporting.followed.connect(self.notice.follow)
        exporting.failed.connect(self._fail)
        self.saving.failed.connect(self._fail)
        self.saving.failed.connect(lambda _error: self.status.tell_unsaved())
        self.collecting.failed.connect(self._fail)
        self.collecting.open_asked.connect(opening.open_saved)
        self.saving.saved.connect(self.status.tell_saved)
        self.status.encoding_asked.connect(opening.read_as)
        self.status.repaired_asked.connect(lambda: self.workspace.find_bar.look_for("\ufffd"))
        self.desk.changed.connect(lambda: self.status.offer_encodings(opening.may_read_as))
        exporting.printed.connect(self._printed)
        self.document.reading_changed.connect(self._follow_reading)
        self.document.projection_changed.connect(self._follow_script)
        self.appearance.theme_changed.connect(self.workspace.set_theme)
        self._follow_script()

    def _begun(self) -> None:
        self.notice.tell(
            self.tr("The rest of this long article is still being read. It can be printed and mended then.")
        )

    def _opened(self) -> None:
        self.notice.hide()
        if not can_show_chinese():
            self._fail(JucuoError(Problem.NO_CHINESE_FONT))
        elif fault := lexicon_fault():
            self._fail(fault)
        elif not self.document.extraction.organizations:
            self.notice.tell(self.tr("No organization was found in this article. Its text can be read and printed."))

    def _fail(self, error: Exception) -> None:
        failures.record(error)
        self.workspace.show_article()
        self.notice.fail(failures.sentence(error))

    def _written(self, name: str, substitutes: int) -> None:
        path = Path(name)
        sentence = self.tr("Written: “%1”").replace("%1", path.name)
        if substitutes:
            left = self.tr("%n character(s) cannot be printed; ▯ stands for them.", "", substitutes)
            sentence = f"{sentence} — {left}"
        self.notice.tell(sentence, self.tr("Open"), lambda: self.exporting.show_file(path))

    def _printed(self, printer: str) -> None:
        self.notice.tell(self.tr("Sent to “%1”").replace("%1", printer))

    def _follow_reading(self) -> None:
        reading = self.document.reading
        shown = self.desk.shown
        self.actions.enable(NEEDS_ARTICLE, reading is not None)
        self.actions.enable(NEEDS_WHOLE, reading is not None and not (shown and shown.partly))
        title = reading.article.title if reading else ""
        name = self.tr("Jucuo")
        self._window.setWindowTitle(f"{title} — {name}" if title else name)

    def _follow_script(self) -> None:
        self.top_bar.show_script(self.document.script)

    def _show_preferences(self) -> None:
        from gui.shell.preferences_dialog import PreferencesDialog

        PreferencesDialog(self._preferences, self._window).open()

    def _open_context_menu(self) -> None:
        """What the menu key does, for keyboards that have none."""
        if widget := QApplication.focusWidget():
            place = QRectF(widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).toRect().center()
            reason = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))

    def _toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
