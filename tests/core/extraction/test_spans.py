"""From labels of clauses to the spans of measures."""

import pytest

from gui.core.extraction.lexicon import default_lexicon
from gui.core.extraction.measures import trimmed
from gui.core.extraction.pipeline import parse_article
from gui.core.extraction.spans import spans_of
from gui.core.formats import understand
from gui.core.text import Origin, Span

TEXT = "县里的新规定\n县公安局加强巡查，自7月起，每周检查一次。"


def _quotes(**labels: str) -> list[str]:
    """What is made of labels for the clauses that begin with given words; all others are outside."""
    article = understand(TEXT, Origin("a.txt"))
    parse = parse_article(article, default_lexicon())
    clauses = [clause.span.of(parse.view) for clause in parse.clauses]
    given = [next((label for words, label in labels.items() if clause.startswith(words)), "O") for clause in clauses]
    return [span.of(article.text) for span in spans_of(parse, given)]


def test_a_measure_begins_at_its_predicate() -> None:
    assert _quotes(县公安局="B") == ["加强巡查"]


def test_where_the_predicate_comes_later_it_begins_with_the_clause() -> None:
    assert _quotes(自7月起="B", 每周="I") == ["自7月起，每周检查一次"]


def test_nothing_goes_on_where_nothing_began() -> None:
    assert _quotes(自7月起="I", 每周="I") == _quotes(自7月起="B", 每周="I")


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
