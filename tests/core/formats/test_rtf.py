"""RTF: the words of the page, not those that are deleted, hidden, or part of the file's own works."""

import pytest

from gui.core.formats import read_bytes
from gui.core.problems import JucuoError, Problem

FONTS = r"{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fnil\fcharset134 \'cb\'ce\'cc\'e5;}{\f2\fcharset136 PMingLiU;}}"


def rtf(body: str, page: int = 936) -> str:
    data = rf"{{\rtf1\ansi\ansicpg{page}\deff0\uc1{FONTS}{body}}}".encode("ascii")
    return read_bytes(data, "a.rtf").text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        # GBK in the font's code page, also where the second byte is an ASCII letter
        (r"\f1 \'c6\'bd\'ba\'fe\par", "平湖\n"),
        (r"\f1 \'81@\'c6\'bd\par", "丂平\n"),
        (r"\f2 \'a5\'ad\'b4\'f2\f1\'c6\'bd\par", "平湖平\n"),
        # Unicode with a stand-in, negative numbers, and a pair for what lies beyond 65,535
        (r"\u24179?\u28246?\par", "平湖\n"),
        (r"\u-10174?\u-8265?\par", "𠮷\n"),
        (r"{\uc2 \u24179\'c6\'bd\u28246??}x\par", "平湖x\n"),
        # what is deleted or hidden goes, what is inserted stays
        (r"\u24066?{\revised\u24220?}{\deleted\u23616?}\u38283?{\v\u28246?}\par", "市府開\n"),
        # fields show their result; pictures, heads and feet are none of the text, notes stand behind it
        (r"\u24066?{\field{\*\fldinst HYPERLINK http://x/}{\fldrslt \u24220?}}\par", "市府\n"),
        (r"{\header \u24066?\par}\u24220?{\pict\pngblip 89504e47}{\footnote \u28246?}\par", "府\n湖\n"),
        (r"\u24066?{\*\bkmkstart a}{\*\unknown \u28246?}\u24220?\par", "市府\n"),
        (r"\u24066?{\object{\*\objdata 0105}{\result \u24220?}}\par", "市府\n"),
        (r"\u24066?{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt \u24220?\par}}}\par", "市府\n\n"),
        (r"{\upr{\u28246?}{\*\ud \u24066?}}\par", "市\n"),
        # marks, escapes, cells and the number of a list
        (r"{\listtext\u19968?\'a1\'a2\tab}\f1\'c6\'bd\~\_\{\}\\\par", "一、\t平\u00a0\u2011{}\\\n"),
        (r"\ldblquote\u24066?\rdblquote\emdash\cell\u24220?\cell\row", "“市”—\n府\n\n"),
        (r"\u24066?\bin4 }{}{\u24220?\par", "市府\n"),
    ],
)
def test_words(body: str, text: str) -> None:
    assert rtf(body) == text


def test_without_a_font_the_page_of_the_file_counts() -> None:
    assert rtf(r"\'a5\'ad\'b4\'f2\par", 950) == "平湖\n"


def test_a_bad_byte_is_counted() -> None:
    data = rf"{{\rtf1\ansi\ansicpg936{FONTS}\f1 \'c6\'bd\'ff\par}}".encode()
    article = read_bytes(data, "a.rtf")
    assert (article.text, article.origin.repaired) == ("平\ufffd\n", 1)


@pytest.mark.parametrize(
    ("data", "problem"),
    [(b"{\\rtf1 " + b"{" * 100_000, Problem.DAMAGED), (b"{\\rtf1\\ansi{\\info{\\title x}}}", Problem.EMPTY_FILE)],
)
def test_what_cannot_be_read(data: bytes, problem: Problem) -> None:
    with pytest.raises(JucuoError) as caught:
        read_bytes(data, "a.rtf")
    assert caught.value.problem is problem


@pytest.mark.parametrize("end", range(0, 60, 7))
def test_a_file_that_breaks_off_is_read_as_far_as_it_goes(end: int) -> None:
    whole = rf"{{\rtf1\ansi\ansicpg936{FONTS}\f1 \'c6\'bd\'ba\'fe\par \'ca\'d0\u24220?\par}}".encode()
    assert read_bytes(whole[: len(whole) - end // 7], "a.rtf").text.startswith("平湖\n")
