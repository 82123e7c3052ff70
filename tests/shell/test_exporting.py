"""Exports from the window: what was chosen is remembered, long ones show that they go on and can be stopped."""

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.core.problems import JucuoError, Problem
from gui.core.report import apart
from gui.core.report.options import DEFAULT_PARTS, Headings, Marks, Options, Paper, Part, Profile
from gui.core.script import Script
from gui.shell import exporting
from gui.shell.main_window import MainWindow
from gui.shell.preferences import Preferences
from gui.shell.report_options import current_options, remember
from gui.shell.settings import PDF_OPTIONS

CHOSEN = Options(
    script=Script.HANS,
    profile=Profile.GONGWEN,
    paper=Paper.B5,
    landscape=True,
    size=14.0,
    colour=False,
    marks=Marks.MARKED,
    parts=frozenset((Part.TABLE, Part.MATRIX)),
    headings=Headings.ENGLISH,
    timestamp=7,
)


def test_every_choice_is_remembered_but_script_and_time(preferences: Preferences) -> None:
    remember(preferences, CHOSEN)
    before = time.time()
    again = current_options(preferences, Script.HANT_TW)
    assert again.script is Script.HANT_TW
    assert again.timestamp >= int(before)
    for name in ("profile", "paper", "landscape", "size", "colour", "marks", "parts", "headings"):
        assert getattr(again, name) == getattr(CHOSEN, name), name


@pytest.mark.parametrize("saved", ["", "{", "[]", '{"paper": "b9"}', '{"parts": ["else"]}', '{"size": "large"}'])
def test_choices_that_make_no_sense_are_not_taken(preferences: Preferences, saved: str) -> None:
    preferences.set(PDF_OPTIONS, saved)
    assert current_options(preferences, Script.ORIGINAL).parts == DEFAULT_PARTS


def test_choices_of_an_earlier_version_are_taken_as_far_as_they_go(preferences: Preferences) -> None:
    preferences.set(PDF_OPTIONS, '{"paper": "a3", "table": true}')
    again = current_options(preferences, Script.ORIGINAL)
    assert (again.paper, again.parts) == (Paper.A3, DEFAULT_PARTS)


def test_a_long_export_is_shown_and_can_be_stopped(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (exporting, apart):
        monkeypatch.setattr(module, "LONG", 100)
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")
    notice, failed = window.parts.notice, window.parts.exporting.failed
    with qtbot.waitSignal(failed, timeout=60_000) as told:
        window.parts.exporting.write(file)
        qtbot.waitUntil(lambda: notice.sentence == "Writing “a.pdf” …", timeout=30_000)
        button = next(each for each in notice.findChildren(QPushButton) if each.isVisible())
        assert button.text() == "Cancel"
        button.click()
    error = told.args[0]
    assert isinstance(error, JucuoError)
    assert error.problem is Problem.CANCELLED
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.glob("*.p*")] == ["a.pdf"]
    qtbot.waitUntil(lambda: notice.sentence == "Stopped. Nothing was changed.")


def test_characters_that_cannot_be_printed_are_told_of(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("平湖縣教育局召開\ue000動員會,部署工作。\n", "utf-8")
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.opening.open(article)
    with qtbot.waitSignal(window.parts.exporting.written, timeout=60_000):
        window.parts.exporting.write(tmp_path / "a.pdf")
    assert "1 character cannot be printed" in window.parts.notice.sentence
