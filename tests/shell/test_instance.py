"""A second start hands its files to the window that runs."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.shell import instance
from gui.shell.instance import Instance, hand_over, server_name


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "data_folder", lambda: tmp_path)


def test_nobody_answers_when_none_runs(qtbot: QtBot) -> None:
    assert not hand_over((Path("a.txt"),))


def test_the_running_one_takes_the_files(qtbot: QtBot, tmp_path: Path) -> None:
    running = Instance()
    assert running.listen()
    files = (tmp_path / "甲.txt", tmp_path / "乙.txt")
    handed: list[bool] = []
    with qtbot.waitSignal(running.asked, timeout=5000) as asked:
        other = threading.Thread(target=lambda: handed.append(hand_over(files)))
        other.start()
    other.join()
    assert asked.args == [files]
    assert handed == [True]


def test_a_crashed_one_does_not_block(qtbot: QtBot) -> None:
    import socket

    left_behind = socket.socket(socket.AF_UNIX)
    first = Instance()
    assert first.listen()
    path = first._server.fullServerName()
    first._server.close()
    left_behind.bind(path)
    left_behind.close()
    assert Instance().listen()
    assert server_name().startswith("jucuo-")
