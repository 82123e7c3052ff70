"""The document: swaps its snapshot, says what changed, and every step can be undone."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from sample import small

from gui.core.extraction.facts import Status
from gui.core.script import Script
from gui.core.tree import Target
from gui.core.tree.corrections import Confirm
from gui.document import NOTHING, Document, History, Selection, SelectionKind, jobs


def opened() -> Document:
    document = Document()
    document.put(small())
    return document


def measure(identifier: str) -> Selection:
    return Selection(SelectionKind.MEASURE, identifier)


def test_opening_forgets_the_article_before(qtbot: QtBot) -> None:
    document = opened()
    document.select(measure("m2"))
    with qtbot.waitSignal(document.reading_changed):
        document.put(small())
    assert document.selection == NOTHING
    assert not document.history.can_go_back


def test_a_correction_is_one_step_that_can_be_undone(qtbot: QtBot) -> None:
    document = opened()
    target = small().extraction.measures[0]
    confirm = Confirm(Target(target.span, "召開動員會"))
    with qtbot.waitSignal(document.extraction_changed):
        document.correct("Confirm", confirm)
    assert document.extraction.measures[0].status is Status.CONFIRMED
    assert document.reading is not None
    assert document.reading.extraction == small().extraction
    document.undo_stack.undo()
    assert document.extraction == small().extraction
    document.undo_stack.redo()
    assert document.corrections == (confirm,)


def test_another_script_changes_only_the_projection(qtbot: QtBot) -> None:
    document = opened()
    with qtbot.waitSignal(document.projection_changed):
        document.set_script(Script.HANS)
    assert "召开动员会" in document.projection.text
    assert document.reading == small()


def test_measures_are_found_by_their_place_and_stepped_through(qtbot: QtBot) -> None:
    document = opened()
    for each in document.extraction.measures:
        assert document.measure_at(each.span.start) == each
        assert document.measure_at(each.span.end - 1) == each
    assert document.measure_at(0) is None
    document.step_measure(1)
    document.step_measure(1)
    assert document.selection == measure("m2")
    document.step_measure(-1)
    document.step_measure(-1)
    assert document.selection == measure("m1")


def test_stepping_begins_at_the_organization_that_is_selected(qtbot: QtBot) -> None:
    document = opened()
    document.select(Selection(SelectionKind.ORGANIZATION, "o2"))
    document.step_measure(1)
    assert document.selection == measure("m3")


@given(st.lists(st.one_of(st.sampled_from("abc"), st.sampled_from([-1, 1])), max_size=40))
def test_history_is_a_browser_s(steps: list[str | int]) -> None:
    history, visited, at = History(), [], -1
    for step in steps:
        if isinstance(step, str):
            if at < 0 or visited[at] != step:
                visited = [*visited[: at + 1], step]
                at += 1
            history = history.visit(measure(step))
        else:
            at = at + step if 0 <= at + step < len(visited) else at
            history = history.step(step)
        assert history.current == (measure(visited[at]) if at >= 0 else NOTHING)
        assert (history.can_go_back, history.can_go_forward) == (at > 0, at + 1 < len(visited))


def test_work_in_the_background_gives_its_value_or_its_error(qtbot: QtBot) -> None:
    values: list[int] = []
    errors: list[Exception] = []
    jobs.start(lambda: 6 * 7, values.append, errors.append)
    jobs.start(lambda: 1 // 0, values.append, errors.append)
    qtbot.waitUntil(lambda: bool(values and errors), timeout=5000)
    assert values == [42]
    assert isinstance(errors[0], ZeroDivisionError)


def test_a_cancelled_job_says_nothing(qtbot: QtBot) -> None:
    values: list[int] = []
    job = jobs.start(lambda: 1, values.append, lambda error: None)
    job.cancel()
    qtbot.wait(100)
    assert values == []


def test_the_steps_of_a_reading_that_is_left_for_good_are_let_go(qtbot: QtBot) -> None:
    document = Document()

    def stacks() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return len(document.undo_group.stacks())

    document.put(small())
    parked = document.park()
    assert parked is not None
    document.put(small())
    assert stacks() == 2
    document.put(small())
    assert stacks() == 2
    document.resume(parked)
    assert document.undo_stack is parked.steps
    assert stacks() == 1
    parked = document.park()
    assert parked is not None
    document.put(None)
    document.forget(parked)
    assert stacks() == 1
