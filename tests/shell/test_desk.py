"""Several articles side by side, each left and found again as it was, in one run and in the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sample import BUNDLED, TEXT

from gui.shell.action_ids import Id
from gui.shell.arguments import Arguments
from gui.shell.main_window import MainWindow
from gui.shell.preferences import Preferences
from gui.shell.settings import ARTICLES, RESTORE, RUNNING


@pytest.fixture
def other(tmp_path: Path) -> Path:
    file = tmp_path / "平湖.txt"
    file.write_text(TEXT, "utf-8")
    return file


def open_file(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.open(path)


def titles(window: MainWindow) -> list[str]:
    bar = window.parts.desk.bar
    return [bar.tabToolTip(at) for at in range(bar.count())]


def started_again(qtbot: QtBot, preferences: Preferences, *files: Path) -> MainWindow:
    window = MainWindow(Preferences(Path(preferences._store.fileName())))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.begin_with(Arguments(files=files))
    return window


def test_each_article_has_a_tab_and_keeps_its_steps_selection_and_place(
    window: MainWindow, qtbot: QtBot, other: Path
) -> None:
    document, parts = window.parts.document, window.parts
    assert not parts.desk.bar.isVisible()
    for _ in range(30):
        document.step_measure(1)
    parts.actions[Id.CONFIRM].trigger()
    selected, top = document.selection, parts.workspace.article.top()
    assert top > 0
    open_file(window, qtbot, other)
    assert parts.desk.bar.isVisible()
    assert titles(window)[1] == "平湖縣多部門行動起來"
    assert not parts.actions[Id.UNDO].isEnabled()
    parts.actions[Id.PREVIOUS_ARTICLE].trigger()
    qtbot.wait(20)
    assert window.windowTitle().startswith("陜西省")
    assert document.selection == selected
    assert abs(parts.workspace.article.top() - top) < 60
    assert parts.opening.path == BUNDLED
    parts.actions[Id.UNDO].trigger()
    assert document.corrections == ()


def test_an_article_that_is_open_is_gone_to(window: MainWindow, qtbot: QtBot, other: Path) -> None:
    open_file(window, qtbot, other)
    open_file(window, qtbot, BUNDLED)
    assert len(titles(window)) == 2
    assert window.windowTitle().startswith("陜西省")


def test_the_bundled_article_makes_room(empty_window: MainWindow, qtbot: QtBot, other: Path) -> None:
    with qtbot.waitSignal(empty_window.parts.opening.opened, timeout=30_000):
        empty_window.parts.opening.open_sample()
    open_file(empty_window, qtbot, other)
    assert titles(empty_window) == ["平湖縣多部門行動起來"]


def test_closing_goes_to_the_neighbour_and_at_last_to_the_empty_page(
    window: MainWindow, qtbot: QtBot, other: Path
) -> None:
    open_file(window, qtbot, other)
    bar = window.parts.desk.bar
    button = bar.tabButton(1, bar.ButtonPosition.RightSide)
    assert button.accessibleName() == "Close “平湖縣多部門行動起來”"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.windowTitle().startswith("陜西省")
    window.parts.actions[Id.CLOSE].trigger()
    assert window.windowTitle() == "Jucuo"
    assert not window.parts.workspace.article.isVisible()
    assert not window.parts.actions[Id.PRINT].isEnabled()


def test_several_files_at_once_all_open(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    files = []
    for name in "甲乙丙":
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(f"{name}縣行動起來\n2019-04-02\n\n{TEXT}", "utf-8")
    for file in files:
        window.parts.open(file)
    qtbot.waitUntil(lambda: len(titles(window)) == 4, timeout=30_000)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("丙縣"), timeout=30_000)


def test_what_was_open_comes_back_with_place_and_selection(
    window: MainWindow, qtbot: QtBot, preferences: Preferences, other: Path
) -> None:
    open_file(window, qtbot, other)
    window.parts.desk.step(-1)
    for _ in range(30):
        window.parts.document.step_measure(1)
    qtbot.wait(20)
    top, measure = window.parts.workspace.article.top(), window.parts.document.selected_measure()
    assert measure is not None
    window.close()
    again = started_again(qtbot, preferences)
    qtbot.wait(50)
    assert titles(again) == titles(window)
    assert again.windowTitle().startswith("陜西省")
    assert again.parts.document.selected_measure() == measure
    assert abs(again.parts.workspace.article.top() - top) < 60
    with qtbot.waitSignal(again.parts.opening.opened, timeout=30_000):
        again.parts.desk.step(1)
    assert again.windowTitle().startswith("平湖縣")


def test_a_file_on_the_command_line_joins_what_was_open(
    window: MainWindow, qtbot: QtBot, preferences: Preferences, other: Path
) -> None:
    window.close()
    again = started_again(qtbot, preferences, other)
    assert [title[:3] for title in titles(again)] == ["陜西省", "平湖縣"]
    assert again.windowTitle().startswith("平湖縣")


def test_what_is_gone_is_left_out(window: MainWindow, qtbot: QtBot, preferences: Preferences, other: Path) -> None:
    open_file(window, qtbot, other)
    window.close()
    other.unlink()
    again = started_again(qtbot, preferences)
    assert [title[:3] for title in titles(again)] == ["陜西省"]


def test_after_a_bad_end_the_next_start_offers_what_was_open(
    window: MainWindow, qtbot: QtBot, preferences: Preferences, other: Path
) -> None:
    window.begin_with(Arguments(files=(other,)))
    qtbot.waitUntil(lambda: len(titles(window)) == 2, timeout=30_000)
    assert preferences.get(RUNNING)
    again = MainWindow(Preferences(Path(preferences._store.fileName())))
    qtbot.addWidget(again)
    again.show()
    again.begin_with(Arguments())
    assert "did not end properly" in again.parts.notice.sentence
    assert titles(again) == []
    with qtbot.waitSignal(again.parts.opening.opened, timeout=30_000):
        again.parts.notice._button.click()
    assert len(titles(again)) == 2


def test_nothing_comes_back_where_that_is_not_wanted(
    window: MainWindow, qtbot: QtBot, preferences: Preferences, other: Path
) -> None:
    preferences.set(RESTORE, False)
    window.close()
    again = started_again(qtbot, preferences, other)
    assert [title[:3] for title in titles(again)] == ["平湖縣"]


@pytest.mark.parametrize("spoiled", ["{", "[1]", '[{"path": 3}]', "null"])
def test_a_spoiled_list_costs_nothing_but_itself(qtbot: QtBot, preferences: Preferences, spoiled: str) -> None:
    preferences.set(ARTICLES, spoiled)
    preferences.sync()
    window = started_again(qtbot, preferences)
    assert window.windowTitle().startswith("陜西省")


def test_what_waits_in_a_tab_since_the_last_time_is_opened_there(
    window: MainWindow, qtbot: QtBot, preferences: Preferences, other: Path
) -> None:
    open_file(window, qtbot, other)
    window.close()
    again = started_again(qtbot, preferences, BUNDLED)
    assert again.windowTitle().startswith("陜西省")
    assert titles(again) == titles(window)
    again.close()


def test_the_same_text_under_two_names_has_one_tab(
    window: MainWindow, qtbot: QtBot, preferences: Preferences, other: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "複本.txt"
    copy.write_bytes(other.read_bytes())
    open_file(window, qtbot, other)
    window.close()
    again = started_again(qtbot, preferences, copy)
    assert len(titles(again)) == 3
    again.parts.document.step_measure(1)
    with qtbot.waitSignal(again.parts.opening.opened, timeout=30_000):
        again.parts.desk.step(-1)
    assert titles(again) == [titles(window)[0], "平湖縣多部門行動起來"]
    assert again.parts.desk.bar.currentIndex() == 1
    assert not again.parts.document.reading.read_only  # type: ignore[union-attr]
    assert again.parts.document.selected_measure() is not None
    again.close()
