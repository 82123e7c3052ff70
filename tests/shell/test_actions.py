"""The table of actions and the tree of menus fit each other."""

from collections import Counter

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from gui.shell.action_ids import Id
from gui.shell.actions import ACTIONS, Actions
from gui.shell.menus import MENUS, Menu


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
