"""Mutated files of every format: read or refused with a problem, never a traceback, never long.

The suite tries a few hundred with a fixed seed, `python3 run.py soak -k fuzz` twenty thousand.
"""

import io
import random
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest
from corpus import (
    SAMPLES,
    as_docx,
    as_epub,
    as_markdown,
    as_odt,
    as_page,
    as_page_archive,
    as_rtf,
    as_rtf_in_unicode,
)
from sample import small

from gui.core.formats import read_bytes, read_clipboard
from gui.core.problems import JucuoError
from gui.core.report.options import Options
from gui.core.report.pdf import render
from gui.core.text import Article

SAMPLE = SAMPLES[2]
ODD = (
    b"\0",
    b"\xff",
    b"<",
    b"&",
    b"{",
    b"}",
    b"\\",
    b"<!--",
    b"]]>",
    b"\\u",
    b"\\bin999 ",
    b"--b",
    b"PK\x03\x04",
    b"%PDF",
)
ARCHIVES = ("docx", "odt", "epub")


@cache
def seeds() -> dict[str, bytes]:
    """A small file of each format, by name."""
    return {
        "txt": SAMPLE.text.encode("big5"),
        "u16.txt": SAMPLE.text.encode("utf-16"),
        "gb.txt": SAMPLES[1].text.encode("gb18030"),
        "md": as_markdown(SAMPLE).encode(),
        "html": as_page(SAMPLE, "gb2312").encode(),
        "mht": as_page_archive(as_page(SAMPLE, "utf-8").encode(), "utf-8", True),
        "rtf": as_rtf(SAMPLE, 950),
        "u.rtf": as_rtf_in_unicode(SAMPLE),
        "docx": as_docx(SAMPLE),
        "odt": as_odt(SAMPLE),
        "epub": as_epub(SAMPLE),
        "clipboard": f"<html><!--StartFragment-->{as_page(SAMPLE, 'utf-8')}<!--EndFragment-->".encode(),
        "pdf": render(small(), Options()),
    }


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Bytes changed, lost, doubled, put elsewhere, or cut off."""
    work = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        at, length = chance.randrange(len(work) + 1), chance.choice((1, 2, 7, 100))
        match chance.randrange(6):
            case 0:
                work[at : at + 1] = bytes((chance.randrange(256),))
            case 1:
                del work[at : at + length]
            case 2:
                work[at:at] = work[at : at + length] * chance.choice((1, 1, 40))
            case 3:
                work[at:at] = chance.choice(ODD)
            case 4:
                work[at : at + length] = bytes(reversed(work[at : at + length]))
            case _:
                del work[max(at, 1) :]
    return bytes(work) or b"\0"


def mutated_inside(data: bytes, chance: random.Random) -> bytes:
    """An archive that is whole, with a member that is not."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(stream, "w") as after:
        names = before.namelist()
        chosen = chance.choice([name for name in names if name.endswith((".xml", ".opf", ".xhtml"))])
        for name in names:
            content = before.read(name)
            after.writestr(name, mutated(content, chance) if name == chosen else content)
    return stream.getvalue()


def read(name: str, data: bytes) -> Article:
    if name == "clipboard":
        return read_clipboard(data.decode("utf-8", "replace"), None)
    return read_bytes(data, f"a.{name}")


def fuzz(count: int, seed: int, kinds: tuple[str, ...]) -> Counter[str]:
    """How many mutated files of each kind were read, and how many refused."""
    chance, outcomes = random.Random(seed), Counter[str]()
    for number in range(count):
        name = kinds[number % len(kinds)]
        inside = name in ARCHIVES and chance.random() < 0.7
        mutate: Callable[[bytes, random.Random], bytes] = mutated_inside if inside else mutated
        data = mutate(seeds()[name], chance)
        began = time.monotonic()
        try:
            article = read(name, data)
            outcomes[f"{name} read"] += 1
            assert all(each.span.of(article.text).strip() for each in article.paragraphs)
        except JucuoError:
            outcomes[f"{name} refused"] += 1
        except Exception as error:
            raise AssertionError(f"{name}, number {number} of seed {seed}: {data[:200]!r}") from error
        assert time.monotonic() - began < 12, f"{name}, number {number} of seed {seed}"
    return outcomes


QUICK = tuple(
    name for name in ("txt", "u16.txt", "gb.txt", "md", "html", "mht", "rtf", "u.rtf", *ARCHIVES, "clipboard")
)


def test_mutated_files_are_read_or_refused() -> None:
    outcomes = fuzz(600, 20_261_125, QUICK)
    for name in QUICK:
        assert outcomes[f"{name} read"] > 0, name


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(4))
def test_fuzz_of_twenty_thousand(seed: int, capsys: pytest.CaptureFixture[str]) -> None:
    outcomes = fuzz(4_700, seed, QUICK) + fuzz(300, seed, ("pdf",))
    with capsys.disabled():
        sys.stdout.write(f"\nseed {seed}: {dict(sorted(outcomes.items()))}\n")
