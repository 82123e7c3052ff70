"""A place is offered in the script that is shown, found in either, and given back as the article writes."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.core.script import Script, convert, detect
from gui.dialogs.place_dialog import PlaceDialog

TRADITIONAL, SIMPLIFIED = "樂山市動員幹部羣眾,陝西省發動幹部。", "乐山市动员干部群众，陕西省发动干部。"


def dialog(qtbot: QtBot, text: str, script: Script) -> PlaceDialog:
    made = PlaceDialog((), text, lambda name: convert(name, script, detect(text)))
    qtbot.addWidget(made)
    return made


def offered(made: PlaceDialog, typed: str) -> list[str]:
    completer = made.findChildren(QLineEdit)[0].completer()
    completer.setCompletionPrefix(typed)
    model = completer.completionModel()
    return [str(model.index(row, 0).data()) for row in range(completer.completionCount())]


@pytest.mark.parametrize(
    ("text", "script", "line", "place"),
    [
        (TRADITIONAL, Script.ORIGINAL, "四川省 › 樂山市", ("四川省", "樂山市")),
        (TRADITIONAL, Script.HANS, "四川省 › 乐山市", ("四川省", "樂山市")),
        (SIMPLIFIED, Script.ORIGINAL, "四川省 › 乐山市", ("四川省", "乐山市")),
        (SIMPLIFIED, Script.HANT_TW, "四川省 › 樂山市", ("四川省", "乐山市")),
    ],
)
def test_in_the_script_shown_and_back(
    qtbot: QtBot, text: str, script: Script, line: str, place: tuple[str, ...]
) -> None:
    for typed in ("乐山", "樂山"):
        made = dialog(qtbot, text, script)
        assert offered(made, typed)[0] == line
        made.findChildren(QLineEdit)[0].setText(line)
        assert made.place() == place


def test_a_province_comes_before_its_cities(qtbot: QtBot) -> None:
    lines = offered(dialog(qtbot, TRADITIONAL, Script.ORIGINAL), "四川")
    assert lines[:2] == ["四川省", "四川省 › 成都市"]
