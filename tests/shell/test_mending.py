"""Mending in a real window: each step has a name and can be undone."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from pytestqt.qtbot import QtBot
from sample import small

from gui.core.extraction.facts import Category, Status
from gui.core.report.reading_file import dumps, loads
from gui.core.script import Script
from gui.core.tree import Target
from gui.core.tree.corrections import Assign, Confirm, Correction, Recategorize, Reject
from gui.dialogs.organization_dialog import OrganizationDialog
from gui.document import Document, Selection, SelectionKind, library
from gui.shell.action_ids import Id
from gui.shell.main_window import MainWindow


def select(window: MainWindow, number: int) -> str:
    measure = window.parts.document.extraction.measures[number - 1]
    window.parts.document.select(Selection(SelectionKind.MEASURE, measure.id))
    return measure.id


def test_confirming_and_going_on(window: MainWindow) -> None:
    document = window.parts.document
    select(window, 1)
    window.parts.actions[Id.CONFIRM_NEXT].trigger()
    window.parts.actions[Id.CONFIRM_NEXT].trigger()
    assert [each.status for each in document.extraction.measures[:3]] == [Status.CONFIRMED] * 2 + [Status.AUTO]
    assert document.numbers[document.selection.id] == 3
    assert document.undo_stack.undoText() == "confirm 2"
    window.parts.actions[Id.UNDO].trigger()
    assert document.extraction.measures[1].status is Status.AUTO


def test_a_category_by_one_key(window: MainWindow) -> None:
    identifier = select(window, 2)
    window.parts.actions[Id.CATEGORY_AID].trigger()
    measure = next(each for each in window.parts.document.extraction.measures if each.id == identifier)
    assert measure.category is Category.AID
    assert window.parts.document.selection.id == identifier


def test_moving_a_measure_moves_it_in_the_tree(window: MainWindow) -> None:
    identifier = select(window, 2)
    window.parts.mending.assign(("寶雞市委組織部",))
    owner = window.parts.document.organization(window.parts.document.selected_measure().organizations[0])  # type: ignore[union-attr]
    assert owner is not None
    assert owner.name == "寶雞市委組織部"
    index = window.parts.workspace.tree.tree.currentIndex()
    assert index.parent().data() == "寶雞市委組織部"
    assert window.parts.document.selection.id == identifier


def test_rejecting_goes_on_to_the_next(window: MainWindow) -> None:
    document = window.parts.document
    count = len(document.extraction.measures)
    following = document.extraction.measures[4].id
    select(window, 4)
    window.parts.actions[Id.REJECT].trigger()
    assert len(document.extraction.measures) == count - 1
    assert document.selection.id == following
    document.undo_stack.undo()
    assert len(document.extraction.measures) == count


def test_adding_from_the_text_and_renaming(window: MainWindow) -> None:
    document, article = window.parts.document, window.parts.workspace.article
    reading = document.reading
    assert reading is not None
    start = reading.article.text.index("率先垂范")
    article._mark(type(reading.article.paragraphs[0].span)(start, start + 4))
    span = article.selected_span()
    assert span is not None
    window.parts.mending.add(span, ("陜西省國資委",))
    added = document.selected_measure()
    assert added is not None
    assert added.status is Status.ADDED
    window.parts.mending.rename("陜西省國資委", "陜西省人民政府國有資產監督管理委員會")
    owner = document.organization(added.organizations[0])
    assert owner is not None
    assert owner.name.startswith("陜西省人民政府")


def test_nothing_can_be_mended_without_a_selection(window: MainWindow) -> None:
    assert not window.parts.actions[Id.CONFIRM].isEnabled()
    select(window, 1)
    assert window.parts.actions[Id.CONFIRM].isEnabled()


@pytest.mark.parametrize(
    ("typed", "names"), [("教育", ("平湖縣教育局",)), ("县教育", ("平湖縣教育局",)), ("新局", ("新局",))]
)
def test_the_dialog_filters_in_either_script(qtbot: QtBot, typed: str, names: tuple[str, ...]) -> None:
    shown = {each.name: each.name for each in small().extraction.organizations}
    dialog = OrganizationDialog(shown, ("平湖縣水利局",), "召開動員會")
    qtbot.addWidget(dialog)
    assert dialog.names() == ("平湖縣水利局",)
    dialog._field.setText(typed)
    assert dialog.names() == names


class Editing(RuleBasedStateMachine):
    """Random edits, undo, redo, save, load and script switches against a list of corrections and a position in it."""

    @initialize()
    def begin(self) -> None:
        self.document = Document()
        self.document.put(small())
        self.made: list[Correction] = []
        self.undone: list[Correction] = []

    def do(self, correction: Correction) -> None:
        self.document.correct("step", correction)
        self.made.append(correction)
        self.undone.clear()

    @rule(number=st.integers(0, 3), kind=st.sampled_from(["confirm", "reject", "assign", "category"]))
    def edit(self, number: int, kind: str) -> None:
        measure = small().extraction.measures[number]
        target = Target(measure.span, measure.span.of(small().article.text))
        made = {
            "confirm": Confirm(target),
            "reject": Reject(target),
            "assign": Assign(target, ("平湖縣水利局",)),
            "category": Recategorize(target, Category.OTHER),
        }
        self.do(made[kind])

    @rule()
    def undo(self) -> None:
        self.document.undo_stack.undo()
        if self.made:
            self.undone.append(self.made.pop())

    @rule()
    def redo(self) -> None:
        self.document.undo_stack.redo()
        if self.undone:
            self.made.append(self.undone.pop())

    @rule()
    def save_and_load(self) -> None:
        assert self.document.reading is not None
        assert loads(dumps(self.document.reading)) == self.document.reading

    @rule(script=st.sampled_from(Script))
    def switch(self, script: Script) -> None:
        self.document.set_script(script)

    @invariant()
    def the_reading_is_what_was_made(self) -> None:
        if hasattr(self, "made"):
            assert list(self.document.corrections) == self.made
            assert self.document.reading is not None
            assert self.document.reading.extraction == small().extraction


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_corrections_come_back_when_the_article_is_opened_again(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 2)
    with qtbot.waitSignal(window.parts.saving.saved, timeout=10_000):
        window.parts.actions[Id.CONFIRM].trigger()
    reading = window.parts.document.reading
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.opening.open_sample()
    assert window.parts.document.corrections == reading.corrections  # type: ignore[union-attr]
    assert window.parts.document.extraction.measures[1].status is Status.CONFIRMED
    window.parts.document.put(replace(reading, corrections=()))  # type: ignore[arg-type,type-var]


def test_what_waits_is_kept_when_the_window_closes(window: MainWindow, tmp_path: Path) -> None:
    select(window, 3)
    window.parts.actions[Id.CATEGORY_OTHER].trigger()
    made = window.parts.document.corrections
    article = window.parts.document.reading.article  # type: ignore[union-attr]
    window.close()
    assert library.recall(article) == made
