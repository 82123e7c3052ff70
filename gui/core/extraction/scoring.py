"""Compares the extraction with annotated articles: `python -m gui.core.extraction.scoring DIR`.

Prints F1 of organizations, of labelled characters, of measures and of their spans, accuracy of the category, F1 of
figures and programmes over matched measures, and the precision by kind of evidence. Text that the gold calls optional
is neither right nor wrong; a measure is matched when the spans share half of what they cover together.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gui.core.extraction import extract
from gui.core.extraction.facts import Extraction, Measure
from gui.core.formats import read
from gui.core.script import fold
from gui.core.text import Span

_NOISE = re.compile(r"[\s\"“”'‘’「」『』《》〈〉]")
Json = dict[str, Any]


def bare(name: str) -> str:
    """A name without script, width, white space and quotation marks."""
    return _NOISE.sub("", fold(unicodedata.normalize("NFKC", name)))


@dataclass(frozen=True, slots=True)
class Row:
    """One measure of one organization: gold or found."""

    span: Span
    organization: str
    category: str
    figures: tuple[str, ...]
    programme: str
    kind: str = ""


def gold_rows(gold: Json, text: str) -> list[Row]:
    """The rows of an annotated article; each quote stands once in the text."""
    rows = []
    for measure in gold["measures"]:
        start = text.index(measure["quote"])
        figures = tuple(map(bare, measure.get("figures", ())))
        programme = bare(measure.get("programme") or "")
        span = Span(start, start + len(measure["quote"]))
        rows.append(Row(span, bare(measure["org"]), measure["category"], figures, programme))
    return rows


def found_rows(extraction: Extraction) -> list[Row]:
    """The rows of what was extracted; a joint measure makes one for each organization."""
    names = {organization.id: bare(organization.name) for organization in extraction.organizations}
    return [
        _found(measure, names.get(identifier, ""))
        for measure in extraction.measures
        for identifier in (measure.organizations or ("",))
    ]


def _found(measure: Measure, organization: str) -> Row:
    figures = tuple(bare(figure.text) for figure in measure.figures)
    programme = bare(measure.programme.text) if measure.programme else ""
    kind = str(measure.evidence.kind)
    return Row(measure.span, organization, str(measure.category), figures, programme, kind)


def match_names(gold: Json, found: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    """Found names (each with its aliases) and the gold names they mean, one to one.

    Equal names come first, then one among the other's aliases.
    """
    golds = [(bare(each["name"]), set(map(bare, each.get("aliases", ())))) for each in gold["organizations"]]
    ours = [(bare(name), set(map(bare, aliases))) for name, aliases in found]
    matched: dict[str, str] = {}
    for by_alias in (False, True):
        for name, aliases in ours:
            for wanted, known in golds:
                alike = name in known or wanted in aliases if by_alias else name == wanted
                if alike and name not in matched and wanted not in matched.values():
                    matched[name] = wanted
    return matched


class Article:
    """One article under comparison: which characters count, and which rows belong together."""

    def __init__(self, text: str, gold: Json, extraction: Extraction) -> None:
        self.gold, self.extraction = gold, extraction
        self.matched = match_names(gold, ((one.name, one.aliases) for one in extraction.organizations))
        self.wanted, self.found = gold_rows(gold, text), found_rows(extraction)
        self._counted = [bool(re.match(r"\w", character)) for character in text]
        self._required = list(self._counted)
        for optional in gold.get("optional", ()):
            for place in re.finditer(re.escape(optional), text):
                self._required[place.start() : place.end()] = [False] * len(optional)

    def actor(self, row: Row) -> str:
        """The gold name of a found row's organization, or a name that no gold has."""
        return self.matched.get(row.organization, f"?{row.organization}")

    def cells(self, span: Span) -> set[int]:
        """The characters of a span that must be right, or all that count where none must."""
        inside = [at for at in range(span.start, span.end) if self._counted[at]]
        return {at for at in inside if self._required[at]} or set(inside)

    def must(self, span: Span) -> set[int]:
        """The characters of a span that must be right."""
        return {at for at in range(span.start, span.end) if self._required[at]}

    def is_optional(self, span: Span) -> bool:
        """Whether at least four fifths of a span are neither right nor wrong."""
        inside = [at for at in range(span.start, span.end) if self._counted[at]]
        return sum(not self._required[at] for at in inside) >= 0.8 * len(inside)

    def pairs(self, same_organization: bool) -> list[tuple[int, int]]:
        """Found and wanted rows that belong together, the best overlaps first, each at most once."""
        candidates = []
        for i, found in enumerate(self.found):
            for j, wanted in enumerate(self.wanted):
                if found.span.overlaps(wanted.span) and (
                    not same_organization or self.actor(found) == wanted.organization
                ):
                    ours, theirs = self.cells(found.span), self.cells(wanted.span)
                    share = len(ours & theirs) / max(1, len(ours | theirs))
                    if share >= 0.5:
                        candidates.append((-share, i, j))
        taken: list[tuple[int, int]] = []
        for _, i, j in sorted(candidates):
            if all(i != a and j != b for a, b in taken):
                taken.append((i, j))
        return taken


def count(article: Article) -> Counter[str]:
    """Hits, what was said, and what was wanted, for each figure of the table."""
    right, spans = article.pairs(True), article.pairs(False)
    hits, on_place = {i for i, _ in right}, {i for i, _ in spans}
    ignored = {i for i, row in enumerate(article.found) if i not in hits and article.is_optional(row.span)}
    counts: Counter[str] = Counter()
    _count_organizations(article, ignored, counts)
    said_cells = {(at, article.actor(row)) for row in article.found for at in article.must(row.span)}
    gold_cells = {(at, row.organization) for row in article.wanted for at in article.must(row.span)}
    _add(counts, "char", len(said_cells & gold_cells), len(said_cells), len(gold_cells))
    _add(counts, "meas", len(right), len(article.found) - len(ignored), len(article.wanted))
    _add(counts, "span", len(spans), len(article.found) - len(ignored - on_place), len(article.wanted))
    for i, row in enumerate(article.found):
        if i not in ignored:
            _add(counts, row.kind, i in hits, 1, 1)
    for i, j in right:
        _count_pair(article.found[i], article.wanted[j], counts)
    return counts


def _count_organizations(article: Article, ignored: set[int], counts: Counter[str]) -> None:
    """An organization that is found only in optional text is neither right nor wrong."""
    shown = {article.matched.get(name, f"?{name}") for name in (bare(o.name) for o in article.extraction.organizations)}
    acting = {article.actor(row) for row in article.found}
    real = {article.actor(row) for i, row in enumerate(article.found) if i not in ignored}
    neutral = {name for name in shown if name.startswith("?") and name in acting and name not in real}
    _add(counts, "org", len(article.matched), len(shown - neutral), len(article.gold["organizations"]))


def _count_pair(found: Row, wanted: Row, counts: Counter[str]) -> None:
    _add(counts, "cat", found.category == wanted.category, 1, 1)
    left = list(found.figures)
    hits = 0
    for figure in wanted.figures:
        close = next((each for each in left if each in figure or figure in each), None)
        if close is not None:
            left.remove(close)
            hits += 1
    _add(counts, "fig", hits, len(found.figures), len(wanted.figures))
    both = found.programme and wanted.programme
    alike = both and (found.programme in wanted.programme or wanted.programme in found.programme)
    _add(counts, "prog", bool(alike), bool(found.programme), bool(wanted.programme))


def _add(counts: Counter[str], key: str, hit: int, said: int, gold: int) -> None:
    counts[f"{key}.hit"] += hit
    counts[f"{key}.said"] += said
    counts[f"{key}.gold"] += gold


def f1(counts: Counter[str], key: str) -> float:
    """Twice the hits by what was said and what was wanted; 1 where there was nothing of either."""
    whole = counts[f"{key}.said"] + counts[f"{key}.gold"]
    return 2 * counts[f"{key}.hit"] / whole if whole else 1.0


def line(name: str, counts: Counter[str]) -> str:
    """One row of the table."""
    keys = ("org", "char", "meas", "span", "cat", "fig", "prog")
    figures = " ".join(f"{key} {f1(counts, key):.2f}" for key in keys)
    return f"{name:8} {figures} measures {counts['meas.said']}/{counts['meas.gold']}"


def score_folder(folder: Path) -> dict[str, Counter[str]]:
    """The counts of each annotated article in a folder."""
    found = {}
    for file in sorted(folder.glob("*.json")):
        source = file.with_suffix(".txt")
        gold = json.loads(file.read_text("utf-8"))
        if not source.exists() or "measures" not in gold:
            continue
        article = read(source)
        found[file.stem] = count(Article(article.text, gold, extract(article)))
    return found


def table(articles: Iterable[tuple[str, Counter[str]]]) -> Iterator[str]:
    """The lines of the table: each article, all together, and the precision by kind of evidence."""
    total: Counter[str] = Counter()
    for name, counts in articles:
        total += counts
        yield line(name, counts)
    yield line("ALL", total)
    for kind in ("named", "carried", "recalled"):
        share = total[f"{kind}.hit"] / max(1, total[f"{kind}.said"])
        yield f"precision of measures with evidence {kind}: {share:.2f}"


def main() -> int:
    """Print the table for the folder that is named."""
    parser = argparse.ArgumentParser(prog="run.py score", description="Scores a folder of annotated articles.")
    parser.add_argument("folder", type=Path, metavar="DIR", help="annotated articles: ID.txt and ID.json")
    for row in table(score_folder(parser.parse_args().folder).items()):
        sys.stdout.write(row + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
