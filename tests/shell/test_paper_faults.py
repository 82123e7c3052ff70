"""Where a PDF cannot be put: a clear sentence, the old file as it was, and nothing half-written."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from command import jucuo
from sample import BUNDLED

Mount = Callable[[str], Path]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Mount]:
    """A small disk of its own, mounted with some options."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not (sys.platform.startswith("linux") and os.geteuid() == 0):
        pytest.skip("only root can mount a disk")

    def mount(options: str) -> Path:
        words = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        if subprocess.run(words, capture_output=True).returncode:
            pytest.skip("no disk can be mounted here")
        return folder

    yield mount
    subprocess.run(["umount", str(folder)], capture_output=True)


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_full_disk_keeps_the_old_file(disk: Mount) -> None:
    folder = disk("size=160k")
    (folder / "a.pdf").write_bytes(b"old")
    done = jucuo("--export", folder / "a.pdf", BUNDLED)
    assert done.returncode == 1
    assert done.stderr == (
        "jucuo: There is no space left for “a.pdf”. Nothing was changed; free some space and try again.\n"
    )
    assert held(folder) == {"a.pdf": b"old"}


def test_a_disk_that_cannot_be_written_to(disk: Mount) -> None:
    folder = disk("size=4m")
    (folder / "a.pdf").write_bytes(b"old")
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    done = jucuo("--export", folder / "a.pdf", BUNDLED)
    assert done.returncode == 1
    assert "“a.pdf” could not be written, and nothing was changed." in done.stderr
    assert held(folder) == {"a.pdf": b"old"}


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    done = jucuo("--export", tmp_path / "a.pdf", BUNDLED)
    assert done.returncode == 1
    assert "“a.pdf” could not be written" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_folder_that_is_gone_when_the_pages_are_ready(tmp_path: Path) -> None:
    from sample import small

    from gui.core.problems import JucuoError, Problem
    from gui.core.report.exports import export
    from gui.core.report.options import Options

    folder = tmp_path / "gone"
    folder.mkdir()

    def go_on() -> bool:
        if folder.is_dir():
            folder.rmdir()
        return True

    with pytest.raises(JucuoError) as caught:
        export(small(), folder / "a.pdf", Options(), go_on=go_on)
    assert caught.value.problem is Problem.UNWRITABLE


def test_characters_that_cannot_be_printed_are_named(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("平湖縣教育局召開\ue000動員會\U000f0001,部署工作。\n", "utf-8")
    done = jucuo("--export", tmp_path / "a.pdf", article)
    assert done.returncode == 0
    assert "“a.txt” has characters that cannot be printed, and ▯ stands for them: U+E000, U+F0001" in done.stderr


def test_every_option_of_paper(tmp_path: Path) -> None:
    import pypdfium2

    words = (
        "--paper b5 --landscape --marks marked --parts article,matrix --font-size 14 --black-and-white --headings en"
    )
    done = jucuo("--export", tmp_path / "a.pdf", *words.split(), "--headings", "en", BUNDLED)
    assert (done.returncode, done.stderr) == (0, "")
    document = pypdfium2.PdfDocument((tmp_path / "a.pdf").read_bytes())
    assert tuple(map(round, document[0].get_size())) == (729, 516)
    assert [entry.get_title() for entry in document.get_toc()][1:] == ["Organizations by category"]


@pytest.mark.parametrize(
    "words", ["--paper b9", "--parts article,nothing", "--font-size 400", "--marks all", "--headings fr"]
)
def test_options_that_make_no_sense(words: str, tmp_path: Path) -> None:
    done = jucuo("--export", tmp_path / "a.pdf", *words.split(), BUNDLED)
    assert done.returncode == 2
    assert words.split()[0] in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
