"""What was closed, exported or read leaves nothing behind, however often it happens."""

import gc
import weakref
from collections.abc import Callable
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, QThreadPool, QTimer
from PySide6.QtGui import QTextFrame
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from sample import BUNDLED
from shiboken6 import delete

from gui.document import Selection, SelectionKind, jobs
from gui.shell.action_ids import Id
from gui.shell.main_window import MainWindow

ASKING = (Id.ASSIGN, Id.ADD_MEASURE, Id.RENAME, Id.SEPARATE, Id.SITUATE, Id.HOME_PLACE, Id.LEARN, Id.VERSIONS)
SHOWING = (Id.LIBRARY, Id.PREFERENCES, Id.PRINT, Id.GUIDE, Id.SHORTCUTS, Id.ABOUT, Id.REPORT)
TIMES = 3


def living(qtbot: QtBot) -> tuple[int, int]:
    """How many widgets there are, and how many objects of Qt the program still holds.

    The frame of a text is left out: PySide keeps an empty shell of each, until its document goes.
    """
    QThreadPool.globalInstance().waitForDone()
    for _ in range(3):
        qtbot.wait(10)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return len(QApplication.allWidgets()), sum(
        isinstance(each, QObject) and not isinstance(each, QTextFrame) for each in gc.get_objects()
    )


def open_and_close(window: MainWindow, name: Id, qtbot: QtBot) -> None:
    """Trigger an action and reject the dialog that it shows; one that stands in the way is rejected from within."""
    seen = []

    def reject() -> None:
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                seen.append(dialog.windowTitle())
                dialog.reject()

    QTimer.singleShot(0, reject)
    window.parts.actions[name].trigger()
    qtbot.waitUntil(lambda: bool(seen))


@pytest.mark.parametrize("name", [*ASKING, *SHOWING])
def test_a_closed_dialog_is_gone(window: MainWindow, qtbot: QtBot, name: Id) -> None:
    document = window.parts.document
    document.select(Selection(SelectionKind.MEASURE, document.extraction.measures[0].id))
    if name in (Id.RENAME, Id.SEPARATE, Id.SITUATE, Id.LEARN):
        text = document.reading.article.text if document.reading else ""
        most = max(document.extraction.organizations, key=lambda each: len({span.of(text) for span in each.mentions}))
        document.select(Selection(SelectionKind.ORGANIZATION, most.id))
    open_and_close(window, name, qtbot)  # the first time loads what is then kept
    before = living(qtbot)
    for _ in range(TIMES):
        open_and_close(window, name, qtbot)
    widgets, objects = (now - then for now, then in zip(living(qtbot), before, strict=True))
    assert widgets <= 0
    assert objects < TIMES


def test_a_finished_job_holds_nothing(qtbot: QtBot) -> None:
    class Held:
        """Something that weighs."""

    held = Held()
    alive, told = weakref.ref(held), list[str]()

    def work(thing: Held) -> Callable[[], str]:
        return lambda: type(thing).__name__

    jobs.start(work(held), told.append, lambda error: None)
    del held
    qtbot.waitUntil(lambda: told == ["Held"])
    QThreadPool.globalInstance().waitForDone()
    gc.collect()
    assert alive() is None


def test_an_article_that_was_closed_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    def again() -> None:
        window.parts.actions[Id.CLOSE].trigger()
        with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
            window.parts.opening.open(BUNDLED)

    again()
    before = living(qtbot)
    for _ in range(TIMES):
        again()
    widgets, objects = (now - then for now, then in zip(living(qtbot), before, strict=True))
    assert widgets <= 0
    assert objects < TIMES


class _Asker(QObject):
    """Asks for work, and is deleted while it goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = 0

    def hear(self, _done: int, _total: int, _name: str) -> None:
        self.steps += 1


def test_a_job_may_report_to_one_who_is_gone(qtbot: QtBot) -> None:
    ended = list[int]()

    def work(course: jobs.Course, stop: Event) -> int:
        steps = 0
        while not stop.is_set():
            course.report(steps, 0)
            steps += 1
        return steps

    for _ in range(20):
        asker, stop = _Asker(), Event()
        jobs.start(partial(work, jobs.Course(asker.hear), stop), ended.append, lambda error: None)
        qtbot.waitUntil(lambda asker=asker: asker.steps > 0)  # type: ignore[misc]
        delete(asker)
        told = asker.steps
        QTimer.singleShot(2, stop.set)
        qtbot.wait(5)
        assert asker.steps == told
    qtbot.waitUntil(lambda: len(ended) == 20)
