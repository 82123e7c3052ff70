"""Automatic numbers of Word: written out as the page shows them."""

import pytest
from corpus import packed

from gui.core.formats import read_bytes
from gui.core.formats.numbering import in_figures

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEVELS = (
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/>'
    '<w:suff w:val="nothing"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/>'
    '<w:suff w:val="space"/></w:lvl>'
)
NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="7">{LEVELS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
    "</w:lvlOverride></w:num></w:numbering>"
)
STYLES = (
    f'<w:styles {W}><w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>'
)


def paragraph(words: str, level: int = 0, list_: str = "1", style: str = "") -> str:
    own = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>' if list_ else ""
    of_style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{of_style}{own}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def text(*paragraphs: str) -> str:
    document = f"<w:document {W}><w:body>{''.join(paragraphs)}</w:body></w:document>"
    members = {"word/document.xml": document, "word/numbering.xml": NUMBERING, "word/styles.xml": STYLES}
    return read_bytes(packed(members), "a.docx").text


def test_levels_count_on_and_begin_anew() -> None:
    found = text(paragraph("甲"), paragraph("乙", 1), paragraph("丙", 1), paragraph("丁"), paragraph("戊", 1))
    assert found == "一、甲\n一.1 乙\n一.2 丙\n二、丁\n二.1 戊\n"


def test_a_list_of_a_style_and_one_that_starts_elsewhere() -> None:
    assert text(paragraph("甲", list_="", style="b"), paragraph("乙", list_="2"), paragraph("丙", list_="2")) == (
        "一、甲\n五、乙\n六、丙\n"
    )


def test_a_paragraph_of_the_style_that_is_in_no_list() -> None:
    assert text(paragraph("甲", list_="0", style="a"), paragraph("乙", list_="9")) == "甲\n乙\n"


@pytest.mark.parametrize(
    ("count", "form", "words"),
    [
        (10, "chineseCounting", "十"),
        (11, "chineseCountingThousand", "十一"),
        (20, "taiwaneseCounting", "二十"),
        (101, "chineseCounting", "一百零一"),
        (110, "chineseCounting", "一百一十"),
        (1010, "chineseCounting", "一千零一十"),
        (23, "ideographLegalTraditional", "貳拾參"),
        (105, "ideographDigital", "一〇五"),
        (3, "ideographTraditional", "丙"),
        (3, "decimalEnclosedCircleChinese", "③"),
        (28, "lowerLetter", "bb"),
        (1994, "upperRoman", "MCMXCIV"),
        (4, "decimalZero", "04"),
        (4, "somethingNew", "4"),
    ],
)
def test_figures(count: int, form: str, words: str) -> None:
    assert in_figures(count, form) == words
