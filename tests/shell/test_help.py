"""The guide is the same in every language, the list of keys is complete, and every part is named with its licence."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from gui.shell.action_ids import Id
from gui.shell.actions import ACTIONS
from gui.shell.help import Page, dialog_for
from gui.shell.help.guide import guide_text
from gui.shell.help.licences import PARTS
from gui.shell.main_window import MainWindow
from gui.shell.menus import MENUS, Menu
from gui.shell.preferences import Language
from gui.shell.translations import install

LANGUAGES = ("en", "zh_TW", "zh_CN")


def shape(text: str) -> list[str]:
    """What a translation keeps: headings, items and keys."""
    found = re.findall(r"^(#+|-) |((?:Ctrl|Alt|Shift)(?:\+(?:\w+|[\[\]]))+|\bF\d\b)", text, re.MULTILINE | re.ASCII)
    return [mark or key for mark, key in found]


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_guide_has_the_same_parts_and_keys_in_every_language(language: str) -> None:
    ours, english = guide_text(language), guide_text("en")
    marks = [mark for mark in shape(ours) if mark[0] in "#-"]
    assert marks == [mark for mark in shape(english) if mark[0] in "#-"]
    assert set(shape(ours)) == set(shape(english))


def test_the_guide_names_keys_that_there_are() -> None:
    keys = {key.replace("Return", "Enter") for entry in ACTIONS for key in entry.shortcuts}
    named = {mark for mark in shape(guide_text("en")) if mark[0] not in "#-"}
    assert named <= keys


def ids(menu: Menu) -> list[Id]:
    """All that a menu offers, in the menus inside it, too."""
    found: list[Id] = []
    for item in filter(None, menu.items):
        found += ids(item) if isinstance(item, Menu) else [item]
    return found


def test_the_guide_tells_every_key_of_mending() -> None:
    mend = next(menu for menu in MENUS if menu.title == "&Mend")
    offered = {*ids(mend), Id.NEXT_MEASURE, Id.PREVIOUS_MEASURE, Id.EXTEND_DOWN, Id.EXTEND_UP, Id.UNDO, Id.REDO}
    assert len(offered) > 40
    keys = {key.replace("Return", "Enter") for key in shape(guide_text("en"))}
    between = {f"Alt+{number}" for number in range(2, 8)}  # “Alt+1 to Alt+8”
    wanted = {
        entry.id: {key.replace("Return", "Enter") for key in entry.shortcuts}
        for entry in ACTIONS
        if entry.id in offered and entry.shortcuts
    }
    assert [name for name, any_of in wanted.items() if not any_of & (keys | between)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_names_what_the_menus_offer(window: MainWindow, language: str) -> None:
    install(Language(language))
    actions = {entry.id: entry.plain for entry in ACTIONS}
    ways = {(plain(menu.title), name) for menu in MENUS for name in names_in(menu, actions)}
    told = re.findall(r"\*\*([^*]+) › ([^*]+)\*\*", guide_text(language))
    assert len(told) >= 6
    assert [way for way in told if way not in ways] == []


def plain(title: str) -> str:
    """A menu's title in the language that is installed, without the key to underline."""
    return re.sub(r"\(&.\)|&", "", QCoreApplication.translate("menus", title))


def names_in(menu: Menu, actions: dict[Id, str]) -> list[str]:
    """The names of the actions and of the menus in a menu."""
    return [plain(item.title) if isinstance(item, Menu) else actions[item] for item in filter(None, menu.items)]


def test_the_list_of_keys_is_complete_and_can_be_narrowed(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_for(Page.SHORTCUTS, window)
    table = dialog.findChildren(QTableWidget)[0]
    assert table.rowCount() == sum(bool(entry.shortcuts) for entry in ACTIONS)
    dialog.findChildren(QLineEdit)[0].setText("ctrl+p")
    shown = [table.item(row, 0).text() for row in range(table.rowCount()) if not table.isRowHidden(row)]
    assert "Print" in shown
    assert len(shown) < 6


def test_no_key_stands_for_two_things() -> None:
    keys = [key for entry in ACTIONS for key in entry.shortcuts]
    assert sorted(keys) == sorted(set(keys))


def test_every_dependency_is_named_with_its_licence(window: MainWindow) -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {re.split(r"[=<>;\[ ]", line)[0].lower() for line in project["dependencies"]}
    assert wanted <= {name.lower() for name in PARTS}
    table = dialog_for(Page.ABOUT, window).findChildren(QTableWidget)[0]
    versions = [table.item(row, 1).text() for row in range(table.rowCount())]
    assert all(re.match(r"\d", version) for version in versions), versions
