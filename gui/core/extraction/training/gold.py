"""Annotated articles: ID.txt as published and ID.json with what a person found in it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from gui.core.extraction.facts import Category
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.pipeline import parse_article
from gui.core.extraction.values import Parse
from gui.core.formats import read
from gui.core.script import fold
from gui.core.text import Span


@dataclass(frozen=True, slots=True)
class GoldMeasure:
    """One stretch of text with the organizations whose measure it states; names are folded."""

    span: Span
    organizations: frozenset[str]
    category: Category


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with its parse and its gold; `names` gives each folded name or alias the folded canonical name."""

    name: str
    parse: Parse
    measures: tuple[GoldMeasure, ...]
    names: dict[str, str]


def read_gold(folders: Iterable[Path], lexicon: Lexicon) -> list[Annotated]:
    """Every annotated article in the folders, by name."""
    files = sorted(file for folder in folders for file in folder.glob("*.txt") if file.with_suffix(".json").exists())
    return [_annotated(file, lexicon) for file in files]


def _annotated(file: Path, lexicon: Lexicon) -> Annotated:
    article = read(file)
    gold = json.loads(file.with_suffix(".json").read_text("utf-8"))
    rows: dict[str, list[dict[str, str]]] = {}
    for row in gold["measures"]:
        rows.setdefault(row["quote"], []).append(row)
    measures = [_measure(article.text, quote, same) for quote, same in rows.items()]
    names = {
        fold(alias): fold(organization["name"])
        for organization in reversed(gold["organizations"])
        for alias in (*organization.get("aliases", ()), organization["name"])
    }
    ordered = tuple(sorted(measures, key=lambda measure: measure.span))
    return Annotated(file.stem, parse_article(article, lexicon), ordered, names)


def _measure(text: str, quote: str, rows: list[dict[str, str]]) -> GoldMeasure:
    start = text.index(quote)
    organizations = frozenset(fold(row["org"]) for row in rows)
    return GoldMeasure(Span(start, start + len(quote)), organizations, Category(rows[0]["category"]))


def clause_labels(annotated: Annotated) -> list[str]:
    """For each clause: B where a measure begins, I where it goes on, O where there is none.

    A clause belongs to a measure that covers half of it from the predicate on, or of which it holds most.
    """
    parse = annotated.parse
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
