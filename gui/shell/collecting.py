"""The library, folders read into it, and the earlier versions of a reading."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from gui.core.problems import JucuoError, Problem
from gui.core.tree import Reading
from gui.document import Document, jobs, library
from gui.document.loading import load, load_held, read_again
from gui.models.wording import run_on
from gui.shell import failures
from gui.shell.notice import Notice
from gui.shell.opening import entered
from gui.shell.preferences import Preferences
from gui.shell.report_options import current_options
from gui.shell.settings import EXPORT_FOLDER, FOLDER

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of many files: how many were done, which were not and why."""

    done: int
    failed: tuple[tuple[str, Exception], ...] = ()


class Collecting(QObject):
    """Long work goes on in the background, shows how far it is, and can be cancelled."""

    open_asked = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget, document: Document, preferences: Preferences, notice: Notice) -> None:
        super().__init__(window)
        self._window, self._document, self._preferences, self._notice = window, document, preferences, notice
        self._dialog: QDialog | None = None
        self._course: jobs.Course | None = None

    def show_library(self) -> None:
        """Show the library, in a window that can stay open beside this one."""
        from gui.dialogs.library_dialog import LibraryDialog

        dialog = LibraryDialog(self._window)
        dialog.open_asked.connect(self.open_asked)
        dialog.export_asked.connect(self.ask_export)
        dialog.folder_asked.connect(self.ask_folder)
        dialog.failed.connect(self.failed)
        dialog.show()

    def ask_folder(self) -> None:
        """Ask for a folder and read what is in it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open Folder"), self._preferences.get(FOLDER))
        if name:
            self._preferences.set(FOLDER, name)
            self.read_folder(Path(name))

    def read_folder(self, folder: Path) -> None:
        """Read the articles in a folder and below it into the library."""
        from gui.core.formats import SUFFIXES

        course = self._begin(self.tr("Reading “%1”"))

        def work() -> Tally:
            # unlike a glob, a walk goes past folders that vanish or cannot be entered
            there = (Path(where) / name for where, _, names in os.walk(folder) for name in names)
            paths = sorted(path for path in there if path.suffix.lower() in SUFFIXES and path.is_file())
            return each_of(paths, lambda path: path.name, lambda path: _enter(path), course)

        jobs.start(work, self._folder_done, self.failed.emit)

    def ask_export(self, keys: tuple[str, ...], suffix: str) -> None:
        """Ask for a folder and write readings of the library there, in the format of `suffix`."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Export All"), self._preferences.get(EXPORT_FOLDER)
        )
        if name:
            self._preferences.set(EXPORT_FOLDER, name)
            self.export(keys, Path(name), suffix)

    def export(self, keys: tuple[str, ...], folder: Path, suffix: str) -> None:
        """Write readings of the library to `folder`, each under its headline; what lies there already stays."""
        from gui.core.report.exports import export
        from gui.document.library import catalog
        from gui.shell.exporting import file_name

        options = current_options(self._preferences, self._document.script)
        course, taken = self._begin(self.tr("Exporting “%1”")), set[str]()

        def write(reading: Reading) -> None:
            name = base = file_name(reading.article.title, "jucuo")
            number = 1
            while name.lower() in taken or (folder / f"{name}.{suffix}").exists():
                number += 1
                name = f"{base} {number}"
            taken.add(name.lower())
            export(reading, folder / f"{name}.{suffix}", options)

        def work() -> Tally:
            titles = {each.key: each.title for each in catalog.entries()}
            chosen = [(key, titles.get(key, key)) for key in keys]
            return each_of(chosen, lambda each: each[1], lambda each: write(load_held(*each).reading), course)

        jobs.start(work, self._export_done, self.failed.emit)

    def show_versions(self) -> None:
        """Offer the earlier versions of the reading that is open."""
        from gui.dialogs.asking import accepted
        from gui.dialogs.versions_dialog import VersionsDialog

        reading = self._document.reading
        if reading is None:
            return
        dialog = VersionsDialog(library.versions(library.key_of(reading.article)), self._window)
        if not accepted(dialog):
            return
        if version := dialog.version():
            self.bring_back(version)

    def bring_back(self, version: library.Version) -> None:
        """Put the corrections of an earlier version in the place of those made since."""
        reading = self._document.reading
        if reading is None:
            return

        def work() -> Reading:
            return read_again(replace(reading, corrections=library.saved_at(version.path).corrections))

        def done(read: Reading) -> None:
            if self._document.reading is reading:
                self._document.exchange(self.tr("bring back an earlier version"), read)

        jobs.start(work, done, self.failed.emit)

    def _begin(self, sentence: str) -> jobs.Course:
        """A new course, shown in the notice; one that still runs is cancelled."""
        if self._course:
            self._course.cancel()
        self._course = jobs.Course()
        self._notice.follow(self._course, sentence)
        return self._course

    def _folder_done(self, tally: Tally) -> None:
        self._tell(self.tr("%n article(s) read into the library.", "", tally.done), tally)

    def _export_done(self, tally: Tally) -> None:
        self._tell(self.tr("%n file(s) written.", "", tally.done), tally)

    def _tell(self, sentence: str, tally: Tally) -> None:
        self._course = None
        if not tally.failed:
            self._notice.tell(sentence, self.tr("Library"), self.show_library)
            return
        left = self.tr("%n could not be done.", "", len(tally.failed))
        self._notice.tell(run_on(sentence, left), self.tr("Show"), lambda: self._show_failed(tally))

    def _show_failed(self, tally: Tally) -> None:
        from PySide6.QtWidgets import QMessageBox

        lines = [f"{name}: {failures.sentence(error)}" for name, error in tally.failed]
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Not Done"), "\n".join(lines[:12]), parent=self._window)
        if len(lines) > 12:
            box.setDetailedText("\n".join(lines))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def each_of(things: Sequence[T], name: Callable[[T], str], act: Callable[[T], None], course: jobs.Course) -> Tally:
    """Do something with each thing, going on past a failure, until done or cancelled."""
    done, failed = 0, list[tuple[str, Exception]]()
    for at, thing in enumerate(things):
        if not course.report(at, len(things), name(thing)):
            break
        try:
            act(thing)
            done += 1
        except Exception as error:  # one bad file must not stop the others
            failures.record(error)
            failed.append((name(thing), error))
    return Tally(done, tuple(failed))


def _enter(path: Path) -> None:
    """Read a file into the library; raises what hinders it."""
    loaded = entered(load(path))
    stopped = (fault for fault in loaded.faults if fault.problem in (Problem.UNWRITABLE, Problem.DISK_FULL))
    if fault := next(stopped, None):
        raise JucuoError(fault.problem, fault.name, fault.detail)
