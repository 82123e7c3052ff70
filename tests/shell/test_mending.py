"""Mending in a real window: each step has a name and can be undone."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot
from sample import BUNDLED, small

from gui.core.extraction.facts import Category, Status
from gui.core.text import ParagraphKind, Span
from gui.core.tree import Target
from gui.core.tree.corrections import Confirm, Reject
from gui.dialogs.organization_dialog import OrganizationDialog
from gui.dialogs.unapplied_dialog import UnappliedDialog
from gui.document import Selection, SelectionKind, library
from gui.document.lexicon import lexicon_file
from gui.document.library import catalog
from gui.models.roles import Role
from gui.shell.action_ids import Id
from gui.shell.main_window import MainWindow
from gui.shell.preferences import Preferences


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
    assert document.undo_stack.undoText() == "confirm measure 2"
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
    window.parts.mending.measures.assign(("寶雞市委組織部",))
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
    window.parts.mending.measures.add(span, ("陜西省國資委",))
    added = document.selected_measure()
    assert added is not None
    assert added.status is Status.ADDED
    window.parts.mending.organizations.rename("陜西省國資委", "陜西省人民政府國有資產監督管理委員會")
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
    assert library.held(library.key_of(article)).reading.corrections == made  # type: ignore[union-attr]


def span_of(window: MainWindow, number: int) -> Span:
    return window.parts.document.extraction.measures[number - 1].span


def quote(window: MainWindow, number: int) -> str:
    reading = window.parts.document.reading
    assert reading is not None
    return span_of(window, number).of(reading.article.text)


def test_the_end_by_character_and_by_clause(window: MainWindow) -> None:
    select(window, 2)
    before = quote(window, 2)
    window.parts.actions[Id.END_EARLIER].trigger()
    assert quote(window, 2) == before[:-1]
    window.parts.actions[Id.END_LATER].trigger()
    assert quote(window, 2) == before
    window.parts.actions[Id.END_CLAUSE_LATER].trigger()
    assert quote(window, 2).startswith(before)
    assert len(quote(window, 2)) > len(before)
    window.parts.actions[Id.START_LATER].trigger()
    assert quote(window, 2).startswith(before[1:])
    assert window.parts.document.undo_stack.undoText() == "the words of measure 2"
    assert window.parts.document.undo_stack.count() == 4


def test_several_at_once(window: MainWindow) -> None:
    document, tree = window.parts.document, window.parts.workspace.tree
    select(window, 4)
    chosen = frozenset(each.id for each in document.extraction.measures[3:6])
    document.choose(chosen)
    window.parts.mending.measures.assign(("商洛市委組織部",))
    assert document.undo_stack.undoText() == "move 3 measures to 商洛市委組織部"
    owners = {document.organization(each.organizations[0]).name for each in document.chosen_measures()}  # type: ignore[union-attr]
    assert owners == {"商洛市委組織部"}
    rows = [index.data(Role.NODE).ref for index in tree.tree.selectionModel().selectedRows()]
    assert frozenset(rows) == chosen
    window.parts.actions[Id.CATEGORY_OTHER].trigger()
    assert {each.category for each in document.chosen_measures()} == {Category.OTHER}
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.corrections == ()


def test_dropping_on_an_organization_with_ctrl_makes_it_joint(window: MainWindow) -> None:
    document = window.parts.document
    select(window, 2)
    other = document.extraction.organizations[-1]
    window.parts.workspace.tree.moved_to_organization.emit(other.id, True)
    measure = document.selected_measure()
    assert measure is not None
    assert len(measure.organizations) == 2
    window.parts.workspace.tree.moved_to_category.emit(Category.VISIT)
    assert document.selected_measure().category is Category.VISIT  # type: ignore[union-attr]


def test_splitting_at_the_caret_and_merging_again(window: MainWindow) -> None:
    document, article = window.parts.document, window.parts.workspace.article
    number = next(n for n in range(1, 30) if "," in quote(window, n)[3:-3])
    select(window, number)
    before, span, count = quote(window, number), span_of(window, number), len(document.extraction.measures)
    place = span.start + before.index(",", 3) + 1
    window.parts.mending.words.split_at(place)
    assert len(document.extraction.measures) == count + 1
    assert quote(window, number) == before[: before.index(",", 3)]
    window.parts.actions[Id.MERGE].trigger()
    assert quote(window, number) == before
    assert article.caret() >= 0


def test_figures_and_programme_from_the_text(window: MainWindow) -> None:
    document, article = window.parts.document, window.parts.workspace.article
    select(window, 3)
    start = span_of(window, 3).start
    article._mark(Span(start, start + 4))
    window.parts.actions[Id.MARK_FIGURE].trigger()
    window.parts.actions[Id.MARK_PROGRAMME].trigger()
    measure = document.selected_measure()
    assert measure is not None
    assert measure.figures[0].span == Span(start, start + 4)
    assert measure.programme is not None
    window.parts.actions[Id.CLEAR_FIGURES].trigger()
    window.parts.actions[Id.CLEAR_PROGRAMME].trigger()
    measure = document.selected_measure()
    assert measure is not None
    assert not [each for each in measure.figures if each.span.start == start]
    assert measure.programme is None


def test_words_outside_the_measure_are_refused_with_a_sentence(window: MainWindow) -> None:
    select(window, 3)
    window.parts.workspace.article._mark(Span(0, 3))
    window.parts.actions[Id.MARK_FIGURE].trigger()
    assert window.parts.notice.sentence == "Select words inside the measure."
    assert window.parts.document.corrections == ()


def test_the_border_of_the_body_moves_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    document, article = window.parts.document, window.parts.workspace.article
    reading = document.reading
    assert reading is not None
    last = list(reading.article.of_kind(ParagraphKind.BODY))[-1]
    inside = [each for each in document.extraction.measures if last.span.covers(each.span)]
    assert inside
    article._mark(last.span)
    with qtbot.waitSignal(document.extraction_changed, timeout=10_000):
        window.parts.actions[Id.PARAGRAPH_ASIDE].trigger()
    assert not [each for each in document.extraction.measures if last.span.covers(each.span)]
    kept = document.corrections
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.opening.open(BUNDLED)
    assert document.corrections == kept
    assert not [each for each in document.extraction.measures if last.span.covers(each.span)]


def test_another_home_place(window: MainWindow, qtbot: QtBot) -> None:
    document = window.parts.document
    with qtbot.waitSignal(document.extraction_changed, timeout=10_000):
        window.parts.mending.organizations.set_home(("四川省",))
    names = [each.name for each in document.extraction.organizations]
    assert "四川省國資委" in names
    document.undo_stack.undo()
    assert "陜西省國資委" in [each.name for each in document.extraction.organizations]


def test_a_name_is_learned_and_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    document = window.parts.document
    with qtbot.waitSignal(document.extraction_changed, timeout=10_000):
        window.parts.mending.organizations.learn("咸陽市委組織人事部", ("咸陽市委組織部",))
    assert "咸陽市委組織人事部" in [each.name for each in document.extraction.organizations]
    assert "in your lexicon" in window.parts.notice.sentence
    with qtbot.waitSignal(document.extraction_changed, timeout=10_000):
        window.parts.notice._button.click()
    assert "咸陽市委組織部" in [each.name for each in document.extraction.organizations]


def test_what_no_longer_fits_is_listed_and_dropped_only_when_asked(window: MainWindow) -> None:
    document = window.parts.document
    lost = Confirm(Target(Span(5, 9), "不在文中的話"))
    document.correct("step", lost)
    assert document.unapplied == (lost,)
    assert window.parts.actions[Id.UNAPPLIED].isEnabled()
    dialog = UnappliedDialog(document.unapplied, window)
    assert dialog.findChild(QListWidget).item(0).text() == "Confirmed: 不在文中的話"  # type: ignore[union-attr]
    dialog.deleteLater()


def test_a_second_window_reads_only(window: MainWindow, qtbot: QtBot, preferences: Preferences) -> None:
    second = MainWindow(preferences, lasting=False)
    qtbot.addWidget(second)
    with qtbot.waitSignal(second.parts.opening.opened, timeout=30_000):
        second.parts.opening.open(BUNDLED)
    assert second.parts.document.reading.read_only  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "another window" in second.parts.notice.sentence)
    select(second, 2)
    assert not second.parts.actions[Id.CONFIRM].isEnabled()
    second.parts.mending.measures.confirm()
    assert second.parts.document.corrections == ()


def test_an_earlier_version_comes_back_as_a_step(window: MainWindow, qtbot: QtBot) -> None:
    document = window.parts.document
    reading = document.reading
    assert reading is not None
    select(window, 2)
    window.parts.actions[Id.CONFIRM].trigger()
    window.parts.saving.flush()
    select(window, 3)
    window.parts.actions[Id.REJECT].trigger()
    window.parts.saving.flush()
    versions = library.versions(library.key_of(reading.article))
    assert [each.corrections for each in versions] == [0]
    with qtbot.waitSignal(document.extraction_changed, timeout=10_000):
        window.parts.collecting.bring_back(versions[0])
    assert document.corrections == ()
    document.undo_stack.undo()
    assert len(document.corrections) == 2


def test_a_folder_is_read_into_the_library(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "文章"
    folder.mkdir()
    for name in ("一.txt", "二.txt"):
        (folder / name).write_text(f"{name}\n2020-01-02\n\n平湖縣教育局召開{name}動員會。", "utf-8")
    (folder / "壞.txt").write_bytes(b"")
    window.parts.collecting.read_folder(folder)
    qtbot.waitUntil(lambda: "2 articles read into the library. 1 could not" in window.parts.notice.sentence)
    catalog.refresh()
    assert {each.title for each in catalog.entries()} >= {"一.txt", "二.txt"}


def test_the_menu_says_what_would_be_undone(window: MainWindow) -> None:
    actions = window.parts.actions
    select(window, 4)
    window.parts.document.extend(1)
    window.parts.document.extend(1)
    window.parts.mending.measures.assign(("商洛市委組織部",))
    assert actions[Id.UNDO].text() == "&Undo: move 3 measures to 商洛市委組織部"
    actions[Id.UNDO].trigger()
    assert actions[Id.UNDO].text() == "&Undo"
    assert actions[Id.REDO].text() == "&Redo: move 3 measures to 商洛市委組織部"
    assert actions[Id.REDO].toolTip().startswith("Redo: move 3 measures")


def test_a_run_is_taken_from_the_keyboard_and_shown_in_the_tree(window: MainWindow, qtbot: QtBot) -> None:
    document, tree = window.parts.document, window.parts.workspace.tree.tree
    select(window, 3)
    for _ in range(3):
        window.parts.actions[Id.EXTEND_DOWN].trigger()
    window.parts.actions[Id.EXTEND_UP].trigger()
    assert [document.numbers[each.id] for each in document.chosen_measures()] == [3, 4, 5]
    rows = {index.data(Role.NODE).number for index in tree.selectionModel().selectedRows()}
    assert rows == {3, 4, 5}
    window.parts.actions[Id.NEXT_MEASURE].trigger()
    assert [document.numbers[each.id] for each in document.chosen_measures()] == [6]
    branches = (index for _, index in window.parts.workspace.tree._branches())
    branch = next(each for each in branches if tree.model().index(1, 0, each).data(Role.MEASURE))
    tree.expand(branch)
    select(window, tree.model().index(0, 0, branch).data(Role.NODE).number)
    qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(document.chosen_measures()) == 2


def test_space_confirms_and_delete_rejects_in_the_tree(window: MainWindow, qtbot: QtBot) -> None:
    document, tree = window.parts.document, window.parts.workspace.tree.tree
    select(window, 1)
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert [each.status for each in document.extraction.measures[:3]] == [Status.CONFIRMED] * 2 + [Status.AUTO]
    third = document.extraction.measures[2].id
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert third not in document.numbers


def test_the_body_of_a_measure_can_be_renamed_from_it(window: MainWindow) -> None:
    select(window, 5)
    assert window.parts.actions[Id.RENAME].isEnabled()
    organization = window.parts.mending.organizations.organization()
    assert organization is not None
    window.parts.mending.organizations.rename(organization.name, "寶雞市委組織部")
    assert window.parts.document.undo_stack.undoText() == f"merge {organization.name} with 寶雞市委組織部"


def test_dropping_what_no_longer_fits_keeps_its_equal_that_does(window: MainWindow, qtbot: QtBot) -> None:
    document = window.parts.document
    target = Target(span_of(window, 2), quote(window, 2))
    again = Confirm(Target(target.span, target.quote))
    for made in (Confirm(target), Reject(target), again):
        document.correct("step", made)
    assert document.unapplied == (again,)

    def drop() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UnappliedDialog)
        dialog.accept()

    QTimer.singleShot(100, drop)
    window.parts.actions[Id.UNAPPLIED].trigger()
    assert document.corrections == (Confirm(target), Reject(target))
    assert document.unapplied == ()


def test_reading_anew_keeps_the_corrections(window: MainWindow, qtbot: QtBot) -> None:
    document = window.parts.document
    select(window, 2)
    window.parts.actions[Id.CONFIRM].trigger()
    with qtbot.waitSignal(document.extraction_changed, timeout=10_000):
        window.parts.actions[Id.READ_AGAIN].trigger()
    assert document.extraction.measures[1].status is Status.CONFIRMED
    assert document.undo_stack.undoText() == "read the article anew"


def test_what_is_open_in_the_tree_stays_open_after_a_correction(window: MainWindow) -> None:
    tree = window.parts.workspace.tree.tree
    last = tree.model().index(tree.model().rowCount() - 1, 0)
    tree.setExpanded(last, False)
    second = tree.model().index(1, 0, tree.model().index(0, 0))
    tree.setExpanded(second, True)
    select(window, 20)
    window.parts.actions[Id.CONFIRM].trigger()
    assert tree.isExpanded(tree.model().index(1, 0, tree.model().index(0, 0)))
    assert not tree.isExpanded(tree.model().index(tree.model().rowCount() - 1, 0))


def test_dropping_where_it_already_is_changes_nothing(window: MainWindow) -> None:
    document = window.parts.document
    select(window, 2)
    owner = document.selected_measure().organizations[0]  # type: ignore[union-attr]
    window.parts.workspace.tree.moved_to_organization.emit(owner, False)
    window.parts.workspace.tree.moved_to_organization.emit(owner, True)
    assert document.corrections == ()


def test_the_caret_goes_to_the_measure_when_the_text_is_entered(window: MainWindow) -> None:
    article = window.parts.workspace.article
    select(window, 7)
    window.parts.actions[Id.FOCUS_TEXT].trigger()
    assert article.caret() == span_of(window, 7).start
    article._mark(Span(span_of(window, 7).start + 2, span_of(window, 7).start + 4))
    window.parts.actions[Id.FOCUS_TEXT].trigger()
    assert len(article.selected_span()) == 2  # type: ignore[arg-type]


def test_what_is_taken_back_or_made_again_is_looked_at(window: MainWindow) -> None:
    document, actions = window.parts.document, window.parts.actions
    rejected = select(window, 4)
    actions[Id.REJECT].trigger()
    following = document.selection
    actions[Id.UNDO].trigger()
    assert document.selection.id == rejected
    actions[Id.REDO].trigger()
    assert document.selection == following
    select(window, 2)
    actions[Id.CATEGORY_OTHER].trigger()
    select(window, 30)
    actions[Id.UNDO].trigger()
    assert document.numbers[document.selection.id] == 2
    select(window, 30)
    actions[Id.REDO].trigger()
    assert document.numbers[document.selection.id] == 2


def test_taking_back_leaves_several_taken_together(window: MainWindow) -> None:
    document, actions = window.parts.document, window.parts.actions
    select(window, 3)
    actions[Id.EXTEND_DOWN].trigger()
    actions[Id.EXTEND_DOWN].trigger()
    chosen = document.chosen_measures()
    actions[Id.CATEGORY_OTHER].trigger()
    actions[Id.UNDO].trigger()
    assert document.chosen_measures() == chosen


def test_a_body_that_becomes_one_with_another_stays_selected(window: MainWindow) -> None:
    document, organizations = window.parts.document, window.parts.mending.organizations
    one, other = document.extraction.organizations[:2]
    document.select(Selection(SelectionKind.ORGANIZATION, one.id))
    organizations.rename(one.name, other.name)
    assert organizations.organization() == document.organization(other.id) is not None
    organizations.rename(other.name, "新名")
    assert organizations.organization().name == "新名"  # type: ignore[union-attr]


def test_the_card_tells_of_all_that_are_taken_together(window: MainWindow) -> None:
    card = window.parts.workspace.card
    select(window, 3)
    assert quote(window, 3) in card._quote.text()
    assert card._rows.isVisible()
    window.parts.actions[Id.EXTEND_DOWN].trigger()
    assert card._who.text() == "2 measures"
    assert card._quote.text().splitlines() == [f"{number}\u2002{quote(window, number)}" for number in (3, 4)]
    assert not card._rows.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_filter_to_what_was_looked_for(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    document, panel = window.parts.document, window.parts.workspace.tree
    words = quote(window, 8)[:6]
    panel.focus_filter()
    panel.field.setText(words)
    qtbot.keyClick(panel.field, key)
    assert panel.tree.hasFocus()
    assert words in quote(window, document.numbers[document.selection.id])
    select(window, 8)
    panel.focus_filter()
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.field.text() == ""
    assert panel.tree.hasFocus()
    assert document.numbers[document.selection.id] == 8
    assert panel.tree.isExpanded(panel.tree.currentIndex().parent())
    panel.field.setText("商洛市委")
    qtbot.keyClick(panel.field, key)
    assert window.parts.mending.organizations.organization().name == "商洛市委組織部"  # type: ignore[union-attr]


def test_a_joint_measure_is_looked_at_under_the_same_body_again(window: MainWindow) -> None:
    document, tree = window.parts.document, window.parts.workspace.tree.tree
    one, other = (each.name for each in document.extraction.organizations[:2])
    select(window, 2)
    window.parts.mending.measures.assign((one, other))
    index = next(
        line
        for line in window.parts.workspace.tree._lines()
        if line.data(Role.NODE).ref == document.selection.id and line.parent().data() == other
    )
    tree.setCurrentIndex(index)
    window.parts.actions[Id.CATEGORY_OTHER].trigger()
    assert tree.currentIndex().parent().data() == other


def test_a_run_of_several_bodies_proposes_only_what_they_share(window: MainWindow, qtbot: QtBot) -> None:
    document = window.parts.document
    pairs = enumerate(pairwise(document.extraction.measures), 1)
    select(window, next(number for number, (one, next_) in pairs if one.organizations != next_.organizations))
    window.parts.actions[Id.EXTEND_DOWN].trigger()
    assert len({each.organizations for each in document.chosen_measures()}) == 2
    proposed: list[tuple[str, ...]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OrganizationDialog)
        proposed.append(dialog.names())
        dialog.reject()

    for _ in range(2):
        QTimer.singleShot(100, look)
        window.parts.actions[Id.ASSIGN].trigger()
        window.parts.mending.measures.assign(("商洛市委組織部",))
    assert proposed == [(), ("商洛市委組織部",)]


def test_what_was_open_is_open_again_after_looking_for_something(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.parts.workspace.tree
    select(window, 2)
    before = [index.data() for _, index in panel._branches() if panel.tree.isExpanded(index)]
    panel.field.setText("扶")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    window.parts.actions[Id.CATEGORY_OTHER].trigger()
    select(window, 2)
    panel.focus_filter()
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert [index.data() for _, index in panel._branches() if panel.tree.isExpanded(index)] == before


def test_what_no_longer_fits_is_listed_in_the_script_that_is_shown(window: MainWindow) -> None:
    document = window.parts.document
    document.correct("step", Confirm(Target(Span(5, 9), "動員群眾不在此處")))
    window.parts.actions[Id.SCRIPT_SIMPLIFIED].trigger()
    listed: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UnappliedDialog)
        listed.append(dialog.findChildren(QListWidget)[0].item(0).text())
        dialog.reject()

    QTimer.singleShot(100, look)
    window.parts.actions[Id.UNAPPLIED].trigger()
    assert listed == ["Confirmed: 动员群众不在此处"]
    assert len(document.unapplied) == 1


def test_taking_back_what_was_learned_takes_it_out_of_the_lexicon(window: MainWindow, qtbot: QtBot) -> None:
    document, actions = window.parts.document, window.parts.actions
    for name in ("甲市委組織部", "乙市委組織部"):
        with qtbot.waitSignal(document.extraction_changed, timeout=10_000):
            window.parts.mending.organizations.learn(name, ())
    actions[Id.UNDO].trigger()
    assert "甲市委組織部" in lexicon_file().read_text("utf-8")
    assert "乙市委組織部" not in lexicon_file().read_text("utf-8")
    actions[Id.REDO].trigger()
    assert "乙市委組織部" in lexicon_file().read_text("utf-8")
    actions[Id.UNDO].trigger()
    actions[Id.UNDO].trigger()
    assert lexicon_file().read_text("utf-8").strip() == ""


def test_what_is_corrected_while_the_article_is_read_again_costs_nothing(window: MainWindow, qtbot: QtBot) -> None:
    document = window.parts.document
    select(window, 1)
    window.parts.mending.organizations.set_home(("四川省",))
    window.parts.actions[Id.CONFIRM].trigger()
    qtbot.waitUntil(lambda: len(document.corrections) == 2, timeout=20_000)
    assert document.undo_stack.undoText() == "the home place"
    assert document.extraction.measures[0].status is Status.CONFIRMED
