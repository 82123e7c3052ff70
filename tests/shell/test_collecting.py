"""Folders read into the library and readings written out of it, in the background, to be cancelled at any time."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.core.report.reading_file import loads
from gui.document import jobs
from gui.document.library import catalog
from gui.shell.collecting import each_of
from gui.shell.main_window import MainWindow


def write_articles(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        text = f"平湖縣教育局開會\n2020-01-02\n\n平湖縣教育局召開第{number}次動員會。"
        (folder / f"{number:03}.txt").write_text(text, "utf-8")
    return folder


def in_library() -> tuple[catalog.Entry, ...]:
    catalog.refresh()
    return catalog.entries()


def test_reading_a_folder_can_be_cancelled(empty_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    notice = empty_window.parts.notice
    empty_window.parts.collecting.read_folder(write_articles(tmp_path / "文章", 200))
    qtbot.waitUntil(lambda: "Reading “1" in notice.sentence)
    assert notice._bar.isVisible()
    notice._button.click()
    qtbot.waitUntil(lambda: "read into the library" in notice.sentence, timeout=20_000)
    assert 0 < len(in_library()) < 200


def test_a_folder_that_vanishes_meanwhile_hinders_no_other(
    empty_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_articles(tmp_path / "文章", 2)
    (folder / "a").mkdir()
    listed = os.scandir

    def gone(path: str) -> object:
        if Path(path).name == "a":
            raise FileNotFoundError
        return listed(path)

    monkeypatch.setattr(os, "scandir", gone)
    empty_window.parts.collecting.read_folder(folder)
    qtbot.waitUntil(lambda: "2 articles read" in empty_window.parts.notice.sentence, timeout=20_000)


@pytest.mark.parametrize("suffix", ["jucuo", "xlsx"])
def test_all_readings_are_exported_each_under_a_name_of_its_own(
    empty_window: MainWindow, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    parts, target = empty_window.parts, tmp_path / "out"
    parts.collecting.read_folder(write_articles(tmp_path / "文章", 3))
    qtbot.waitUntil(lambda: "3 articles read" in parts.notice.sentence, timeout=20_000)
    target.mkdir()
    (target / f"平湖縣教育局開會.{suffix}").write_bytes(b"somebody's own")
    parts.collecting.export(tuple(each.key for each in in_library()), target, suffix)
    qtbot.waitUntil(lambda: "3 files written" in parts.notice.sentence, timeout=20_000)
    names = sorted(path.name for path in target.iterdir())
    assert names == sorted(f"平湖縣教育局開會{number}.{suffix}" for number in ("", " 2", " 3", " 4"))
    assert (target / f"平湖縣教育局開會.{suffix}").read_bytes() == b"somebody's own"
    if suffix == "jucuo":
        readings = [loads(path.read_bytes()) for path in target.iterdir() if path.name != "平湖縣教育局開會.jucuo"]
        assert len({each.article.text for each in readings}) == 3


def test_one_failure_stops_nothing(qtbot: QtBot) -> None:
    done: list[int] = []

    def act(number: int) -> None:
        if number == 2:
            raise OSError("no")
        done.append(number)

    tally = each_of([1, 2, 3], str, act, jobs.Course())
    assert done == [1, 3]
    assert (tally.done, [name for name, _ in tally.failed]) == (2, ["2"])
