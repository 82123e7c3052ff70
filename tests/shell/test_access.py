"""Everything can be reached from the keyboard, is named for a screen reader, and can be read, in every language."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from every_dialog import DIALOGS, all_dialog_classes
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.dialogs.alias_dialog import AliasDialog
from gui.dialogs.choice_dialog import ChoiceDialog
from gui.dialogs.name_dialog import NameDialog
from gui.dialogs.organization_dialog import OrganizationDialog
from gui.dialogs.unapplied_dialog import UnappliedDialog
from gui.shell.main_window import MainWindow
from gui.shell.preferences import Language
from gui.shell.translations import install

LANGUAGES = (Language.ENGLISH, Language.TRADITIONAL, Language.SIMPLIFIED)


def interfaces(root: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield root
    for at in range(root.childCount() if depth < 6 else 0):
        child = root.child(at)
        if child is not None and child.isValid():
            yield from interfaces(child, depth + 1)


ASKING = (QAccessible.Role.ComboBox, QAccessible.Role.EditableText, QAccessible.Role.SpinBox)


def is_named(interface: QAccessibleInterface) -> bool:
    """Whether a control has a name; what one that asks holds is none, which Qt says of combo boxes on Linux."""
    name = interface.text(QAccessible.Text.Name).strip()
    if interface.role() in ASKING and name == interface.text(QAccessible.Text.Value).strip():
        control = interface.object()
        return bool(interface.relations()) or (isinstance(control, QWidget) and bool(control.accessibleName()))
    return bool(name)


def nameless(widget: QWidget) -> list[str]:
    """The focusable controls that a screen reader could not name."""
    found = []
    for interface in interfaces(QAccessible.queryAccessibleInterface(widget)):
        state = interface.state()
        if state.focusable and not state.invisible and not is_named(interface):
            found.append(f"{interface.role()} {interface.object()}")
    return found


def wants_focus(widget: QWidget) -> bool:
    """Whether Tab has to come to a control: it can be used, and nothing else takes the focus in its place."""
    inner = isinstance(widget.parentWidget(), QAbstractSpinBox) or widget.objectName().startswith("qt_")
    shown = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(widget, QScrollArea)
    return shown and by_tab and not inner and not isinstance(widget, QRadioButton)


def missed_by_tab(window: QWidget, qtbot: QtBot) -> set[str]:
    """The controls that pressing Tab again and again does not come to."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    wanted = {each for each in window.findChildren(QWidget) if wants_focus(each) and each.window() is window}
    seen: set[QWidget] = set()
    for _ in range(3 * len(wanted) + 3):
        focused = QApplication.focusWidget()
        if focused is not None:
            seen.add(focused)
        qtbot.keyClick(focused or window, Qt.Key.Key_Tab)
    grouped = {other for each in seen if isinstance(each, QAbstractButton) for other in _same_group(each)}
    return {f"{type(each).__name__} {each.accessibleName() or each.objectName()}" for each in wanted - seen - grouped}


def _same_group(button: QAbstractButton) -> list[QAbstractButton]:
    """Arrow keys go between the buttons of which one is pressed."""
    group: QButtonGroup | None = button.group()
    return group.buttons() if group is not None and group.exclusive() else []


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[Language]:
    install(request.param)
    yield request.param
    install(Language.ENGLISH)


def test_no_dialog_is_forgotten_here() -> None:
    assert all_dialog_classes() == set(DIALOGS)


def test_every_control_of_the_window_has_a_name(window: MainWindow, qtbot: QtBot, language: Language) -> None:
    window.parts.document.step_measure(1)
    qtbot.wait(50)
    assert nameless(window) == []


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_every_control_of_a_dialog_has_a_name_and_tab_comes_to_it(
    window: MainWindow, qtbot: QtBot, kind: type[QDialog]
) -> None:
    for language in LANGUAGES:
        install(language)
        dialog = DIALOGS[kind](window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        assert dialog.windowTitle()
        assert nameless(dialog) == [], language
        if language is Language.ENGLISH:
            assert missed_by_tab(dialog, qtbot) == set()
        dialog.reject()
        dialog.deleteLater()


def test_tab_comes_to_everything_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.document.step_measure(1)
    assert missed_by_tab(window, qtbot) == set()


def test_the_tree_is_read_in_order_with_category_reason_and_number(window: MainWindow) -> None:
    tree = window.parts.workspace.tree.tree
    tree.expandAll()
    spoken = []
    index = tree.model().index(0, 0)
    while index.isValid():
        spoken.append(index.data(Qt.ItemDataRole.AccessibleTextRole))
        index = tree.indexBelow(index)
    measures = len(window.parts.document.extraction.measures)
    said = [words for words in spoken if "Aid, " in words or "Deployment, " in words]
    assert measures > len(said) > 10
    assert any(words.endswith("named in the clause, 1") for words in spoken)
    root = QAccessible.queryAccessibleInterface(tree)
    names = [root.child(at).text(QAccessible.Text.Name) for at in range(root.childCount())]
    assert names == ["Organizations and measures", *spoken]


def test_the_article_is_read_as_it_is_shown(window: MainWindow) -> None:
    article = QAccessible.queryAccessibleInterface(window.parts.workspace.article)
    read = article.text(QAccessible.Text.Value)
    body = [line for line in window.parts.document.projection.text.splitlines() if line.strip()][3]
    assert body.strip() in read


def test_the_keyboard_alone_goes_from_tree_to_text(window: MainWindow, qtbot: QtBot) -> None:
    tree = window.parts.workspace.tree.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(tree, key)
    assert window.parts.document.selected_measure() is not None
    qtbot.keyClick(tree, "x")
    assert window.parts.workspace.tree.field.text() == "x"


def test_what_an_answer_will_do_is_heard_with_the_field(window: MainWindow) -> None:
    for kind in (NameDialog, OrganizationDialog):
        dialog = DIALOGS[kind](window)
        field = dialog.findChildren(QLineEdit)[0]
        field.setText("平湖縣水")
        told = field.accessibleDescription()
        assert "平湖縣水" in told
        assert told in [label.text() for label in dialog.findChildren(QLabel)]
        dialog.deleteLater()


@pytest.mark.parametrize("kind", [AliasDialog, ChoiceDialog, OrganizationDialog, UnappliedDialog])
def test_each_line_of_a_list_lies_below_the_one_before(window: MainWindow, qtbot: QtBot, kind: type[QDialog]) -> None:
    dialog = DIALOGS[kind](window)
    dialog.show()
    qtbot.wait(50)
    listed = dialog.findChildren(QListWidget)[0]
    places = [listed.visualItemRect(listed.item(row)) for row in range(listed.count())]
    assert len(places) > 1
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(places))
    dialog.reject()
    dialog.deleteLater()


@pytest.mark.qt_log_ignore("^This plugin does not support")
@pytest.mark.parametrize("place", ["tree", "article"])
def test_a_keyboard_without_a_menu_key_opens_the_menu_of_a_view(window: MainWindow, qtbot: QtBot, place: str) -> None:
    workspace = window.parts.workspace
    view = workspace.tree.tree if place == "tree" else workspace.article
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view)
    offered = []

    def look() -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            offered.extend(action.text() for action in popup.actions())
            popup.close()

    looking = QTimer(window, interval=50)
    looking.timeout.connect(look)
    looking.start()
    qtbot.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(offered))
    assert any("Learn" in words for words in offered)
