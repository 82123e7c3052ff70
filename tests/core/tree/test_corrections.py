"""Corrections applied to the result they were made on, and to another one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import TEXT, small, span

from gui.core.extraction.facts import Category, Extraction, Programme, Status
from gui.core.report.correction_file import from_json, to_json
from gui.core.report.reading_file import dumps, loads
from gui.core.text import ParagraphKind, Span
from gui.core.tree import Applied, Correction, Target, apply, current
from gui.core.tree.corrections import (
    Add,
    Assign,
    Bound,
    Confirm,
    Home,
    Merge,
    Recategorize,
    Reclassify,
    Reject,
    Rename,
    Separate,
    SetFigures,
    SetProgramme,
    Situate,
    Split,
    Unknown,
)

MEETING = Target(span("召開動員會"), "召開動員會")
BOOKS = Target(span("為28戶農家送去書本"), "為28戶農家送去書本")
NAMES = ("平湖縣教育局", "平湖縣水利局", "平湖縣農業局", "平湖縣政府")


def target(words: str) -> Target:
    return Target(span(words), words)


WORDS = [MEETING, BOOKS, target("開展“清河”行動"), target("查看了3座水庫"), target("送去書本")]
targets = st.sampled_from([MEETING, BOOKS, Target(span("查看了3座水庫"), "查看了3座水庫")])
owners = st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True).map(tuple)
corrections = st.one_of(
    st.builds(Confirm, targets),
    st.builds(Reject, targets),
    st.builds(Assign, targets, owners),
    st.builds(Recategorize, targets, st.sampled_from(Category)),
    st.just(Add(Target(span("隨後"), "隨後"), ("平湖縣政府",), Category.OTHER)),
    st.builds(Rename, st.sampled_from(NAMES), st.sampled_from(NAMES)),
    st.builds(Bound, targets, st.sampled_from(WORDS)),
    st.builds(Split, targets, st.just((target("為28戶"), target("送去書本")))),
    st.builds(Merge, st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(tuple)),
    st.builds(SetFigures, targets, st.just((target("28戶"),))),
    st.builds(SetProgramme, targets, st.one_of(st.none(), st.just(target("清河")))),
    st.builds(Separate, st.sampled_from(NAMES), st.just(("縣農業局",)), st.sampled_from(NAMES)),
    st.builds(Situate, st.sampled_from(NAMES), st.just(("浙江省",))),
    st.just(Home(("浙江省", "嘉興市"))),
    st.just(Reclassify(target("隨後查看了3座水庫。"), ParagraphKind.HEADING)),
    st.just(Unknown('{"kind": "wish"}')),
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
    with pytest.raises(KeyError):
        from_json({"kind": "confirm", "span": [0, 1]})


def test_what_a_newer_version_made_is_kept_word_for_word() -> None:
    made = {"kind": "wish", "for": ["peace"], "span": [1, 2]}
    kept = from_json(made)
    assert to_json(kept) == made
    assert apply(small().extraction, TEXT, (kept,)).unapplied == (kept,)


def test_other_words_bring_their_own_figures() -> None:
    result = applied(Bound(BOOKS, target("送去書本")))
    assert [(each.span.of(TEXT), each.figures) for each in result.measures][1] == ("送去書本", ())
    back = applied(Bound(BOOKS, target("送去書本")), Bound(target("送去書本"), BOOKS))
    assert [each.text for each in back.measures[1].figures] == ["28戶"]


def test_splitting_and_merging() -> None:
    one = target("召開動員會,為28戶農家送去書本")
    merged = applied(Merge((MEETING, BOOKS)))
    assert merged.measures[0].span.of(TEXT) == one.quote
    assert merged.measures[0].id == "m1"
    again = applied(Merge((MEETING, BOOKS)), Split(one, (MEETING, BOOKS)))
    assert [each.span.of(TEXT) for each in again.measures[:2]] == [MEETING.quote, BOOKS.quote]
    assert owners_of(again, BOOKS.quote) == ["平湖縣教育局"]


def test_merging_joins_the_owners() -> None:
    result = applied(Merge((BOOKS, target("開展“清河”行動"))))
    [measure] = [each for each in result.measures if each.span.of(TEXT).startswith("為28戶")]
    assert len(measure.organizations) == 3
    assert measure.programme is not None


def test_figures_and_programme_by_hand() -> None:
    result = applied(SetFigures(BOOKS, (target("28戶農家"),)), SetProgramme(BOOKS, target("書本")))
    assert [(each.text, each.value) for each in result.measures[1].figures] == [("28戶農家", 28)]
    assert result.measures[1].programme == Programme(span("書本"), "書本")
    assert applied(SetFigures(BOOKS, ())).measures[1].figures == ()
    assert applied(SetProgramme(target("開展“清河”行動"), None)).measures[2].programme is None


def test_separating_two_bodies_that_were_taken_for_one() -> None:
    result = applied(Rename("平湖縣農業局", "平湖縣水利局"), Separate("平湖縣水利局", ("縣農業局",), "縣農業局"))
    assert [each.name for each in result.organizations] == ["平湖縣教育局", "平湖縣水利局", "縣農業局"]
    assert owners_of(result, "開展“清河”行動") == ["平湖縣水利局", "縣農業局"]
    assert owners_of(result, "查看了3座水庫") == ["平湖縣水利局"]


def test_the_place_of_an_organization() -> None:
    result = applied(Situate("平湖縣農業局", ("浙江省",)))
    assert result.organizations[2].place == ("浙江省",)


def test_corrections_of_the_article_change_nothing_afterwards() -> None:
    corrections = (Home(("浙江省",)), Reclassify(target("隨後查看了3座水庫。"), ParagraphKind.BOILERPLATE))
    assert apply(small().extraction, TEXT, corrections) == Applied(small().extraction)


def test_an_id_is_never_given_twice() -> None:
    first, second = (Add(target(words), ("平湖縣政府",), Category.OTHER) for words in ("隨後", "平湖網"))
    result = applied(first, second, Reject(first.target), first)
    assert len({each.id for each in result.measures}) == len(result.measures) == 6


def test_separating_what_means_another_body_of_the_article() -> None:
    result = applied(Rename("平湖縣農業局", "平湖縣水利局"), Separate("平湖縣水利局", ("縣農業局",), "平湖縣教育局"))
    assert [each.name for each in result.organizations] == ["平湖縣教育局", "平湖縣水利局"]
    assert owners_of(result, "開展“清河”行動") == ["平湖縣水利局", "平湖縣教育局"]
    assert "縣農業局" in result.organizations[0].aliases


def test_a_name_is_known_by_what_it_became() -> None:
    result = applied(Rename("平湖縣農業局", "平湖縣水利局"), Situate("平湖縣農業局", ("浙江省",)))
    assert result.organizations[1].place == ("浙江省",)
    done = apply(small().extraction, TEXT, (Rename("平湖縣農業委員會", "平湖縣農業局"),))
    assert done == Applied(small().extraction)


def test_what_is_said_of_words_in_which_nothing_is_found_any_more() -> None:
    none = Extraction(small().extraction.organizations)
    made = (Reject(MEETING), Assign(BOOKS, ("平湖縣教育局",)), Confirm(target("查看了3座水庫")))
    result = apply(none, TEXT, made)
    assert [each.span.of(TEXT) for each in result.extraction.measures] == [BOOKS.quote]
    assert result.extraction.measures[0].figures[0].text == "28戶"
    assert result.unapplied == (made[2],)
