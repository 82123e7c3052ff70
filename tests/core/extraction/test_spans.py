"""Where the span of a measure begins and ends."""

import pytest

from gui.core.extraction.measures import trimmed
from gui.core.extraction.pipeline import extract
from gui.core.extraction.spans import whole_spans
from gui.core.formats import understand
from gui.core.text import Origin, Span


def _quotes(sentence: str) -> list[str]:
    article = understand(f"县里的新规定\n{sentence}", Origin("a.txt"))
    return [measure.span.of(article.text) for measure in extract(article).measures]


def test_a_measure_begins_at_its_predicate() -> None:
    assert _quotes("县公安局加强巡查。") == ["加强巡查"]


def test_where_the_predicate_comes_later_it_begins_with_the_clause() -> None:
    assert _quotes("县公安局加强巡查，自7月起，每周检查一次。")[-1].endswith("每周检查一次")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("还将治理47条河道。”", "将治理47条河道"),
        ("开展“三查三改”", "开展“三查三改”"),
        ("实施“五水共治”。”", "实施“五水共治”"),
    ],
)
def test_marks_at_the_end_are_no_part_of_it_nor_is_the_end_of_speech(said: str, kept: str) -> None:
    assert trimmed(said, Span(0, len(said))).of(said) == kept


def test_an_adverbial_belongs_to_what_follows_it() -> None:
    view = "以活动为契机，建立联系制度。以村为单位。走访群众"
    adverbial, measure, alone, other = Span(0, 6), Span(7, 13), Span(14, 19), Span(20, 24)
    assert list(whole_spans(view, [adverbial, measure, alone, other])) == [Span(0, 13), other]
    assert list(whole_spans(view, [alone])) == []
