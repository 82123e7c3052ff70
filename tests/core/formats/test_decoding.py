"""Encodings are told by what the text says, and damage stays where it is."""

from collections import Counter
from collections.abc import Callable

import pytest
from corpus import SAMPLES
from hypothesis import given
from hypothesis import strategies as st
from sample import BUNDLED

from gui.core.formats import read_bytes
from gui.core.formats.decoding import decode
from gui.core.problems import JucuoError, Problem
from gui.core.script import Script, project

TEXT = BUNDLED.read_text("utf-8")
TEXTS = (TEXT, *(sample.text for sample in SAMPLES[1:]))
WRITTEN = (
    ("utf-8", Script.HANS),
    ("gb18030", Script.HANS),
    ("utf-16-le", Script.HANS),
    ("utf-16-be", Script.HANS),
    ("utf-8", Script.HANT_TW),
    ("gb18030", Script.HANT_TW),
    ("big5hkscs", Script.HANT_TW),
    ("utf-16-le", Script.HANT_TW),
    ("utf-16-be", Script.HANT_TW),
)


@pytest.mark.parametrize("length", [12, 50, 200, 2000])
def test_samples_of_every_length(length: int) -> None:
    """At least 99 in a hundred in each length, over both scripts and five encodings; no pair far below."""
    right = Counter[tuple[str, Script]]()
    total = Counter[tuple[str, Script]]()
    for encoding, script in WRITTEN:
        for text in TEXTS:
            shown = project(text, script).text
            for start in range(0, len(shown) - length // 4, max(7, length // 8)):
                data = shown[start : start + length].encode(encoding, "ignore")
                if data.decode(encoding).strip():
                    decoded = decode(data)
                    right[encoding, script] += decoded is not None and decoded.text == data.decode(encoding)
                    total[encoding, script] += 1
    assert right.total() >= 0.99 * total.total()
    assert all(right[each] >= 0.97 * total[each] for each in total)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "harm",
    [lambda data, at: data[:at] + b"\xff" + data[at + 1 :], lambda data, at: data[:at] + b"\xff" + data[at:]],
    ids=["changed", "added"],
)
def test_one_bad_byte_costs_a_character_or_two_wherever_it_stands(
    encoding: str, harm: Callable[[bytes, int], bytes]
) -> None:
    shown = project(TEXT, Script.HANT_TW).text[100:700]
    whole = shown.encode(encoding, "ignore")
    text = whole.decode(encoding)
    for at in range(0, len(whole), 37):
        decoded = decode(harm(whole, at))
        assert decoded is not None
        assert decoded.encoding == encoding, at
        same = alike(text, decoded.text) + alike(text[::-1], decoded.text[::-1])
        assert len(text) - same <= 2, at


def alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


@pytest.mark.parametrize("encoding", ["gb18030", "big5hkscs", "utf-8"])
def test_one_bad_byte_costs_a_few_characters_only(encoding: str) -> None:
    shown = project(TEXT, Script.HANT_TW).text
    data = shown.encode(encoding, "ignore")
    decoded = decode(data[:2001] + b"\xff" + data[2001:])
    assert decoded is not None
    assert decoded.encoding == encoding
    assert 1 <= decoded.repaired <= 4
    assert decoded.text[-800:] == data.decode(encoding)[-800:]


def test_a_text_cut_in_mid_character() -> None:
    decoded = decode(TEXT.encode()[:-100][:-1])
    assert decoded is not None
    assert decoded.encoding == "utf-8"
    assert decoded.repaired <= 1


def test_what_is_repaired_is_counted_in_the_origin() -> None:
    data = "平湖縣教育局召開動員會。".encode()
    article = read_bytes(data[:6] + b"\xff" + data[6:], "a.txt")
    assert (article.origin.encoding, article.origin.repaired) == ("utf-8", 1)


def test_a_person_may_choose_another_encoding() -> None:
    article = read_bytes("平湖县教育局召开动员会。".encode("gb18030"), "a.txt", "gb18030")
    assert article.text.startswith("平湖县")


def test_a_nul_is_damage_like_any_other_byte() -> None:
    data = "平湖縣教育局召開動員會。".encode()
    article = read_bytes(data[:6] + b"\0" + data[6:], "a.txt")
    assert (article.text, article.origin.repaired) == ("平湖\ufffd縣教育局召開動員會。", 1)


def test_a_mark_is_no_text_in_a_chosen_encoding_either() -> None:
    assert read_bytes("市府開會。".encode("utf-16"), "a.txt", "utf-16-le").text == "市府開會。"


@pytest.mark.parametrize("name", ["no-such", "idna", "undefined", "hex"])
def test_a_name_that_is_no_encoding(name: str) -> None:
    with pytest.raises(JucuoError) as caught:
        read_bytes("市府".encode(), "a.txt", name)
    assert caught.value.problem is Problem.NOT_TEXT


def test_characters_of_hong_kong() -> None:
    text = "政府喺今日公佈新措施，啲街坊話好嘅，佢哋會一齊去睇下。"
    decoded = decode(text.encode("big5hkscs"))
    assert decoded is not None
    assert (decoded.text, decoded.encoding) == (text, "big5hkscs")


def test_what_is_no_text_is_none() -> None:
    assert decode(bytes(range(256)) * 9) is None


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_none(data: bytes) -> None:
    decoded = decode(data)
    assert decoded is None or isinstance(decoded.text, str)
