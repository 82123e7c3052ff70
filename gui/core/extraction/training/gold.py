"""Annotated articles: ID.txt as published and ID.json with what a person found in it."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from gui.core.extraction.facts import Category
from gui.core.extraction.groundwork import Groundwork
from gui.core.extraction.name_features import Units
from gui.core.extraction.scoring import Json, bare, match_names
from gui.core.extraction.values import Parse
from gui.core.formats import read
from gui.core.text import Article, Span

_OWN_SHARE = 0.6  # of an alias's characters that stand in the name, or it is no name but an anaphor: 该局, 我们
_OPTIONAL_SHARE = 0.8
_ANAPHORS = "该我本全"


@dataclass(frozen=True, slots=True)
class GoldMeasure:
    """One stretch of text with the organizations whose measure it states, by their canonical names."""

    span: Span
    organizations: frozenset[str]
    category: Category


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with its gold; `names` gives each canonical name with all forms of it in the text.

    `optional` is text of which a person said that it may or may not be a measure.
    """

    name: str
    article: Article
    gold: Json
    measures: tuple[GoldMeasure, ...]
    names: dict[str, tuple[str, ...]]
    optional: tuple[Span, ...]

    def is_optional(self, span: Span) -> bool:
        """Whether most of a span is optional: it teaches neither that there is a measure nor that there is none."""
        shared = sum(max(0, min(one.end, span.end) - max(one.start, span.start)) for one in self.optional)
        return shared >= _OPTIONAL_SHARE * len(span)


def read_gold(folders: Iterable[Path]) -> list[Annotated]:
    """Every annotated article in the folders, by name."""
    files = sorted(file for folder in folders for file in folder.glob("*.txt") if file.with_suffix(".json").exists())
    return [_annotated(file) for file in files]


def _annotated(file: Path) -> Annotated:
    article = read(file)
    gold = json.loads(file.with_suffix(".json").read_text("utf-8"))
    rows: dict[str, list[dict[str, str]]] = {}
    for row in gold["measures"]:
        rows.setdefault(row["quote"], []).append(row)
    measures = [_measure(article.text, quote, same) for quote, same in rows.items()]
    names = {one["name"]: (one["name"], *one.get("aliases", ())) for one in gold["organizations"]}
    quotes = [re.escape(quote) for quote in gold.get("optional", ())]
    optional = tuple(Span(*found.span()) for quote in quotes for found in re.finditer(quote, article.text))
    ordered = tuple(sorted(measures, key=lambda measure: measure.span))
    return Annotated(file.stem, article, gold, ordered, names, optional)


def _measure(text: str, quote: str, rows: list[dict[str, str]]) -> GoldMeasure:
    start = text.index(quote)
    organizations = frozenset(row["org"] for row in rows)
    return GoldMeasure(Span(start, start + len(quote)), organizations, Category(rows[0]["category"]))


def acting_names(annotated: Annotated, ground: Groundwork) -> list[Span]:
    """For each measure the name of its organization that stands last before it in the sentence, if one does."""
    text, found = annotated.article.text, set()
    for measure in annotated.measures:
        sentence = next((one.span for one in ground.sentences if measure.span.start in one.span), None)
        if sentence is None:
            continue
        for name in measure.organizations:
            forms = [form for form in annotated.names[name] if _is_own(form, name)]
            places = [(text.rfind(form, sentence.start, measure.span.start), form) for form in forms]
            ends = [Span(at, at + len(form)) for at, form in places if at >= 0]
            if ends:
                found.add(max(ends, key=lambda span: (span.end, len(span))))
    return sorted(one for one in found if not any(other != one and other.covers(one) for other in found))


def _is_own(form: str, name: str) -> bool:
    """Whether a form is made of the name's own characters."""
    form, name = bare(form), bare(name)
    return len(form) > 1 and form[0] not in _ANAPHORS and sum(c in name for c in form) >= _OWN_SHARE * len(form)


def name_labels(units: Units, names: list[Span]) -> list[str]:
    """For each unit: B where an acting name begins, I where it goes on, O elsewhere."""
    labels: list[str] = []
    last: Span | None = None
    for item in units.items:
        held = next((name for name in names if item.start < name.end and name.start < item.end), None)
        labels.append("O" if held is None else "I" if held is last else "B")
        last = held
    return labels


def gold_keys(annotated: Annotated, parse: Parse) -> dict[str, str]:
    """The key of the body that each gold name means, for those that the grammar found."""
    found = {body.key: (body.name, body.aliases) for body in parse.bodies.values()}
    keys = {bare(body.name): body.key for body in reversed(parse.bodies.values())}
    matched = match_names(annotated.gold, found.values())
    names = {bare(name): name for name in annotated.names}
    return {names[wanted]: keys[name] for name, wanted in matched.items()}


def clause_labels(annotated: Annotated, parse: Parse) -> list[str]:
    """For each clause: B where a measure begins, I where it goes on, O where there is none.

    A clause belongs to a measure that covers half of it from the predicate on, or of which it holds most.
    """
    labels = ["O"] * len(parse.clauses)
    for measure in annotated.measures:
        inside = [clause.index for clause in parse.clauses if _belongs(parse, clause.index, measure.span)]
        for at, index in enumerate(inside):
            if at == 0 or labels[index] == "O":
                labels[index] = "I" if at else "B"
    return labels


def _belongs(parse: Parse, index: int, span: Span) -> bool:
    end = parse.clauses[index].span.end
    start = min(parse.subjects[index].predicate, end - 1)
    shared = min(span.end, end) - max(span.start, start)
    return shared > 0 and (shared >= 0.5 * (end - start) or shared >= 0.6 * len(span))
