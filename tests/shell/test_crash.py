"""After what nobody foresaw: the person knows what is safe, the report says where, and nowhere stands the article."""

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from gui.core.text import Article
from gui.shell import crash, startup
from gui.shell.action_ids import Id
from gui.shell.arguments import Arguments
from gui.shell.main_window import MainWindow
from gui.shell.problem_report import ProblemReport

SECRET = "平湖縣教育局"


def fail() -> None:
    raise KeyError(SECRET)


@pytest.fixture
def watched(window: MainWindow) -> Iterator[MainWindow]:
    hooks = sys.excepthook, threading.excepthook
    window.parts.watchman.watch()
    yield window
    sys.excepthook, threading.excepthook = hooks
    crash._last.clear()


def report_of(window: MainWindow, qtbot: QtBot) -> ProblemReport:
    qtbot.waitUntil(lambda: bool(window.findChildren(ProblemReport)))
    return window.findChildren(ProblemReport)[-1]


def test_an_error_in_a_slot_is_told_once_with_what_is_safe(watched: MainWindow, qtbot: QtBot) -> None:
    with capture_exceptions():
        watched.parts.watchman.watch()
        QTimer.singleShot(0, fail)
        QTimer.singleShot(1, fail)
        dialog = report_of(watched, qtbot)
    assert len(watched.findChildren(ProblemReport)) == 1
    words = dialog.findChildren(QLabel)[0].text()
    assert "All your corrections are saved" in words
    text = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "KeyError" in text
    assert "test_crash.py" in text
    assert SECRET not in text
    copy = next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    assert QGuiApplication.clipboard().text() == text
    QGuiApplication.clipboard().clear()


def test_an_error_in_a_thread_is_told_too(watched: MainWindow, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "KeyError" in report_of(watched, qtbot).findChildren(QPlainTextEdit)[0].toPlainText()


def test_the_report_can_be_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.actions[Id.REPORT].trigger()
    words = report_of(window, qtbot).findChildren(QLabel)[0].text()
    assert words.startswith("This report says")


def test_neither_log_nor_report_holds_a_word_of_the_article(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    from gui.shell.failures import record
    from gui.shell.logs import _WithoutText

    try:
        try:
            Article(SECRET).paragraphs[9]
        except IndexError as error:
            raise ValueError(f"cannot read {SECRET}") from error
    except ValueError as error:
        with caplog.at_level(logging.ERROR, "jucuo"):
            record(error)
        entry = logging.LogRecord("jucuo", logging.ERROR, "", 0, "failed", (), (type(error), error, None))
        assert SECRET not in _WithoutText("%(message)s").format(entry)
    assert SECRET not in caplog.text + crash.report()
    assert "IndexError" in caplog.text
    assert "ValueError" in crash.report()
    crash._last.clear()


FALLING = """
import ctypes, sys
from pathlib import Path
from gui.shell import crash, startup
crash.log_folder = lambda: Path(sys.argv[1])
crash.watch_for_a_fall()
if sys.argv[2] == "fall":
    ctypes.string_at(0)
crash.end_in_order()
"""


@pytest.mark.parametrize(("how", "left"), [("fall", True), ("end", False)])
def test_where_the_whole_process_fell_is_known_the_next_time(
    how: str, left: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    subprocess.run([sys.executable, "-c", FALLING, str(tmp_path), how], timeout=60, check=False, capture_output=True)
    monkeypatch.setattr(crash, "log_folder", lambda: tmp_path)
    assert ("Segmentation fault" in crash.report()) is left
    assert (tmp_path / crash.FALL).exists() is left


def test_a_window_that_cannot_be_filled_says_so_and_ends(
    empty_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, ended = list[str](), list[int]()

    def read() -> None:
        report = report_of(empty_window, qtbot)
        said.append(report.findChildren(QLabel)[0].text())
        report.reject()

    monkeypatch.setattr(MainWindow, "parts", property(lambda _window: fail()))
    monkeypatch.setattr(QCoreApplication, "exit", ended.append)
    QTimer.singleShot(0, read)
    startup._fill(empty_window, Arguments())
    assert "cannot start like this" in said[0]
    assert ended == [1]
    crash._last.clear()
