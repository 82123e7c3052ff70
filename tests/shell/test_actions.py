"""The table of actions and the tree of menus fit each other."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from gui.shell.action_ids import Id
from gui.shell.actions import ACTIONS, Actions
from gui.shell.menus import MENUS, Menu
from gui.shell.preferences import Language
from gui.shell.translations import install
from gui.shell.workspace import TEXT_MENU, TREE_MENU


def ids_in(menus: tuple[Menu, ...]) -> list[Id]:
    found: list[Id] = []
    for menu in menus:
        for item in menu.items:
            found += ids_in((item,)) if isinstance(item, Menu) else [item] if item else []
    return found


def test_every_id_is_in_the_table_once() -> None:
    assert Counter(entry.id for entry in ACTIONS) == Counter(Id)


def test_every_action_can_be_found_in_a_menu_once() -> None:
    assert Counter(ids_in(MENUS)) == Counter(Id)


def test_no_two_actions_share_a_key(qtbot: QtBot) -> None:
    keys = Counter(QKeySequence(key).toString() for entry in ACTIONS for key in entry.shortcuts)
    assert [key for key, count in keys.items() if count > 1] == []


# what GNOME, KDE, Xfce, Cinnamon or openbox keep for themselves, and input methods for Chinese
TAKEN = {
    *("Ctrl+Alt+Up", "Ctrl+Alt+Down", "Ctrl+Alt+Left", "Ctrl+Alt+Right", "Ctrl+Alt+T", "Ctrl+Alt+L", "Ctrl+Alt+Del"),
    *("Alt+Tab", "Alt+F1", "Alt+F2", "Alt+F3", "Alt+F4", "Alt+F7", "Alt+F8", "Alt+F10", "Alt+Space", "Print"),
    *("Ctrl+Space", "Shift+Space", "Ctrl+;", "Ctrl+.", "Ctrl+Shift+F", "Ctrl+Shift+U"),
}


def test_no_key_is_one_that_the_desktop_takes(qtbot: QtBot) -> None:
    keys = {QKeySequence(key).toString() for entry in ACTIONS for key in entry.shortcuts}
    assert keys & {QKeySequence(key).toString() for key in TAKEN} == set()


def menus_in(menus: tuple[Menu, ...]) -> list[tuple[Id | Menu | None, ...]]:
    """What each menu offers, of those inside others, too."""
    found: list[tuple[Id | Menu | None, ...]] = []
    for menu in menus:
        found += [menu.items, *menus_in(tuple(item for item in menu.items if isinstance(item, Menu)))]
    return found


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.TRADITIONAL, Language.SIMPLIFIED])
def test_no_two_lines_of_a_menu_share_the_key_to_underline(qtbot: QtBot, language: Language) -> None:
    install(language)
    texts = {entry.id: entry.translated for entry in ACTIONS}
    for items in (*menus_in(MENUS), TREE_MENU, TEXT_MENU, MENUS):
        titles = [QCoreApplication.translate("menus", each.title) for each in items if isinstance(each, Menu)]
        lines = titles + [texts[each] for each in items if isinstance(each, Id)]
        keys = Counter(key.lower() for line in lines for key in re.findall("&([^&])", line))
        assert [line for line in lines for key in re.findall("&([^&])", line) if keys[key.lower()] > 1] == []
    install(Language.ENGLISH)


def test_triggering_calls_the_handler(qtbot: QtBot) -> None:
    parent, called = QObject(), []
    actions = Actions(parent)
    actions.when(Id.OPEN, lambda: called.append("open"))
    actions[Id.OPEN].trigger()
    assert called == ["open"]


def test_the_menu_bar_holds_every_menu(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions = Actions(bar)
    actions.fill(bar)
    assert [action.text().replace("&", "") for action in bar.actions()] == [
        "File",
        "Edit",
        "View",
        "Mend",
        "Go",
        "Help",
    ]


def test_of_a_group_one_holds(qtbot: QtBot) -> None:
    actions = Actions(parent := QObject())
    actions[Id.SCRIPT_TRADITIONAL].setChecked(True)
    actions[Id.SCRIPT_SIMPLIFIED].setChecked(True)
    assert not actions[Id.SCRIPT_TRADITIONAL].isChecked()
    assert parent is actions.parent()
