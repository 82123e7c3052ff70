"""Tables that run over a page: whose rows these are is said again, and a total never stands alone."""

from dataclasses import replace
from functools import cache

import pypdfium2
import pytest

from gui.core.formats import understand
from gui.core.report import pdf
from gui.core.report.check import check
from gui.core.report.options import Headings, Options, Part, Profile
from gui.core.text import Origin
from gui.core.tree import Reading
from gui.document.loading import read_out


@cache
def long_table() -> Reading:
    """One body with more measures than a page has rows, each with a figure."""
    body = "".join(f"平湖縣教育局召開第{number}次會議，為{number}戶農家送去書本。\n\n" for number in range(2, 40))
    return read_out(understand(f"標題\n2020-01-02\n\n{body}", Origin("a.txt"))).reading


def pages(data: bytes) -> list[str]:
    texts = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
    return ["".join(text.split()) for text in texts]


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("headings", Headings)
def test_a_group_that_runs_on_is_named_again(profile: Profile, headings: Headings) -> None:
    options = Options(profile=profile, headings=headings, parts=frozenset((Part.TABLE, Part.FIGURES)))
    data = pdf.render(long_table(), options)
    said = {Headings.TRADITIONAL: "（續）", Headings.SIMPLIFIED: "（续）", Headings.ENGLISH: "(continued)"}[headings]
    assert said not in pages(data)[0]
    assert all(said in page for page in pages(data)[1:3])
    assert len([each for each in pypdfium2.PdfDocument(data).get_toc() if each.level == 1]) == 1
    assert check(data, long_table(), options) == []


def test_in_characters_that_readers_write_otherwise_too() -> None:
    extraction = long_table().extraction
    renamed = tuple(replace(each, name="宮﨑ﬃ局") for each in extraction.organizations)
    reading = replace(long_table(), extraction=replace(extraction, organizations=renamed))
    options = Options(parts=frozenset((Part.TABLE,)))
    assert check(pdf.render(reading, options), reading, options) == []


@pytest.mark.parametrize("profile", Profile)
def test_a_short_matrix_stays_whole(profile: Profile) -> None:
    """However much stands before it."""
    for rows in range(2, 24, 3):
        body = "".join(f"平湖縣第{number}小學召開會議。\n\n" for number in "一二三四五六")
        body += "".join(f"平湖縣教育局召開第{number}次會議。\n\n" for number in range(rows))
        reading = read_out(understand(f"標題\n2020-01-02\n\n{body}", Origin("a.txt"))).reading
        options = Options(profile=profile, parts=frozenset((Part.TABLE, Part.MATRIX)))
        (page,) = (page for page in pages(pdf.render(reading, options)) if "機構與類別" in page)
        assert "合計" in page.split("機構與類別")[1].split("合計", 1)[1]
