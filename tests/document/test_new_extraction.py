"""Old corrections onto a new extraction: what still makes sense applies, the rest is listed, nothing is dropped.

Five articles are corrected in every way; then the lexicon changes and they are read anew.
"""

import shutil
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from sample import BUNDLED

from gui.core.extraction import extract
from gui.core.extraction.facts import Category, Extraction, Measure
from gui.core.extraction.lexicon import Lexicon, load_lexicon
from gui.core.formats import understand
from gui.core.resources import resource
from gui.core.text import Article, Origin, Span
from gui.core.tree import Correction, Target, apply
from gui.core.tree.bounds import borders, divided
from gui.core.tree.corrections import (
    Add,
    Assign,
    Bound,
    Confirm,
    Merge,
    Recategorize,
    Reject,
    Rename,
    Separate,
    SetFigures,
    SetProgramme,
    Situate,
    Split,
)

OURS = Path(__file__).parents[1] / "articles"
TEXTS = {
    "seed": BUNDLED.read_text("utf-8"),
    "W01": (OURS / "W01.txt").read_text("utf-8"),
    "W02": (OURS / "W02.txt").read_text("utf-8"),
    "renewal": "海宁市推进旧城改造\n2020-01-02\n\n城市更新专班走访住户300户，召开座谈会5场。市住建局发放补贴200万元。",
    "flood": "花蓮縣政府辦理防汛\n2021-03-04\n\n花蓮縣政府召開防汛會議，花蓮縣消防局調派車輛12輛，縣府巡查河堤3處。",
}


def target(span: Span, text: str) -> Target:
    return Target(span, span.of(text))


def of_measures(measures: tuple[Measure, ...], text: str) -> Iterator[Correction]:
    """One correction a measure, of each kind in turn."""
    kinds = cycle(range(9))
    for at, measure in enumerate(measures):
        here = target(measure.span, text)
        match next(kinds):
            case 0:
                yield Confirm(here)
            case 1:
                yield Assign(here, ("平湖縣政府",))
            case 2:
                yield Recategorize(here, Category.OTHER)
            case 3:
                yield Bound(here, target(Span(measure.span.start, measure.span.end - 1), text))
            case 4:
                cuts = borders(text, measure.span)
                parts = divided(text, measure.span, cuts[0]) if cuts else (measure.span,)
                yield Split(here, tuple(target(each, text) for each in parts)) if len(parts) > 1 else Confirm(here)
            case 5:
                yield SetFigures(here, tuple(target(each.span, text) for each in measure.figures))
            case 6:
                yield SetProgramme(here, None)
            case 7:
                yield Reject(here)
            case _:
                before = target(measures[at - 2].span, text)
                yield Merge((before, here))


def of_bodies(extraction: Extraction, text: str) -> Iterator[Correction]:
    for at, body in enumerate(extraction.organizations):
        forms = tuple(dict.fromkeys(span.of(text) for span in body.mentions))
        if at % 3 == 0 and len(forms) > 1:
            yield Separate(body.name, forms[1:], f"{body.name}之外")
        elif at % 3 == 1:
            yield Situate(body.name, ("浙江省",))
        elif at % 3 == 2:
            yield Rename(body.name, f"{body.name}辦公室")


def made_on(article: Article) -> tuple[Correction, ...]:
    extraction, text = extract(article), article.text
    last = [each for each in article.paragraphs if len(each.span) > 8][-1].span
    added = Add(target(Span(last.start, last.start + 4), text), ("平湖縣政府",), Category.OTHER)
    return (*of_measures(extraction.measures, text), *of_bodies(extraction, text), added)


NAMES = """
[[organization]]
name = "城市更新專班"
[[organization]]
name = "商洛市委員會組織部"
aliases = ["商洛市委組織部"]
[[organization]]
name = "海宁市农业农村局"
aliases = ["海宁市农业局", "市农业局"]
"""
FORGOTTEN = {"verbs": "開展 召開 开展 召开 走访 协调 宣讲 建立", "organs": "组织部 农业局 国资委"}


def lexicon_without(folder: Path, forgotten: dict[str, str]) -> Lexicon:
    """The program's lexicon as a version that does not know these words would have it."""
    shutil.copytree(resource("lexicon"), folder)
    for name, words in forgotten.items():
        file = folder / f"{name}.toml"
        text = file.read_text("utf-8")
        for word in words.split():
            text = text.replace(f" {word} ", " ").replace(f'"{word} ', '"').replace(f' {word}"', '"')
        file.write_text(text, "utf-8")
    return load_lexicon(folder)


def lexicon_with(folder: Path, names: str) -> Lexicon:
    """The program's lexicon with a reader's own names."""
    folder.mkdir()
    (folder / "lexicon.toml").write_text(names, "utf-8")
    return load_lexicon(user=folder / "lexicon.toml")


@pytest.fixture(params=["names", "words", "both"])
def changed(request: pytest.FixtureRequest, tmp_path: Path) -> Lexicon:
    match request.param:
        case "names":
            return lexicon_with(tmp_path / "names", NAMES)
        case "words":
            return lexicon_without(tmp_path / "words", FORGOTTEN)
        case _:
            lexicon_without(tmp_path / "words", FORGOTTEN)
            (tmp_path / "mine.toml").write_text(NAMES, "utf-8")
            return load_lexicon(tmp_path / "words", tmp_path / "mine.toml")


def named(correction: Correction) -> str:
    match correction:
        case Rename(old=words) | Separate(name=words) | Situate(name=words):
            pass
        case Merge(targets):
            words = " ".join(each.quote for each in targets)
        case _:
            words = correction.target.quote  # type: ignore[union-attr]
    return f"{type(correction).__name__} {words}"


@pytest.mark.parametrize("name", TEXTS)
def test_all_apply_to_the_extraction_they_were_made_on(name: str) -> None:
    article = understand(TEXTS[name], Origin(name))
    made = made_on(article)
    assert len(made) >= 4
    assert apply(extract(article), article.text, made).unapplied == ()


@pytest.mark.parametrize("name", TEXTS)
def test_what_still_makes_sense_applies_to_a_new_one(name: str, changed: Lexicon) -> None:
    article = understand(TEXTS[name], Origin(name))
    made, anew = made_on(article), extract(article, changed)
    listed = apply(anew, article.text, made).unapplied
    sys.stdout.write("".join(f"{name}: {named(each)}\n" for each in listed))
    assert [named(each) for each in listed if not not_there(each, anew)] == []
    assert len(listed) <= max(1, len(made) / 8)


def not_there(correction: Correction, anew: Extraction) -> bool:
    """Whether the new extraction finds nothing that the correction could be about."""
    match correction:
        case Rename(old=name) | Separate(name=name) | Situate(name=name):
            return all(name != each.name and name not in each.aliases for each in anew.organizations)
        case _:
            span = correction.target.span  # type: ignore[union-attr]
            return not any(shares_most(each.span, span) for each in anew.measures)


def shares_most(one: Span, other: Span) -> bool:
    return 2 * (min(one.end, other.end) - max(one.start, other.start)) >= max(len(one), len(other))


@pytest.mark.parametrize("name", TEXTS)
def test_where_nothing_is_found_any_more_each_is_applied_or_listed(name: str) -> None:
    article = understand(TEXTS[name], Origin(name))
    made = made_on(article)
    result = apply(Extraction(), article.text, made)
    texts = {each.span.of(article.text) for each in result.extraction.measures}
    for each in made:
        if isinstance(each, Assign | Add):
            assert each.target.quote in texts
        assert isinstance(each, Assign | Add | Reject) or each in result.unapplied


def test_the_changes_do_change_something(changed: Lexicon) -> None:
    articles = [understand(text, Origin(name)) for name, text in TEXTS.items()]
    assert [extract(each) for each in articles] != [extract(each, changed) for each in articles]
