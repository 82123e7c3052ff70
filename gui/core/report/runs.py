"""The article cut at the borders of its measures."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gui.core.extraction.facts import Extraction, Measure
from gui.core.report.context import Context
from gui.core.report.options import Part
from gui.core.text import Article, Paragraph, Span


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one paragraph within the same measures; `measure` is the innermost of them, None outside of all.

    `begin` and `end` are the measures whose first or last printed character stands at its border.
    """

    span: Span
    measure: Measure | None = None
    begin: tuple[Measure, ...] = ()
    end: tuple[Measure, ...] = ()


def runs_of(article: Article, extraction: Extraction) -> Iterator[tuple[Paragraph, list[Run]]]:
    """Every paragraph with its runs; no measure is left out, however measures overlap."""
    printed = _printed(article.paragraphs, extraction.measures)
    for at, paragraph in enumerate(article.paragraphs):
        yield paragraph, _runs(paragraph, printed.get(at, []))


def is_linked(context: Context, measure: Measure) -> bool:
    """Whether the article is printed and a measure stands in one of its paragraphs, and so can be linked to."""
    if Part.ARTICLE not in context.options.parts:
        return False
    article = context.reading.article
    at = bisect_right(article.paragraphs, measure.span.start, key=lambda paragraph: paragraph.span.end)
    return at < len(article.paragraphs) and article.paragraphs[at].span.overlaps(measure.span)


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of a measure that stands in one paragraph."""

    measure: Measure
    span: Span
    first: bool
    last: bool


def _printed(paragraphs: Sequence[Paragraph], measures: Sequence[Measure]) -> dict[int, list[_Part]]:
    starts = [paragraph.span.start for paragraph in paragraphs]
    found: dict[int, list[_Part]] = {}
    for measure in measures:
        at = max(bisect_right(starts, measure.span.start) - 1, 0)
        inside = []
        while at < len(paragraphs) and paragraphs[at].span.start < measure.span.end:
            if paragraphs[at].span.overlaps(measure.span):
                inside.append(at)
            at += 1
        for number in inside:
            whole = paragraphs[number].span
            span = Span(max(whole.start, measure.span.start), min(whole.end, measure.span.end))
            part = _Part(measure, span, number == inside[0], number == inside[-1])
            found.setdefault(number, []).append(part)
    return found


def _runs(paragraph: Paragraph, parts: list[_Part]) -> list[Run]:
    borders = {paragraph.span.start, paragraph.span.end}
    borders.update(border for part in parts for border in (part.span.start, part.span.end))
    ordered = sorted(borders)
    runs = []
    for start, end in pairwise(ordered):
        span = Span(start, end)
        covering = [part for part in parts if part.span.covers(span)]
        inner = max(covering, key=lambda part: (part.span.start, -part.span.end), default=None)
        runs.append(
            Run(
                span,
                inner.measure if inner else None,
                tuple(part.measure for part in covering if part.first and part.span.start == start),
                tuple(part.measure for part in covering if part.last and part.span.end == end),
            )
        )
    return runs
