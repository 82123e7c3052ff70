"""A full disk, a folder that cannot be written, damage and newer versions cost nobody what was saved before."""

import errno
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from disks import only_reading, small_disk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample import TEXT, small, span

from gui.core import files
from gui.core.formats import understand
from gui.core.problems import JucuoError, Problem
from gui.core.report.reading_file import dumps
from gui.core.text import Origin
from gui.core.tree import Correction, Reading, Target
from gui.core.tree.corrections import Confirm, Reject
from gui.document.library import catalog, discard, enter, held, keep, key_of, restore, store, versions
from gui.document.library.database import is_in_memory
from gui.document.loading import load, load_held, read_out

CONFIRM = Confirm(Target(span("召開動員會"), "召開動員會"))
REJECT = Reject(Target(span("查看了3座水庫"), "查看了3座水庫"))
KEY = key_of(small().article)


def corrected(*made: Correction) -> Reading:
    return replace(small(), corrections=made)


def corrections(folder: Path) -> tuple[Correction, ...]:
    there = held(KEY, folder)
    assert there.fault is None
    return there.reading.corrections if there.reading else ()


def problem_of(act: Callable[[], object]) -> Problem | None:
    """What hinders `act`, if anything does."""
    try:
        act()
    except JucuoError as error:
        return error.problem
    return None


# a full disk


class FullAfter:
    """A disk that takes some calls and then is full; what it has taken so far stays on it."""

    def __init__(self, calls: int) -> None:
        self.left = calls

    def spend(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise OSError(errno.ENOSPC, "No space left on device")

    def over(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def acting(*arguments: Any, **more: Any) -> Any:
            self.spend()
            return act(*arguments, **more)

        return acting


class HalfWritten:
    """A file of which the disk takes only the first half."""

    def __init__(self, stream: Any, disk: FullAfter) -> None:
        self.stream, self.disk = stream, disk

    def __enter__(self) -> "HalfWritten":
        return self

    def __exit__(self, *_: object) -> None:
        self.stream.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)

    def write(self, data: bytes) -> None:
        self.stream.write(data[: len(data) // 2])
        self.stream.flush()
        self.disk.spend()
        self.stream.write(data[len(data) // 2 :])


@contextmanager
def full_after(calls: int) -> Iterator[FullAfter]:
    disk, real = FullAfter(calls), os.fdopen
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files.tempfile, "mkstemp", disk.over(files.tempfile.mkstemp))
        patch.setattr(files.os, "fdopen", lambda *words: HalfWritten(real(*words), disk))
        for name in ("fsync", "chmod", "replace"):
            patch.setattr(files.os, name, disk.over(getattr(os, name)))
        patch.setattr(Path, "mkdir", disk.over(Path.mkdir))
        yield disk


@pytest.mark.parametrize("calls", range(19))
def test_wherever_the_disk_is_full_the_old_or_the_new_state_is_whole(tmp_path: Path, calls: int) -> None:
    keep(corrected(CONFIRM), tmp_path)
    with full_after(calls):
        hindered = problem_of(lambda: keep(corrected(CONFIRM, REJECT), tmp_path))
    assert hindered in (None, Problem.DISK_FULL)
    done = hindered is None
    assert corrections(tmp_path) == ((CONFIRM, REJECT) if done else (CONFIRM,))
    assert done is (calls >= 15)
    assert {path.suffix for path in tmp_path.rglob("*") if path.is_file()} == {".jucuo"}
    assert all(each.corrections == 1 for each in versions(KEY, tmp_path))
    keep(corrected(CONFIRM, REJECT), tmp_path)
    assert corrections(tmp_path) == (CONFIRM, REJECT)


def correct_until_it_fails(disk: Path, made: list[Correction]) -> None:
    """`made` holds what was saved."""
    while True:
        keep(corrected(*made, CONFIRM), disk)
        made.append(CONFIRM)


def test_a_small_disk_that_is_really_full(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        made: list[Correction] = []
        with pytest.raises(JucuoError) as caught:
            correct_until_it_fails(disk, made)
        assert caught.value.problem is Problem.DISK_FULL
        assert made
        assert corrections(disk) == tuple(made)
        catalog.refresh(disk)
        assert len(catalog.entries(disk)) == 1
        assert len(catalog.search("教育局", disk)) == 1


def test_a_catalog_that_finds_no_room_goes_on_in_memory_and_comes_back(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "100k") as disk:
        keep(corrected(CONFIRM), disk)
        filler = disk / "filler"
        with pytest.raises(OSError, match="space"):
            filler.write_bytes(bytes(100 * 1024))
        catalog.refresh(disk)
        assert is_in_memory(disk)
        assert [each.name for each in catalog.search("教育局", disk)] == ["平湖.txt"]
        filler.unlink()
        catalog.refresh(disk)
        assert not is_in_memory(disk)
        assert [each.name for each in catalog.search("教育局", disk)] == ["平湖.txt"]


# a folder that may only be read


def test_a_library_that_may_only_be_read_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "readings"
    keep(corrected(CONFIRM), folder)
    catalog.refresh(folder)
    (folder / "catalog.sqlite").unlink()
    with only_reading(folder):
        assert corrections(folder) == (CONFIRM,)
        for act in (
            lambda: keep(corrected(CONFIRM, REJECT), folder),
            lambda: enter(corrected(REJECT), folder),
            lambda: discard(KEY, folder),
        ):
            with pytest.raises(JucuoError) as caught:
                act()
            assert caught.value.problem is Problem.UNWRITABLE
        enter(corrected(CONFIRM), folder)
        catalog.refresh(folder)
        assert [each.name for each in catalog.search("教育局", folder)] == ["平湖.txt"]
    assert corrections(folder) == (CONFIRM,)
    keep(corrected(CONFIRM, REJECT), folder)
    assert corrections(folder) == (CONFIRM, REJECT)


def test_a_damaged_file_in_a_folder_that_may_only_be_read_waits(tmp_path: Path) -> None:
    keep(corrected(CONFIRM), tmp_path)
    keep(corrected(CONFIRM, REJECT), tmp_path)
    file = tmp_path / f"{KEY}.jucuo"
    file.write_bytes(b"{")
    with only_reading(tmp_path):
        there = held(KEY, tmp_path)
        assert there.reading is not None
        assert there.reading.corrections == (CONFIRM,)
    assert file.read_bytes() == b"{"


# damage


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=60)
@given(cut=st.floats(0, 1), flips=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=4))
def test_whatever_befalls_the_file_the_last_good_version_stands_in(
    tmp_path_factory: pytest.TempPathFactory, cut: float, flips: list[tuple[float, int]]
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    keep(corrected(CONFIRM), folder)
    keep(corrected(CONFIRM, REJECT), folder)
    file = folder / f"{KEY}.jucuo"
    data = bytearray(file.read_bytes())
    for place, value in flips:
        data[int(place * len(data))] = value
    file.write_bytes(bytes(data[: int(cut * len(data))]))
    there = held(KEY, folder)
    assert there.reading is not None or (there.fault and there.fault.problem is Problem.NEWER_SCHEMA)
    if there.fault and there.fault.problem is Problem.DAMAGED_CORRECTIONS:
        assert there.reading is not None
        assert there.reading.corrections == (CONFIRM,)
        assert len(list(folder.glob("*.damaged"))) == 1
        assert held(KEY, folder).fault is None


def test_damage_without_a_version_is_told_and_the_article_begins_anew(tmp_path: Path) -> None:
    keep(corrected(CONFIRM), tmp_path)
    (tmp_path / f"{KEY}.jucuo").write_bytes(b"no reading")
    there = held(KEY, tmp_path, "題")
    assert there.reading is None
    assert there.fault is not None
    assert (there.fault.problem, there.fault.name) == (Problem.LOST_CORRECTIONS, "題")
    assert [path.read_bytes() for path in tmp_path.glob("*.damaged")] == [b"no reading"]


def test_a_damaged_reading_is_opened_from_the_library_in_its_last_good_version() -> None:
    keep(corrected(CONFIRM))
    keep(corrected(CONFIRM, REJECT))
    (store.library_folder() / f"{KEY}.jucuo").write_bytes(b"{}")
    loaded = load_held(KEY, "題")
    assert loaded.reading.corrections == (CONFIRM,)
    assert [fault.problem for fault in loaded.faults] == [Problem.DAMAGED_CORRECTIONS]


# a newer version of the program


def newer(**more: Any) -> bytes:
    return json.dumps({**json.loads(dumps(corrected(CONFIRM))), "schema": "jucuo/2", **more}).encode()


@pytest.mark.parametrize("data", [newer(), newer(measures="elsewhere", automatic={})], ids=["readable", "unreadable"])
def test_what_a_newer_version_has_saved_is_never_written_over(data: bytes) -> None:
    file = store.library_folder() / f"{KEY}.jucuo"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    loaded = read_out(understand(TEXT, Origin("平湖.txt")))
    assert loaded.reading.read_only
    assert loaded.faults[0].problem in (Problem.READ_ONLY_NEWER, Problem.NEWER_SCHEMA)
    enter(loaded.reading)
    with pytest.raises(JucuoError):
        keep(corrected(REJECT))
    assert file.read_bytes() == data


# reading files beside the library


def save_as(path: Path, reading: Reading) -> Path:
    path.write_bytes(dumps(reading))
    return path


def test_a_reading_file_is_continued_where_the_library_left_off(tmp_path: Path) -> None:
    file = save_as(tmp_path / "a.jucuo", corrected(CONFIRM))
    keep(corrected(CONFIRM, REJECT))
    loaded = load(file)
    assert loaded.reading.corrections == (CONFIRM, REJECT)
    assert loaded.faults == ()


def test_a_reading_file_that_goes_further_is_shown_and_entered(tmp_path: Path) -> None:
    file = save_as(tmp_path / "a.jucuo", corrected(CONFIRM, REJECT))
    keep(corrected(CONFIRM))
    loaded = load(file)
    assert loaded.reading.corrections == (CONFIRM, REJECT)
    enter(loaded.reading)
    assert corrections(store.library_folder()) == (CONFIRM, REJECT)


def test_a_reading_file_that_went_another_way_is_shown_and_the_other_is_kept(tmp_path: Path) -> None:
    keep(corrected(REJECT))
    loaded = load(save_as(tmp_path / "from-a-colleague.jucuo", corrected(CONFIRM)))
    assert loaded.reading.corrections == (CONFIRM,)
    assert [fault.problem for fault in loaded.faults] == [Problem.OTHER_CORRECTIONS]
    enter(loaded.reading)
    assert corrections(store.library_folder()) == (CONFIRM,)
    [kept] = versions(KEY)
    assert store.saved_at(kept.path).corrections == (REJECT,)


def test_unknown_keys_of_the_article_outlive_another_reading_of_the_source() -> None:
    document = {**json.loads(dumps(corrected(CONFIRM))), "mood": "calm"}
    file = store.library_folder() / f"{KEY}.jucuo"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(json.dumps(document).encode())
    reading = read_out(understand(TEXT, Origin("平湖.txt"))).reading
    keep(replace(reading, corrections=(CONFIRM, REJECT)))
    assert json.loads(file.read_bytes())["mood"] == "calm"


# the trash


def test_what_took_its_place_meanwhile_becomes_a_version(tmp_path: Path) -> None:
    keep(corrected(CONFIRM), tmp_path)
    discard(KEY, tmp_path)
    keep(corrected(REJECT), tmp_path)
    [thrown] = store.trashed(tmp_path)
    restore(thrown.name, tmp_path)
    assert corrections(tmp_path) == (CONFIRM,)
    assert [store.saved_at(each.path).corrections for each in versions(KEY, tmp_path)] == [(REJECT,)]


def test_deleted_for_good_with_its_versions(tmp_path: Path) -> None:
    keep(corrected(CONFIRM), tmp_path)
    keep(corrected(REJECT), tmp_path)
    discard(KEY, tmp_path)
    [thrown] = store.trashed(tmp_path)
    store.destroy(thrown.name, tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
