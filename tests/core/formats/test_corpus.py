"""The corpus: every article in every format and encoding, clean and damaged, read again character for character.

`python3 run.py soak -k tools` prints the table of formats and encodings, with those made by other programs.
"""

from difflib import SequenceMatcher

import pytest
from corpus import ENCODINGS, FILES, SAMPLES, TEXTS, Sample, body_of, can_hold, found

from gui.core.formats import read_bytes


def readable(encoding: str) -> list[Sample]:
    return [sample for sample in SAMPLES if can_hold(encoding, sample)]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("kind", TEXTS)
def test_every_text_format_in_every_encoding(kind: str, encoding: str) -> None:
    for sample in readable(encoding):
        for data in TEXTS[kind](sample, encoding):
            assert found(data, f"a.{kind}", sample) == (True, True, True, True), sample.name


@pytest.mark.parametrize("kind", FILES)
def test_every_format_that_is_no_text(kind: str) -> None:
    for sample in SAMPLES:
        assert found(FILES[kind](sample), f"a.{kind[:3]}", sample) == (True, True, True, True), sample.name


def lost(before: tuple[str, ...], after: tuple[str, ...]) -> int:
    """How many characters of `before` stand nowhere in `after`, with those that are in their place."""
    one, other = "\n".join(before), "\n".join(after)
    same = sum(block.size for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks())
    return max(len(one), len(other)) - same


def bare(encoding: str) -> str:
    """The encoding without a mark at the start."""
    return {"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}.get(encoding, encoding)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("kind", ["txt", "html"])
def test_one_bad_byte_costs_one_character_or_two(kind: str, encoding: str) -> None:
    for sample in readable(encoding):
        body = "\n".join(sample.body)
        there = body[len(body) // 3 :].partition("。")[2][3:9]
        for data in TEXTS[kind](sample, encoding):
            at = data.index(there.encode(bare(encoding))) + 4
            article = read_bytes(data[:at] + b"\xff" + data[at + 1 :], f"a.{kind}")
            assert lost(sample.body, body_of(article)) <= 2, sample.name
            assert article.origin.repaired <= 3


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_text_that_is_cut_in_mid_character(encoding: str) -> None:
    for sample in readable(encoding):
        whole = Sample(sample.name, sample.title, sample.metadata, sample.source, sample.published, sample.body)
        data = whole.text.rstrip("\n").encode(encoding)
        article = read_bytes(data[:-1], "a.txt")
        assert lost(sample.body, body_of(article)) <= 1, sample.name


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_files_of_twelve_characters(encoding: str) -> None:
    for sample in readable(encoding):
        for paragraph in sample.body:
            words = paragraph[:12]
            assert read_bytes(words.encode(encoding), "a.txt").text == words
