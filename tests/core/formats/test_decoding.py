"""Encodings are told by what the text says, and damage stays where it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import BUNDLED

from gui.core.formats import read_bytes
from gui.core.formats.decoding import decode
from gui.core.problems import JucuoError, Problem
from gui.core.script import Script, project

TEXT = BUNDLED.read_text("utf-8")
WRITTEN = {
    ("utf-8", Script.HANS),
    ("gb18030", Script.HANS),
    ("utf-16-le", Script.HANS),
    ("utf-16-be", Script.HANS),
    ("utf-8", Script.HANT_TW),
    ("gb18030", Script.HANT_TW),
    ("big5hkscs", Script.HANT_TW),
    ("utf-16-le", Script.HANT_TW),
}


@pytest.mark.parametrize(("encoding", "script"), sorted(WRITTEN))
@pytest.mark.parametrize("length", [12, 50, 200, 2000])
def test_samples_of_every_length(encoding: str, script: Script, length: int) -> None:
    shown = project(TEXT, script).text
    right = total = 0
    for start in range(100, len(shown) - 250, 61):
        data = shown[start : start + length].encode(encoding, "ignore")
        decoded = decode(data)
        right += decoded is not None and decoded.text == data.decode(encoding)
        total += 1
    assert right >= 0.97 * total


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


def test_what_is_no_text_is_none() -> None:
    assert decode(bytes(range(256)) * 9) is None


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_none(data: bytes) -> None:
    decoded = decode(data)
    assert decoded is None or isinstance(decoded.text, str)
