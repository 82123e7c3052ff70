"""Moving the borders of a measure, and dividing it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.core.text import Span
from gui.core.tree.bounds import Edge, Step, borders, clause_at, divided, likeliest, line_of, moved, trimmed

TEXT = "教育局召開會議,部署工作;制定方案、落實責任。\n水利局查看水庫。"


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


@pytest.mark.parametrize(
    ("edge", "step", "by", "words"),
    [
        (Edge.END, Step.CHARACTER, 1, "部署工作;"),
        (Edge.END, Step.CHARACTER, -1, "部署工"),
        (Edge.START, Step.CHARACTER, -1, ",部署工作"),
        (Edge.START, Step.CHARACTER, 1, "署工作"),
        (Edge.END, Step.CLAUSE, 1, "部署工作;制定方案"),
        (Edge.START, Step.CLAUSE, -1, "教育局召開會議,部署工作"),
        (Edge.START, Step.CLAUSE, 1, "部署工作"),
    ],
)
def test_one_step(edge: Edge, step: Step, by: int, words: str) -> None:
    assert moved(TEXT, at("部署工作"), edge, step, by).of(TEXT) == words


def test_a_clause_less() -> None:
    assert moved(TEXT, at("部署工作;制定方案"), Edge.END, Step.CLAUSE, -1).of(TEXT) == "部署工作"
    assert moved(TEXT, at("部署工作;制定方案"), Edge.START, Step.CLAUSE, 1).of(TEXT) == "制定方案"


def test_the_end_of_a_line_is_the_end() -> None:
    last = moved(TEXT, at("落實責任"), Edge.END, Step.CLAUSE, 1)
    assert last.of(TEXT) == "落實責任。"
    assert moved(TEXT, last, Edge.END, Step.CHARACTER, 1) == last


def test_dividing_leaves_the_comma_out() -> None:
    whole = at("召開會議,部署工作")
    [place] = borders(TEXT, whole)
    assert [part.of(TEXT) for part in divided(TEXT, whole, place)] == ["召開會議", "部署工作"]
    assert divided(TEXT, whole, whole.start) == (whole,)


lines = st.text(alphabet="甲乙丙，。；、,\n \u2028", min_size=1, max_size=40)


@given(lines, st.data())
def test_a_border_never_leaves_its_line_and_nothing_vanishes(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = Span(start, end)
    edge, step = data.draw(st.sampled_from(Edge)), data.draw(st.sampled_from(Step))
    result = moved(text, span, edge, step, data.draw(st.sampled_from((-1, 1))))
    assert len(result)
    assert line_of(text, span).covers(result)
    assert (result.end == span.end) if edge is Edge.START else (result.start == span.start)


@given(lines)
def test_what_is_trimmed_begins_and_ends_with_a_word(text: str) -> None:
    words = trimmed(text, Span(0, len(text))).of(text)
    assert words == "" or (words[0] in "甲乙丙" and words[-1] in "甲乙丙")


def test_a_clause_is_likelier_to_be_a_measure_than_an_item() -> None:
    span = at("制定方案、落實責任。")
    assert likeliest(TEXT, borders(TEXT, span)) == 0
    text = "查看水庫、河道,部署防汛"
    places = borders(text, Span(0, len(text)))
    assert text[places[likeliest(text, places)] :] == "部署防汛"
    assert likeliest("", ()) == 0


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("署工作", "部署工作"),
        ("、落實", "制定方案、落實責任"),
        ("。\n", "制定方案、落實責任"),
        ("利局", "水利局查看水庫"),
    ],
)
def test_the_clause_at_a_place(place: str, words: str) -> None:
    assert clause_at(TEXT, TEXT.index(place)) == at(words)


@given(st.text("甲，。、 \n", max_size=30), st.integers(0, 30))
def test_a_clause_holds_its_place_or_is_empty(text: str, position: int) -> None:
    span = clause_at(text, min(position, len(text)))
    assert not len(span) or not set(span.of(text)) & set("，。\n")
