"""A program that is killed at any moment has lost at most the correction that it was just making."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from disks import small_disk
from sample import small

from gui.document.library import catalog, held, key_of, versions

# a person who corrects without end, with the parts that a window has, and says what was made and what was saved
PERSON = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from sample import small, span
from gui.core.tree import Target
from gui.core.tree.corrections import Confirm
from gui.document import Document, library
from gui.document.library import store
from gui.shell.saving import Saving
store.VERSION_SECONDS = 0
application = QCoreApplication([])
document = Document()
saving = Saving(document, application)
library.enter(small())
document.put(small())
for step in range(1, 10**6):
    loop = QEventLoop()
    QTimer.singleShot(1000, loop.quit)
    saving.saved.connect(loop.quit)
    failed = []
    saving.failed.connect(lambda _error: (failed.append(True), loop.quit()))
    print("made", step, flush=True)
    document.correct("step", Confirm(Target(span("召開動員會"), str(step))))
    loop.exec()
    saving.saved.disconnect(loop.quit)
    print("failed" if failed else "saved", step, flush=True)
"""


def kill_while_correcting(home: Path, chance: random.Random) -> None:
    """Start, let a moment pass, kill; then look at what is there."""
    words = [sys.executable, "-c", PERSON, str(Path(__file__).parents[1])]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env={"XDG_DATA_HOME": str(home)}) as person:
        assert person.stdout is not None
        assert person.stdout.readline() == "made 1\n"
        time.sleep(chance.uniform(0.0, 0.25))
        person.send_signal(signal.SIGKILL)
        told = [line.split() for line in person.stdout if line.endswith("\n")]
    made = max((int(step) for word, step in told if word == "made"), default=1)
    saved = max((int(step) for word, step in told if word == "saved"), default=0)
    library = home / "jucuo" / "readings"
    there = held(key_of(small().article), library)
    assert there.fault is None
    assert there.reading is not None
    assert saved <= len(there.reading.corrections) <= made
    if "failed" not in {word for word, _ in told}:
        assert made - len(there.reading.corrections) <= 1
    assert all(
        each.corrections <= len(there.reading.corrections) for each in versions(key_of(small().article), library)
    )
    catalog.refresh(library)
    assert [each.name for each in catalog.entries(library)] == ["平湖.txt"]


@pytest.mark.parametrize("seed", range(5))
def test_killed_at_any_moment(tmp_path: Path, seed: int) -> None:
    kill_while_correcting(tmp_path, random.Random(seed))


@pytest.mark.soak
def test_killed_two_hundred_times(tmp_path: Path) -> None:
    chance = random.Random(8)
    for round_ in range(200):
        kill_while_correcting(tmp_path / str(round_), chance)


@pytest.mark.soak
def test_killed_fifty_times_on_a_disk_that_is_full(tmp_path: Path) -> None:
    chance = random.Random(9)
    for round_ in range(50):
        with small_disk(tmp_path / str(round_), "48k") as disk:
            kill_while_correcting(disk, chance)
