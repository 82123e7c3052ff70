"""What finds no place any more is told whole, in the script that is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from gui.core.extraction.facts import Category
from gui.core.script import Script, convert
from gui.core.text import Span
from gui.core.tree import Correction, Target
from gui.core.tree.corrections import Assign, Bound, Confirm, Home, Merge, Recategorize, Rename, Situate, Split
from gui.dialogs.unapplied_dialog import UnappliedDialog

ONE, OTHER = Target(Span(3, 7), "發動群眾"), Target(Span(9, 13), "修繕學校")


def lines(qtbot: QtBot, *made: Correction, script: Script = Script.ORIGINAL) -> list[str]:
    dialog = UnappliedDialog(made, None, lambda words: convert(words, script, None))
    qtbot.addWidget(dialog)
    listed = dialog.findChildren(QListWidget)[0]
    return [str(listed.item(row).data(Qt.ItemDataRole.DisplayRole)) for row in range(listed.count())]


@pytest.mark.parametrize(
    ("made", "line"),
    [
        (Confirm(ONE), "Confirmed: 發動群眾"),
        (Assign(ONE, ("縣黨委", "縣團委")), "Given to another organization: 發動群眾 → 縣黨委、縣團委"),
        (Recategorize(ONE, Category.AID), "Category changed: 發動群眾 → Aid"),
        (Bound(ONE, OTHER), "Words changed: 發動群眾 → 修繕學校"),
        (Split(ONE, (ONE, OTHER)), "Words changed: 發動群眾 → 發動群眾 | 修繕學校"),
        (Merge((ONE, OTHER)), "Merged: 發動群眾 + 修繕學校"),
        (Rename("縣黨委", "縣委"), "Name changed: 縣黨委 → 縣委"),
        (Situate("縣黨委", ("浙江省", "嘉興市")), "Place changed: 縣黨委 → 浙江省嘉興市"),
        (Home(("浙江省",)), "Home place: 浙江省"),
    ],
)
def test_each_says_what_was_done_to_which_words(qtbot: QtBot, made: Correction, line: str) -> None:
    assert lines(qtbot, made) == [line]


def test_in_the_script_that_is_shown(qtbot: QtBot) -> None:
    made = (Assign(ONE, ("縣黨委",)), Rename("縣黨委", "嘉興縣委"))
    told = lines(qtbot, *made, script=Script.HANS)
    assert told == ["Given to another organization: 发动群众 → 县党委", "Name changed: 县党委 → 嘉兴县委"]
