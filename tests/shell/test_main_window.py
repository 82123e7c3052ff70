"""The main job, clicked: article and tree, linked both ways, in each script."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot
from sample import BUNDLED

from gui.core.script import Script, fold
from gui.core.tree import Grouping, NodeKind
from gui.document import Selection, SelectionKind
from gui.models.roles import Role
from gui.shell.action_ids import Id
from gui.shell.main_window import MainWindow
from gui.shell.preferences import Language, Preferences
from gui.shell.settings import GROUPING, RECENT, SCRIPT, ZOOM
from gui.shell.translations import install


def select_measure(window: MainWindow, number: int) -> None:
    measure = window.parts.document.extraction.measures[number - 1]
    window.parts.document.select(Selection(SelectionKind.MEASURE, measure.id))


def current_node_ref(window: MainWindow) -> str:
    node = window.parts.workspace.tree.tree.currentIndex().data(Role.NODE)
    return node.ref if node else ""


def middle_of(window: MainWindow, number: int) -> QPoint:
    """A point of the viewport on the first line of a measure."""
    article = window.parts.workspace.article
    measure = window.parts.document.extraction.measures[number - 1]
    rect = article._painter.rects(window.parts.document.projection.to_view(measure.span))[0]
    return QPointF(rect.center().x(), rect.center().y() - article.verticalScrollBar().value()).toPoint()


def test_the_article_is_shown_beside_its_tree(window: MainWindow) -> None:
    names = {organization.name for organization in window.parts.document.extraction.organizations}
    assert {"寶雞市委組織部", "漢中市委組織部", "榆林市委組織部"} <= names
    top = window.parts.workspace.tree.tree.model().index(0, 0)
    assert top.data(Role.NODE).kind is NodeKind.PLACE
    assert "陜西省組織系統" in window.windowTitle()


def test_a_measure_chosen_in_the_tree_is_scrolled_to_and_lit(window: MainWindow) -> None:
    tree = window.parts.workspace.tree
    last = window.parts.document.extraction.measures[-1]
    index = tree._filter.mapFromSource(tree.model.indexes_of(NodeKind.MEASURE, last.id)[0])
    tree.tree.setCurrentIndex(index)
    assert window.parts.document.selected_measure() == last
    article = window.parts.workspace.article
    assert article.verticalScrollBar().value() > 0
    assert article.viewport().rect().contains(middle_of(window, len(window.parts.document.extraction.measures)))
    assert article._lit.current == last.id


def test_the_current_line_stays_in_sight_when_the_tree_becomes_lower(window: MainWindow, qtbot: QtBot) -> None:
    tree = window.parts.workspace.tree.tree
    line = tree.visualRect(tree.currentIndex())
    while line.bottom() < tree.viewport().height() - 1:
        window.parts.document.step_measure(1)
        line = tree.visualRect(tree.currentIndex())
    window.resize(window.width(), window.height() - 40)
    qtbot.waitUntil(lambda: tree.viewport().height() < line.bottom())
    assert tree.visualRect(tree.currentIndex()).bottom() <= tree.viewport().height()


def test_a_click_in_the_text_selects_in_the_tree(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.parts.workspace.article.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(window, 3))
    chosen = window.parts.document.selected_measure()
    assert chosen is not None
    assert window.parts.document.numbers[chosen.id] == 3
    assert current_node_ref(window) == chosen.id


def test_an_organization_lights_all_its_measures_and_mentions(window: MainWindow) -> None:
    organization = window.parts.document.extraction.organizations[1]
    window.parts.document.select(Selection(SelectionKind.ORGANIZATION, organization.id))
    lit = window.parts.workspace.article._lit
    own = {each.id for each in window.parts.document.extraction.measures if organization.id in each.organizations}
    assert lit.measures == own
    assert len(lit.mentions) == len(organization.mentions) > 0


def test_next_and_previous_measure_and_the_way_back(window: MainWindow) -> None:
    actions = window.parts.actions
    for _ in range(3):
        actions[Id.NEXT_MEASURE].trigger()
    assert window.parts.document.numbers[window.parts.document.selection.id] == 3
    actions[Id.PREVIOUS_MEASURE].trigger()
    assert window.parts.document.numbers[window.parts.document.selection.id] == 2
    actions[Id.BACK].trigger()
    assert window.parts.document.numbers[window.parts.document.selection.id] == 3
    actions[Id.FORWARD].trigger()
    assert window.parts.document.numbers[window.parts.document.selection.id] == 2
    assert not actions[Id.FORWARD].isEnabled()


@pytest.mark.parametrize("script", [Script.HANS, Script.HANT_TW, Script.HANT_HK])
def test_another_script_keeps_selection_and_place(window: MainWindow, script: Script) -> None:
    select_measure(window, 20)
    chosen, text = window.parts.document.selection, window.parts.document.projection.text
    window.parts.navigation.show_script(script)
    assert window.parts.document.selection == chosen
    assert current_node_ref(window) == chosen.id
    assert fold(window.parts.document.projection.text) == fold(text)
    assert window.parts.workspace.article.viewport().rect().contains(middle_of(window, 20))


def test_one_key_goes_through_the_scripts(window: MainWindow) -> None:
    seen = []
    for _ in range(3):
        window.parts.actions[Id.SCRIPT_CYCLE].trigger()
        seen.append(window.parts.document.script)
    assert seen == [Script.HANT_TW, Script.HANS, Script.ORIGINAL]


@pytest.mark.parametrize("words", ["陕西", "陜西", "陝西"])
def test_finding_and_filtering_match_across_scripts(window: MainWindow, qtbot: QtBot, words: str) -> None:
    bar, tree = window.parts.workspace.find_bar, window.parts.workspace.tree
    bar.field.setText(words)
    bar._search()
    assert len(bar._spans) == BUNDLED.read_text("utf-8").count("陜西")
    tree.field.setText(words)
    tree._apply_filter()
    model = tree.tree.model()
    shown = [model.index(row, 0, model.index(0, 0)).data() for row in range(model.rowCount(model.index(0, 0)))]
    assert "陜西省組織系統" in shown
    assert "西安市組織系統" not in shown


def test_finding_goes_on_around_the_end(window: MainWindow) -> None:
    bar = window.parts.workspace.find_bar
    bar.field.setText("西安市")
    bar._search()
    count = len(bar._spans)
    assert count == 1
    bar.step(1)
    assert bar._at == 0
    bar.end()
    assert bar._spans == ()


def test_copying_as_shown_and_as_published(window: MainWindow) -> None:
    window.parts.navigation.show_script(Script.HANS)
    article = window.parts.workspace.article
    body = window.parts.document.reading.article.paragraphs[3].span if window.parts.document.reading else None
    assert body is not None
    article._mark(window.parts.document.projection.to_view(body))
    window.parts.actions[Id.COPY].trigger()
    assert "组织系统" in QGuiApplication.clipboard().text()
    window.parts.actions[Id.COPY_PUBLISHED].trigger()
    assert QGuiApplication.clipboard().text() == body.of(BUNDLED.read_text("utf-8"))


def test_copying_over_paragraphs_gives_the_text_between(window: MainWindow) -> None:
    article = window.parts.workspace.article
    article.selectAll()
    span = article.selected_span()
    assert span is not None
    window.parts.actions[Id.COPY].trigger()
    assert QGuiApplication.clipboard().text() == span.of(BUNDLED.read_text("utf-8"))


def test_the_tail_folds_and_unfolds(window: MainWindow) -> None:
    segments = len(window.parts.workspace.article._page.positions.segments)
    window.parts.actions[Id.RELATED].trigger()
    assert len(window.parts.workspace.article._page.positions.segments) == segments + 11
    window.parts.actions[Id.RELATED].trigger()
    assert len(window.parts.workspace.article._page.positions.segments) == segments


def test_zoom_script_and_grouping_are_remembered(window: MainWindow, preferences: Preferences) -> None:
    window.parts.actions[Id.ZOOM_IN].trigger()
    window.parts.actions[Id.SCRIPT_SIMPLIFIED].trigger()
    window.parts.actions[Id.GROUP_CATEGORY].trigger()
    assert preferences.get(ZOOM) == 110
    assert preferences.get(SCRIPT) is Script.HANS
    assert preferences.get(GROUPING) is Grouping.CATEGORY
    assert window.parts.workspace.tree.model.grouping is Grouping.CATEGORY


def test_a_dropped_file_is_opened_and_stands_among_the_recent(
    empty_window: MainWindow, qtbot: QtBot, tmp_path: Path, preferences: Preferences
) -> None:
    file = tmp_path / "平湖.txt"
    file.write_text("平湖縣教育局召開動員會,部署工作。\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    modifiers, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, modifiers)
    with qtbot.waitSignal(empty_window.parts.opening.opened, timeout=30_000):
        empty_window.dropEvent(event)
    assert preferences.get(RECENT) == (str(file),)


@pytest.mark.parametrize("language", [Language.TRADITIONAL, Language.SIMPLIFIED, Language.ENGLISH])
def test_the_language_changes_while_running(window: MainWindow, qtbot: QtBot, language: Language) -> None:
    expected = {Language.TRADITIONAL: "檔案(&F)", Language.SIMPLIFIED: "文件(&F)", Language.ENGLISH: "&File"}
    install(language)
    qtbot.waitUntil(lambda: window.menuBar().actions()[0].text() == expected[language], timeout=5000)


BAD_FILES = {"empty.txt": b"", "binary.txt": bytes(range(256)) * 9, "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 99}


@pytest.mark.parametrize("name", [*BAD_FILES, "missing.txt"])
def test_a_bad_file_costs_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    if name in BAD_FILES:
        file.write_bytes(BAD_FILES[name])
    before = window.parts.document.reading
    with qtbot.waitSignal(window.parts.opening.failed, timeout=30_000):
        window.parts.opening.open(file)
    assert window.parts.document.reading is before
    assert window.parts.notice.isVisible()
    assert name in window.parts.notice.sentence
    assert window.parts.workspace._pages.currentWidget() is window.parts.workspace.article


def test_an_article_without_organizations_is_shown_and_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "poem.txt"
    file.write_text("床前明月光,疑是地上霜。\n", "utf-8")
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.opening.open(file)
    assert window.parts.notice.sentence.startswith("No organization")
    assert window.parts.document.projection.text.startswith("床前")


def test_an_unwritable_target_is_said_and_nothing_is_left(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.parts.exporting.failed, timeout=30_000):
        window.parts.exporting.write(tmp_path / "none" / "a.json")
    assert "a.json" in window.parts.notice.sentence
    assert list(tmp_path.rglob("*.json")) == []


def test_exporting_from_the_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.parts.exporting.written, timeout=60_000):
        window.parts.exporting.write(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert "a.pdf" in window.parts.notice.sentence


def test_widths_and_heights_are_remembered(window: MainWindow, preferences: Preferences, qtbot: QtBot) -> None:
    window.parts.workspace._split.setSizes([600, 700])
    wanted = window.parts.workspace._split.sizes()
    window.resize(1360, 860)
    window.close()
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    assert again.parts
    again.show()
    assert abs(again.parts.workspace._split.sizes()[0] - wanted[0]) <= 4


def test_without_a_chinese_font_it_says_so(
    empty_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gui.shell import parts

    monkeypatch.setattr(parts, "can_show_chinese", lambda: False)
    with qtbot.waitSignal(empty_window.parts.opening.opened, timeout=30_000):
        empty_window.parts.opening.open(BUNDLED)
    assert "No Chinese font" in empty_window.parts.notice.sentence


def test_a_cell_of_the_matrix_lights_its_measures(window: MainWindow) -> None:
    table = window.parts.workspace._tables[0]
    window.parts.workspace._tabs.setCurrentWidget(table)
    model = table.model()
    places = ((row, column) for row in range(model.rowCount()) for column in range(1, model.columnCount() - 1))
    index = next(model.index(row, column) for row, column in places if model.index(row, column).data())
    table.setCurrentIndex(index)
    lit = window.parts.workspace.article._lit.measures
    assert len(lit) == int(index.data())


def test_a_figure_and_a_programme_lead_to_the_text(window: MainWindow) -> None:
    _, figures, programmes = window.parts.workspace._tables
    window.parts.workspace._tabs.setCurrentWidget(figures)
    figures.setCurrentIndex(figures.model().index(2, 0))
    measure = window.parts.document.selected_measure()
    assert measure is not None
    assert measure.figures
    window.parts.workspace._tabs.setCurrentWidget(programmes)
    programmes.setCurrentIndex(programmes.model().index(0, 0))
    assert window.parts.workspace.article._lit.measures


def test_the_glyphs_of_the_article_are_those_of_its_script_in_every_language(window: MainWindow, qtbot: QtBot) -> None:
    """“戶” and “。” look otherwise in Simplified; the article is Traditional, whoever reads it."""
    pictures = []
    for language in (Language.TRADITIONAL, Language.SIMPLIFIED, Language.ENGLISH):
        install(language)
        qtbot.wait(20)
        pictures.append(window.parts.workspace.article.viewport().grab().toImage())
    install(Language.ENGLISH)
    assert pictures[0] == pictures[1] == pictures[2]
