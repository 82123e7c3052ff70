"""Everything can be reached from the keyboard and is named for a screen reader, in every language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.core.report.options import Options
from gui.printing.preview import PreviewDialog
from gui.shell.help.shortcuts import ShortcutList
from gui.shell.main_window import MainWindow
from gui.shell.preferences import Language
from gui.shell.translations import install


def interfaces(root: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield root
    for at in range(root.childCount() if depth < 6 else 0):
        child = root.child(at)
        if child is not None and child.isValid():
            yield from interfaces(child, depth + 1)


def nameless(widget: QWidget) -> list[str]:
    """The focusable controls that a screen reader could not name."""
    found = []
    for interface in interfaces(QAccessible.queryAccessibleInterface(widget)):
        state = interface.state()
        if state.focusable and not state.invisible and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{interface.role()} {interface.object()}")
    return found


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.TRADITIONAL, Language.SIMPLIFIED])
def test_every_control_of_the_window_has_a_name(window: MainWindow, qtbot: QtBot, language: Language) -> None:
    install(language)
    qtbot.wait(50)
    assert nameless(window) == []


def test_every_control_of_the_dialogs_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    reading = window.parts.document.reading
    assert reading is not None
    for dialog in (ShortcutList(window), PreviewDialog(reading, Options(), window)):
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == []
        dialog.reject()


def test_tab_reaches_filter_tree_article_and_find(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    workspace = window.parts.workspace
    wanted = {workspace.tree.field, workspace.tree.tree, workspace.article, workspace.find_bar.field}
    workspace.tree.tree.setFocus()
    seen: set[QWidget] = set()
    widget: QWidget | None = workspace.tree.tree
    for _ in range(500):
        seen.add(widget)  # type: ignore[arg-type]
        widget = widget.nextInFocusChain() if widget else None
    assert {each for each in wanted if each not in seen} == set()
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in wanted)
    assert QApplication.instance() is not None


def test_the_keyboard_alone_goes_from_tree_to_text(window: MainWindow, qtbot: QtBot) -> None:
    tree = window.parts.workspace.tree.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(tree, key)
    assert window.parts.document.selected_measure() is not None
    qtbot.keyClick(tree, "x")
    assert window.parts.workspace.tree.field.text() == "x"
