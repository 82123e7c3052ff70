"""Choosing bodies from the keyboard: type and Enter for one, Ctrl+Enter for each of several."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot
from sample import TEXT, small

from gui.core.tree.names import meant
from gui.dialogs.name_dialog import NameDialog
from gui.dialogs.organization_dialog import OrganizationDialog

NAMES = {each.name: each.name for each in small().extraction.organizations}
EDUCATION, WATER, FARMING = NAMES


@pytest.fixture
def dialog(qtbot: QtBot) -> OrganizationDialog:
    def understood(typed: str) -> str:
        return meant(typed, small().extraction.organizations, TEXT)

    made = OrganizationDialog(NAMES, (WATER,), "召開動員會", meant=understood)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_enter_alone_keeps_what_there_was(dialog: OrganizationDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.names() == (WATER,)


def test_typing_and_enter_takes_the_one_highlighted(dialog: OrganizationDialog, qtbot: QtBot) -> None:
    dialog._field.setText("教育")
    assert "Assign to: 平湖縣教育局" in [label.text() for label in dialog.findChildren(QLabel)]
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    assert dialog.names() == (EDUCATION,)


def test_the_arrow_keys_choose_from_the_field(dialog: OrganizationDialog, qtbot: QtBot) -> None:
    dialog._field.setText("平湖")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Down)
    assert dialog.names() == (EDUCATION,)
    qtbot.keyClick(dialog._field, Qt.Key.Key_Down)
    assert dialog.names() == (FARMING,)


def test_ctrl_enter_gathers_several(dialog: OrganizationDialog, qtbot: QtBot) -> None:
    for typed in ("农", "平湖县档案馆"):
        dialog._field.setText(typed)
        qtbot.keyClick(dialog._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog._field.text() == ""
    dialog._field.setText("教育")
    assert dialog.names() == (FARMING, "平湖縣檔案館", EDUCATION)


def test_a_tick_adds_to_what_there_was(dialog: OrganizationDialog) -> None:
    dialog._list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.names() == (WATER, EDUCATION)
    dialog._list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog._list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.names() == ()
    assert not dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_a_new_name_comes_in_the_script_of_the_article(dialog: OrganizationDialog) -> None:
    dialog._field.setText("平湖县档案馆")
    assert dialog.names() == ("平湖縣檔案館",)


def test_the_name_dialog_says_what_a_name_will_do(qtbot: QtBot) -> None:
    told = {"甲局": "", "乙局": "becomes one with 乙局"}
    dialog = NameDialog("Rename", "Name:", "甲局", ("甲局", "乙局"), lambda typed: told.get(typed, "new"))
    qtbot.addWidget(dialog)
    button = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not button.isEnabled()
    dialog._field.setText("乙局")
    assert dialog._outcome.text() == "becomes one with 乙局"
    assert button.isEnabled()
    assert dialog.name() == "乙局"


def test_a_name_that_the_article_does_not_have_is_told_to_be_new(dialog: OrganizationDialog) -> None:
    dialog._field.setText("新局")
    assert dialog._outcome.text() == "Assign to: 新局 (new)"
    dialog._field.setText("教育")
    assert dialog._outcome.text() == f"Assign to: {EDUCATION}"
