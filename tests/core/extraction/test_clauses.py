"""Sentences and clauses."""

from gui.core.extraction.clauses import split
from gui.core.extraction.normalize import normalize
from gui.core.text import Span


def _clauses(text):
    sentences, clauses = split(normalize(text), (Span(0, len(text)),))
    return [[c.span.of(text) for c in clauses[slice(*s.clauses)]] for s in sentences]


def test_commas_and_full_stops():
    assert _clauses("市委开会,部署工作;区委走访。县委培训!") == [["市委开会", "部署工作", "区委走访"], ["县委培训"]]


def test_quotation_marks_hold_together():
    assert _clauses("開展「查思想,查作風」活動,走訪群眾。") == [["開展「查思想,查作風」活動", "走訪群眾"]]


def test_a_full_stop_at_the_end_of_a_quotation_ends_the_sentence():
    assert _clauses("他说：“要快。”市委开会。") == [["他说：“要快。”"], ["市委开会"]]


def test_brackets_hold_together():
    assert _clauses("省局（含分局，支局）开会，部署。") == [["省局（含分局，支局）开会", "部署"]]


def test_an_unclosed_quotation_does_not_swallow_the_paragraph():
    assert _clauses("开展“三查活动，走访群众。发放补贴。") == [["开展“三查活动", "走访群众"], ["发放补贴"]]
