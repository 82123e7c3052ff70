"""A second start hands its files to the window that runs."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.shell import instance
from gui.shell.instance import Instance, hand_over, server_name

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gui.shell import instance
instance.data_folder = lambda: Path(sys.argv[1])
application = QCoreApplication([])
sys.exit(not instance.hand_over(tuple(map(Path, sys.argv[2:]))))
"""


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "data_folder", lambda: tmp_path)


def test_nobody_answers_when_none_runs(qtbot: QtBot) -> None:
    assert not hand_over((Path("a.txt"),))


def test_the_running_one_takes_the_files(qtbot: QtBot, tmp_path: Path) -> None:
    running = Instance()
    assert running.listen()
    files = (tmp_path / "甲.txt", tmp_path / "乙.txt")
    words = [sys.executable, "-c", SECOND_START, str(tmp_path), *map(str, files)]
    with qtbot.waitSignal(running.asked, timeout=20_000) as asked, subprocess.Popen(words) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert asked.args == [files]
    assert second.returncode == 0


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
