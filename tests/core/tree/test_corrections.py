"""Corrections applied to the result they were made on, and to another one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import TEXT, small, span

from gui.core.extraction.facts import Category, Extraction, Status
from gui.core.report.correction_file import from_json, to_json
from gui.core.report.reading_file import dumps, loads
from gui.core.text import Span
from gui.core.tree import Correction, Target, apply, current
from gui.core.tree.corrections import Add, Assign, Confirm, Recategorize, Reject, Rename

MEETING = Target(span("召開動員會"), "召開動員會")
BOOKS = Target(span("為28戶農家送去書本"), "為28戶農家送去書本")
NAMES = ("平湖縣教育局", "平湖縣水利局", "平湖縣農業局", "平湖縣政府")

targets = st.sampled_from([MEETING, BOOKS, Target(span("查看了3座水庫"), "查看了3座水庫")])
owners = st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True).map(tuple)
corrections = st.one_of(
    st.builds(Confirm, targets),
    st.builds(Reject, targets),
    st.builds(Assign, targets, owners),
    st.builds(Recategorize, targets, st.sampled_from(Category)),
    st.just(Add(Target(span("隨後"), "隨後"), ("平湖縣政府",), Category.OTHER)),
    st.builds(Rename, st.sampled_from(NAMES), st.sampled_from(NAMES)),
)


def applied(*given_corrections: Correction) -> Extraction:
    return apply(small().extraction, TEXT, given_corrections).extraction


def owners_of(extraction: Extraction, quote: str) -> list[str]:
    names = {each.id: each.name for each in extraction.organizations}
    [measure] = [each for each in extraction.measures if each.span.of(TEXT) == quote]
    return [names[each] for each in measure.organizations]


def test_confirming() -> None:
    assert applied(Confirm(MEETING)).measures[0].status is Status.CONFIRMED


def test_rejecting_leaves_out_a_body_that_does_nothing_any_more() -> None:
    result = applied(Reject(MEETING), Reject(BOOKS))
    assert [each.name for each in result.organizations] == ["平湖縣水利局", "平湖縣農業局"]


def test_assigning_to_several_and_to_a_new_one() -> None:
    result = applied(Assign(MEETING, ("平湖縣水利局", "平湖縣政府")))
    assert owners_of(result, "召開動員會") == ["平湖縣水利局", "平湖縣政府"]
    assert result.measures[0].status is Status.EDITED


def test_adding_keeps_the_order_of_the_text() -> None:
    result = applied(Add(Target(span("聯合"), "聯合"), ("平湖縣水利局",), Category.OTHER))
    assert [each.span.of(TEXT)[:2] for each in result.measures] == ["召開", "為2", "聯合", "開展", "查看"]
    assert result.measures[2].status is Status.ADDED


def test_a_name_that_another_has_makes_them_one() -> None:
    result = applied(Rename("平湖縣農業局", "平湖縣水利局"))
    assert [each.name for each in result.organizations] == ["平湖縣教育局", "平湖縣水利局"]
    assert owners_of(result, "開展“清河”行動") == ["平湖縣水利局"]
    assert "平湖縣農業局" in result.organizations[1].aliases


def test_a_newer_result_takes_them_at_the_same_words() -> None:
    first, *others = small().extraction.measures
    longer = replace(first, id="n9", span=Span(first.span.start, first.span.end + 1))
    result = apply(replace(small().extraction, measures=(longer, *others)), TEXT, (Confirm(MEETING),))
    assert result.extraction.measures[0].status is Status.CONFIRMED


def test_what_no_longer_fits_is_listed() -> None:
    lost = Confirm(Target(Span(3, 9), "沒有這句話"))
    result = apply(small().extraction, TEXT, (lost, Confirm(MEETING)))
    assert result.unapplied == (lost,)
    assert result.extraction.measures[0].status is Status.CONFIRMED


@given(st.lists(corrections, max_size=8))
def test_whatever_is_corrected_the_result_is_whole(made: list[Correction]) -> None:
    result = apply(small().extraction, TEXT, made).extraction
    ids = {each.id for each in result.organizations}
    assert all(set(each.organizations) <= ids for each in result.measures)
    assert list(result.measures) == sorted(result.measures, key=lambda each: each.span)
    assert len({each.name for each in result.organizations}) == len(ids)
    assert len({each.id for each in result.measures}) == len(result.measures)


@given(st.lists(corrections, max_size=5))
def test_saved_and_loaded_they_are_the_same(made: list[Correction]) -> None:
    assert [from_json(to_json(each)) for each in made] == made
    reading = replace(small(), corrections=tuple(made))
    again = loads(dumps(reading))
    assert again == reading
    assert current(again) == current(reading)


def test_what_is_no_correction_is_refused() -> None:
    with pytest.raises(ValueError, match="no such correction"):
        from_json({"kind": "wish"})
