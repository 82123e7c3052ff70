"""The names in the margin of a page: all of them where there is room before the next ones."""

from dataclasses import replace

import pypdfium2
import pytest
from sample import small

from gui.core.extraction.facts import Organization
from gui.core.report import pdf
from gui.core.report.check import check
from gui.core.report.options import Options, Part, Profile
from gui.core.tree import Reading

BODIES = ("平湖縣教育局", "平湖縣水利局", "平湖縣農業局", "平湖縣民政局", "平湖縣公安局", "平湖縣衛生局")
ALL, SHORT = "、".join(BODIES), "平湖縣教育局、平湖縣水利局、平湖縣農業局等6個"


def joint(beside: int) -> Reading:
    """The small reading with a measure of six bodies, and so many others close behind it."""
    bodies = tuple(Organization(name, name, (), (name,), ()) for name in BODIES)
    first, *others = small().extraction.measures
    measures = (replace(first, organizations=BODIES), *(replace(each, organizations=()) for each in others[:beside]))
    return replace(small(), extraction=replace(small().extraction, organizations=bodies, measures=measures))


def said(data: bytes) -> str:
    texts = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
    return "".join("".join(texts).split())


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize(("beside", "wanted", "other"), [(0, ALL, SHORT), (1, SHORT, ALL)])
def test_all_names_where_there_is_room(profile: Profile, beside: int, wanted: str, other: str) -> None:
    options = Options(profile=profile, parts=frozenset((Part.ARTICLE,)))
    data = pdf.render(joint(beside), options)
    assert wanted in said(data)
    assert other not in said(data)
    assert check(data, joint(beside), options) == []


def test_a_note_that_says_something_else_is_a_fault() -> None:
    options = Options(parts=frozenset((Part.ARTICLE,)))
    for one, other in ((0, 1), (1, 0)):
        assert "the notes in the margin differ" in check(pdf.render(joint(one), options), joint(other), options)
