"""Corrections are written as they are made; what cannot be written waits, and is never dropped unasked."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from gui.core import files
from gui.core.report.reading_file import loads
from gui.core.tree import Correction, Reading
from gui.dialogs.unsaved_dialog import UnsavedDialog
from gui.document import Selection, SelectionKind, library
from gui.shell.action_ids import Id
from gui.shell.main_window import MainWindow


class Disk:
    """A disk that is full when it is told to be."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = False
        self._sync = os.fsync
        monkeypatch.setattr(files.os, "fsync", self.sync)

    def sync(self, descriptor: int) -> None:
        if self.full:
            raise OSError(errno.ENOSPC, "No space left on device")
        self._sync(descriptor)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def confirm(window: MainWindow, number: int) -> None:
    measure = window.parts.document.extraction.measures[number - 1]
    window.parts.document.select(Selection(SelectionKind.MEASURE, measure.id))
    window.parts.actions[Id.CONFIRM].trigger()


def kept(reading: Reading | None) -> tuple[Correction, ...]:
    assert reading is not None
    there = library.held(library.key_of(reading.article)).reading
    return there.corrections if there else ()


def answering(press: Callable[[UnsavedDialog], QPushButton | None]) -> None:
    """Press a button of the question that is about to be asked; Escape for None."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UnsavedDialog)
        button = press(dialog)
        if button:
            button.click()
        else:
            dialog.reject()

    QTimer.singleShot(200, answer)


def test_a_burst_of_corrections_is_all_on_disk_without_a_pause(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.parts.saving.saved, timeout=10_000):
        for number in range(1, 30):
            confirm(window, number)
    qtbot.waitUntil(lambda: kept(window.parts.document.reading) == window.parts.document.corrections)


def test_a_full_disk_is_told_once_and_what_waits_is_written_when_there_is_room(
    window: MainWindow, qtbot: QtBot, disk: Disk
) -> None:
    disk.full = True
    told: list[Exception] = []
    window.parts.saving.failed.connect(told.append)
    confirm(window, 1)
    qtbot.waitUntil(lambda: bool(told))
    assert "no space left" in window.parts.notice.sentence
    confirm(window, 2)
    qtbot.wait(200)
    assert len(told) == 1
    disk.full = False
    with qtbot.waitSignal(window.parts.saving.saved, timeout=10_000):
        confirm(window, 3)
    assert len(kept(window.parts.document.reading)) == 3


def test_what_waits_outlives_another_article(window: MainWindow, qtbot: QtBot, disk: Disk, tmp_path: Path) -> None:
    disk.full = True
    first = window.parts.document.reading
    confirm(window, 1)
    other = tmp_path / "平湖.txt"
    other.write_text("平湖縣動起來\n2019-04-02\n\n平湖縣教育局召開動員會,為28戶農家送去書本。\n", "utf-8")
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.opening.open(other)
    disk.full = False
    confirm(window, 1)
    qtbot.waitUntil(lambda: len(kept(first)) == 1 and len(kept(window.parts.document.reading)) == 1)


def test_closing_asks_before_anything_is_lost(
    window: MainWindow, disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk.full = True
    confirm(window, 1)
    answering(lambda _dialog: None)
    assert not window.close()
    target = tmp_path / "elsewhere.jucuo"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    answering(lambda dialog: dialog.defaultButton())
    assert not window.close()  # not there either
    answering(lambda dialog: dialog._lose)
    assert window.close()
    assert not target.exists()


def test_closing_after_saving_elsewhere(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, disk: Disk
) -> None:
    disk.full = True
    confirm(window, 1)
    target = tmp_path / "elsewhere.jucuo"

    def room_elsewhere(*_: object) -> tuple[str, str]:
        disk.full = False
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", room_elsewhere)
    answering(lambda dialog: dialog.defaultButton())
    assert window.close()
    assert loads(target.read_bytes()).corrections == window.parts.document.corrections
