"""Opening what is open already, here or in another window."""

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot
from sample import BUNDLED, small

from gui.core.report.reading_file import dumps
from gui.core.tree import Target
from gui.core.tree.corrections import Confirm, Correction, Reject
from gui.document import Selection, SelectionKind, library
from gui.document.library.lock import ReadingLock
from gui.shell.action_ids import Id
from gui.shell.main_window import MainWindow
from gui.shell.preferences import Preferences


def about(window: MainWindow, number: int) -> Target:
    reading = window.parts.document.reading
    assert reading is not None
    span = window.parts.document.extraction.measures[number - 1].span
    return Target(span, span.of(reading.article.text))


def open_file(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.opening.open(path)


def saved_as(window: MainWindow, path: Path, *made: Correction) -> Path:
    path.write_bytes(dumps(replace(window.parts.document.reading, corrections=made)))  # type: ignore[type-var]
    return path


def test_a_colleague_s_corrections_come_as_a_step(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    document = window.parts.document
    mine, theirs = Confirm(about(window, 1)), Reject(about(window, 2))
    document.correct("mine", mine)
    window.parts.saving.flush()
    open_file(window, qtbot, saved_as(window, tmp_path / "theirs.jucuo", theirs))
    assert document.corrections == (theirs,)
    assert document.undo_stack.undoText() == "the corrections of “theirs.jucuo”"
    qtbot.waitUntil(lambda: "other corrections" in window.parts.notice.sentence)
    window.parts.actions[Id.UNDO].trigger()
    assert document.corrections == (mine,)
    window.parts.saving.flush()
    assert library.held(library.key_of(document.reading.article)).reading == document.reading  # type: ignore[union-attr]


def test_an_earlier_state_of_what_is_open_changes_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    document = window.parts.document
    first, second = Confirm(about(window, 1)), Reject(about(window, 2))
    document.correct("one", first)
    file = saved_as(window, tmp_path / "monday.jucuo", first)
    document.correct("two", second)
    window.parts.saving.flush()
    open_file(window, qtbot, file)
    assert document.corrections == (first, second)
    assert document.undo_stack.count() == 2


def test_what_another_window_has_let_go_can_be_corrected_after_opening_it_again(
    window: MainWindow, qtbot: QtBot, preferences: Preferences
) -> None:
    second = MainWindow(preferences, lasting=False)
    qtbot.addWidget(second)
    open_file(second, qtbot, BUNDLED)
    assert second.parts.document.reading.read_only  # type: ignore[union-attr]
    window.parts.document.correct("mine", Confirm(about(window, 1)))
    window.parts.saving.flush()
    window.parts.desk.close_shown()
    open_file(second, qtbot, BUNDLED)
    assert not second.parts.document.reading.read_only  # type: ignore[union-attr]
    assert len(second.parts.document.corrections) == 1
    measure = second.parts.document.extraction.measures[1]
    second.parts.document.select(Selection(SelectionKind.MEASURE, measure.id))
    assert second.parts.actions[Id.CONFIRM].isEnabled()


HOLDER = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from sample import small
from gui.document.library.lock import ReadingLock
lock = ReadingLock(Path(sys.argv[2]))
print(lock.take(small().article), flush=True)
time.sleep(60)
"""


def test_a_program_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    words = [sys.executable, "-c", HOLDER, str(Path(__file__).parents[1]), str(tmp_path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        lock = ReadingLock(tmp_path)
        assert not lock.take(small().article)
        assert lock.refused
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        assert lock.take(small().article)
        lock.release()
