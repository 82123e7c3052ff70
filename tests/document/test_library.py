"""Corrections come back with the article, and no mishap costs them."""

import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sample import small, span

from gui.core import files
from gui.core.problems import JucuoError, Problem
from gui.core.tree import Reading, Target
from gui.core.tree.corrections import Confirm, Reject
from gui.document.library import keep, recall

CONFIRM = Confirm(Target(span("召開動員會"), "召開動員會"))
REJECT = Reject(Target(span("查看了3座水庫"), "查看了3座水庫"))

# a person who corrects and saves without end, and says how far it is
WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from sample import small, span
from gui.core.tree import Target
from gui.core.tree.corrections import Confirm
from gui.document.library import keep
step = 0
while True:
    step += 1
    made = tuple(Confirm(Target(span("召開動員會"), str(number))) for number in range(step))
    keep(replace(small(), corrections=made), Path(sys.argv[1]))
    print(step, flush=True)
"""


def corrected(*made: Confirm | Reject) -> Reading:
    return replace(small(), corrections=made)


def test_they_come_back_whatever_the_file_is_called(tmp_path: Path) -> None:
    keep(corrected(CONFIRM, REJECT), tmp_path)
    elsewhere = replace(small().article, origin=replace(small().article.origin, name="other.txt"))
    assert recall(elsewhere, tmp_path) == (CONFIRM, REJECT)


def test_what_nobody_corrected_is_not_written(tmp_path: Path) -> None:
    keep(small(), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_taking_everything_back_is_kept_too(tmp_path: Path) -> None:
    keep(corrected(CONFIRM), tmp_path)
    keep(small(), tmp_path)
    assert recall(small().article, tmp_path) == ()


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    keep(corrected(CONFIRM), tmp_path)
    [file] = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:100])
    assert recall(small().article, tmp_path) == ()
    assert [path.suffix for path in tmp_path.iterdir()] == [".damaged-1"]


def test_a_full_disk_leaves_what_was_kept_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(corrected(CONFIRM), tmp_path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(JucuoError) as caught:
        keep(corrected(CONFIRM, REJECT), tmp_path)
    assert caught.value.problem is Problem.DISK_FULL
    assert recall(small().article, tmp_path) == (CONFIRM,)


def test_killed_at_any_moment_at_most_the_last_edit_is_missing(tmp_path: Path) -> None:
    chance = random.Random(7)
    for round_ in range(6):
        folder = tmp_path / str(round_)
        words = [sys.executable, "-c", WRITER, str(folder), str(Path(__file__).parents[1])]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline()
            time.sleep(chance.uniform(0.01, 0.2))
            writer.send_signal(signal.SIGKILL)
            told = [int(line) for line in writer.stdout if line.strip()]
        kept = len(recall(small().article, folder))
        assert kept >= max(told, default=1)
        assert kept <= max(told, default=1) + 1
