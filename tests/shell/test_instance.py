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

# opens a window, or hands its file over; the one that opened waits until it has heard of all the others
ONE_OF_MANY = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from gui.shell import instance
instance.data_folder = lambda: Path(sys.argv[1])
application = QCoreApplication([])
here = instance.Instance()
if not here.begin((Path(sys.argv[2]),)):
    sys.exit(3)
heard = []
here.asked.connect(lambda files: (heard.extend(files), len(heard) == int(sys.argv[3]) - 1 and application.quit()))
QTimer.singleShot(30_000, lambda: sys.exit(9))
application.exec()
print(sorted(path.name for path in heard))
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


def test_of_several_starts_at_once_one_opens_and_hears_of_all(tmp_path: Path) -> None:
    count = 5
    words = [sys.executable, "-c", ONE_OF_MANY, str(tmp_path)]
    names = [f"{number}.txt" for number in range(count)]
    starts = [
        subprocess.Popen([*words, str(tmp_path / name), str(count)], stdout=subprocess.PIPE, text=True)
        for name in names
    ]
    outcomes = [(start.communicate(timeout=60)[0].strip(), start.returncode) for start in starts]
    first = [at for at, (_, code) in enumerate(outcomes) if code == 0]
    assert len(first) == 1, outcomes
    assert outcomes[first[0]][0] == str(sorted(name for name in names if name != names[first[0]]))
    assert [code for _, code in outcomes].count(3) == count - 1


def test_one_that_does_not_answer_is_passed_over(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtCore import QLockFile

    hanging = QLockFile(str(tmp_path / "window.lock"))
    assert hanging.tryLock(0)
    assert Instance().begin((Path("a.txt"),), patience=0.2)


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
