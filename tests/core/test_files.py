"""A file is written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from gui.core.files import write_atomically
from gui.core.problems import JucuoError, Problem


def test_the_bytes_arrive(tmp_path: Path) -> None:
    write_atomically(tmp_path / "甲.txt", b"new")
    assert (tmp_path / "甲.txt").read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 1


def test_the_mode_of_the_old_file_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"old")
    file.chmod(0o640)
    write_atomically(file, b"new")
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(("number", "problem"), [(errno.ENOSPC, Problem.DISK_FULL), (errno.EIO, Problem.UNWRITABLE)])
def test_a_failure_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, problem: Problem
) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"old")

    def broken(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(JucuoError) as caught:
        write_atomically(file, b"new")
    assert caught.value.problem is problem
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert file.read_bytes() == b"old"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(JucuoError) as caught:
        write_atomically(tmp_path / "none" / "a", b"new")
    assert caught.value.problem is Problem.UNWRITABLE
