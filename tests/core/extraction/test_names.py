"""Names that the trained model finds, and how the grammar takes them in."""

import pytest

from gui.core.extraction.crf import Crf, added
from gui.core.extraction.groundwork import lay_ground
from gui.core.extraction.lexicon import default_lexicon
from gui.core.extraction.models import default_models
from gui.core.extraction.name_features import all_units, name_features, scored_units
from gui.core.extraction.names import learned_names
from gui.core.extraction.pipeline import parse_article
from gui.core.formats import read
from gui.core.resources import resource
from tests.core.extraction.examples import article

LABELS = ("B", "I", "O")
NO_MOVES = ((0.0, 0.0, 0.0),) * 3


def knowing(**begins: str) -> Crf:
    """A model that knows single words: each begins or goes on with a name."""
    state = {f"word={word}": (9.0, 0.0, 0.0) if label == "B" else (0.0, 9.0, 0.0) for word, label in begins.items()}
    return Crf(LABELS, {"place=": (0.0, 0.0, 1.0), **state}, NO_MOVES)


def test_units_are_words_cut_at_the_borders_of_mentions() -> None:
    ground = lay_ground(article("宝鸡市委组织部召开会议。"), default_lexicon())
    (units,) = all_units(ground)
    assert "".join(item.text for item in units.items) == "宝鸡市委组织部召开会议。"
    marks = dict(zip((item.text for item in units.items), units.marks, strict=True))
    assert marks["召开"] == ""
    assert units.marks[0] == "B-place-organ"


def test_a_learned_name_loses_the_verbs_at_its_edges() -> None:
    ground = lay_ground(article("银信通达立即开展排查。"), default_lexicon())
    words = {item.text: "I" for item in all_units(ground)[0].items if item.text in ("信通", "通达", "银信", "立即")}
    model = knowing(**{**words, all_units(ground)[0].items[0].text: "B"})
    (name,) = learned_names(ground, model)
    assert name.of(ground.view) == "银信通达"


@pytest.mark.parametrize("body", ["晋安　银信通达召开会议。", "银信通达（银信）召开会议。"])
def test_a_learned_name_ends_at_a_gap_and_before_a_bracket(body: str) -> None:
    ground = lay_ground(article(body), default_lexicon())
    items = [item.text for item in all_units(ground)[0].items]
    last = max(at for at, text in enumerate(items) if text in "银信通达")
    model = knowing(**{items[0]: "B", **dict.fromkeys(items[1 : last + 1], "I")})
    (name,) = learned_names(ground, model)
    assert name.of(ground.view) == "银信通达"


def test_a_learned_name_becomes_the_subject_where_the_grammar_has_none() -> None:
    source = article("银信通达立即开展排查。")
    assert parse_article(source, default_lexicon()).bodies == {}
    first, *others = (item.text for item in all_units(lay_ground(source, default_lexicon()))[0].items)
    model = knowing(**{first: "B", **{word: "I" for word in others if word in "银信通达"}})
    parse = parse_article(source, default_lexicon(), names=model)
    assert [parse.bodies[key].name for key in parse.subjects[0].bodies] == ["银信通达"]
    assert parse.subjects[0].rule == "subject-learned-name"


def test_what_is_scored_once_for_a_word_is_what_the_features_say() -> None:
    """Scores that are added up by groups, against the scores of all features by their full names."""
    ground = lay_ground(read(resource("samples", "shaanxi-2012.txt")), default_lexicon())
    model = default_models().names
    assert model
    scored = scored_units(ground.reader, model)
    for units in all_units(ground):
        rows = [model.scores(features) for features in name_features(ground.reader, units)]
        assert [added(groups) for groups in scored.of(units)] == [pytest.approx(row) for row in rows]
