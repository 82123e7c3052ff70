"""Weighing candidates against each other by a trained model."""

import pytest

from gui.core.extraction.actors import actor_features, choose_actor, scored_candidates
from gui.core.extraction.candidates import candidates_for
from gui.core.extraction.crf import Crf
from gui.core.text import Span
from tests.core.extraction.examples import parse

NOTHING = Crf(("chosen",), {}, ((0.0,),))
BODY = "宝鸡市财政局下拨资金。咸阳市民政局走访群众，发放棉衣。"


def case(words: str) -> tuple:  # type: ignore[type-arg]
    read = parse(BODY)
    at = read.view.index(words)
    span = Span(at, at + len(words))
    return read, span, candidates_for(read, span)


def test_the_grammar_puts_the_subject_first() -> None:
    read, _, candidates = case("发放棉衣")
    assert read.bodies[candidates[0].bodies[0]].name == "咸阳市民政局"
    assert len(candidates) > 1


def test_each_candidate_has_features_of_choice_body_words_and_way() -> None:
    read, span, candidates = case("发放棉衣")
    first, *others = actor_features(read, span, candidates)
    assert {"rank=0", "kind=carried", "ends=局", "after=走", "sentences=0"} <= set(first)
    assert all("rank=0" not in other for other in others)


def test_the_model_may_overrule_and_says_how_clear_it_was() -> None:
    read, span, candidates = case("发放棉衣")
    model = Crf(("chosen",), {"sentences=1": (2.0,)}, ((0.0,),))
    chosen, margin = choose_actor(scored_candidates(read, model), span, candidates)
    assert read.bodies[chosen.bodies[0]].name == "宝鸡市财政局"
    assert margin is not None
    assert 0 < margin < 1


def test_no_rival_no_margin() -> None:
    read, span, candidates = case("发放棉衣")
    assert choose_actor(scored_candidates(read, NOTHING), span, candidates[:1]) == (candidates[0], None)


def test_equal_weights_keep_the_order_of_the_grammar() -> None:
    read, span, candidates = case("发放棉衣")
    chosen, margin = choose_actor(scored_candidates(read, NOTHING), span, candidates)
    assert chosen == candidates[0]
    assert margin == pytest.approx(0.0)
