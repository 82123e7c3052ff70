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
from gui.core.text import Article
from gui.core.tree import Correction, Reading, Target
from gui.core.tree.corrections import Confirm, Reject
from gui.document.library import Held, enter, held, keep, key_of, store, versions
from gui.document.library.lock import ReadingLock

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


def recall(article: Article, folder: Path) -> tuple[Correction, ...]:
    reading = held(key_of(article), folder).reading
    return reading.corrections if reading else ()


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
    assert [path.suffix for path in tmp_path.iterdir()] == [".damaged"]


def test_a_full_disk_leaves_what_was_kept_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(corrected(CONFIRM), tmp_path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(JucuoError) as caught:
        keep(corrected(CONFIRM, REJECT), tmp_path)
    assert caught.value.problem is Problem.DISK_FULL
    assert recall(small().article, tmp_path) == (CONFIRM,)


def kill_while_writing(folder: Path, chance: random.Random, rounds: int) -> None:
    """Let a person correct without end, kill the program, and see what is there: at most the last edit is missing."""
    for round_ in range(rounds):
        home = folder / str(round_)
        words = [sys.executable, "-c", WRITER, str(home), str(Path(__file__).parents[1])]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline()
            time.sleep(chance.uniform(0.0, 0.15))
            writer.send_signal(signal.SIGKILL)
            told = [int(line) for line in writer.stdout if line.strip()]
        there = held(key_of(small().article), home)
        assert there.fault is None
        assert there.reading is not None
        assert max(told, default=1) <= len(there.reading.corrections) <= max(told, default=1) + 1


def test_killed_at_any_moment_at_most_the_last_edit_is_missing(tmp_path: Path) -> None:
    kill_while_writing(tmp_path, random.Random(7), 6)


@pytest.mark.soak
def test_killed_two_hundred_times(tmp_path: Path) -> None:
    kill_while_writing(tmp_path, random.Random(8), 200)


def test_a_damaged_file_gives_way_to_the_last_good_version(tmp_path: Path) -> None:
    keep(corrected(CONFIRM), tmp_path)
    keep(corrected(CONFIRM, REJECT), tmp_path)
    [file] = tmp_path.glob("*.jucuo")
    file.write_bytes(file.read_bytes()[:100])
    there = held(key_of(small().article), tmp_path)
    assert there.reading is not None
    assert there.reading.corrections == (CONFIRM,)
    assert there.fault is not None
    assert there.fault.problem is Problem.DAMAGED_CORRECTIONS
    assert held(key_of(small().article), tmp_path) == Held(there.reading)
    assert len(list(tmp_path.glob("*.damaged"))) == 1


def test_the_last_twenty_versions_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "VERSION_SECONDS", 0)
    for number in range(25):
        keep(corrected(*[CONFIRM] * (number + 1)), tmp_path)
    found = versions(key_of(small().article), tmp_path)
    assert [each.corrections for each in found] == list(range(24, 4, -1))


def test_edits_close_together_make_one_version(tmp_path: Path) -> None:
    for number in range(5):
        keep(corrected(*[CONFIRM] * (number + 1)), tmp_path)
    assert [each.corrections for each in versions(key_of(small().article), tmp_path)] == [1]


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(JucuoError) as caught:
        keep(corrected(CONFIRM), tmp_path / "file" / "readings")
    assert caught.value.problem is Problem.UNWRITABLE
    with pytest.raises(JucuoError) as caught:
        enter(small(), tmp_path / "file" / "readings")
    assert caught.value.problem is Problem.UNWRITABLE


def test_the_lock_tells_a_second_window_and_outlives_no_program(tmp_path: Path) -> None:
    first, second = ReadingLock(tmp_path), ReadingLock(tmp_path)
    assert first.take(small().article)
    assert not second.take(small().article)
    first.release()
    assert second.take(small().article)
