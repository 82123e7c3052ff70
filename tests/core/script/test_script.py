"""Telling scripts apart, converting them, and folding them for search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.core.script import DetectedScript, Script, convert, detect, fold, project
from gui.core.text import Span

anything = st.text(st.one_of(st.characters(), st.sampled_from("陜陝陕𠮷\0\u00a0\r\n里裡後后干乾")), max_size=60)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("縣委組織部召開動員會", DetectedScript.HANT),
        ("县委组织部召开动员会", DetectedScript.HANS),
        ("縣委召開會議 县委召开会议", DetectedScript.MIXED),
        ("陜西", DetectedScript.HANT),
        ("2012 ABC", DetectedScript.NONE),
        ("", DetectedScript.NONE),
    ],
)
def test_the_script_is_told(text: str, script: DetectedScript) -> None:
    assert detect(text) is script


def test_mainland_traditional_becomes_simplified_as_it_is_written_there() -> None:
    assert convert("著眼陜西群眾,視頻會後", Script.HANS) == "着眼陕西群众,视频会后"


def test_text_that_is_in_the_script_already_keeps_its_words() -> None:
    assert convert("咸陽市垂范、1440余份、幹部", Script.HANT_TW) == "咸陽市垂范、1440余份、幹部"
    assert convert("干部了解咸阳", Script.HANS) == "干部了解咸阳"


def test_words_are_not_exchanged_for_others() -> None:
    assert convert("视频会后了解情况", Script.HANT_TW, DetectedScript.HANS) == "視頻會後瞭解情況"


def test_hong_kong_has_forms_of_its_own() -> None:
    assert convert("困難戶", Script.HANT_HK) == "困難户"


@given(anything, st.sampled_from(Script))
def test_every_offered_script_keeps_every_place(text: str, script: Script) -> None:
    assert len(project(text, script).text) == len(text)


@given(anything, st.sampled_from(Script), st.data())
def test_maps_are_exact_both_ways(text: str, script: Script, data: st.DataObject) -> None:
    projection = project(text, script)
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    assert projection.to_article(projection.to_view(span)) == span
    assert projection.to_view(projection.to_article(span)) == span
    assert len(projection.to_view(span).of(projection.text)) == len(span)


@given(anything)
def test_the_original_is_the_text_itself(text: str) -> None:
    assert project(text, Script.ORIGINAL).text == text


@given(anything)
def test_folding_keeps_every_place_and_is_done_once(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_the_same_words_fold_alike() -> None:
    assert fold("陕西") == fold("陜西") == fold("陝西")
    assert fold("ＡＢＣ abc，") == "abc abc,"


@pytest.mark.parametrize("words", ["著眼群眾", "陜西省委組織部", "裡外後面", "臺灣", "乾縣西胡村"])
def test_what_is_written_in_one_script_is_found_in_the_other(words: str) -> None:
    assert fold(convert(words, Script.HANS)) == fold(words)
