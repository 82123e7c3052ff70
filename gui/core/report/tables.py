"""The tables of a reading as plain values: measures, the matrix, the ledger of figures, the programmes."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from gui.core.extraction.facts import Category, Extraction, Measure
from gui.core.report.context import Context
from gui.core.text import Article, ParagraphKind, Span


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure of one organization, in the script and language of the report; `measure` is its id."""

    measure: str
    number: int
    organization: str
    place: str
    quote: str
    category: str
    figures: tuple[str, ...]
    programme: str
    paragraph: int
    evidence: str
    status: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure as written, with what was parsed; unlike units are never added up."""

    measure: str
    number: int
    organization: str
    text: str
    value: int | float | None
    unit: str
    approximate: bool
    quote: str


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme and the numbers of the measures that name it."""

    name: str
    numbers: tuple[int, ...]
    organizations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """How many measures of each category each organization took; `rows` are ids, `counts[row][column]`."""

    rows: tuple[str, ...]
    columns: tuple[Category, ...]
    counts: tuple[tuple[int, ...], ...]


def measure_rows(context: Context) -> list[MeasureRow]:
    """One row for each organization of each measure, in text order."""
    places = {each.id: each.place for each in context.extraction.organizations}
    names = _names(context)
    paragraphs = ParagraphNumbers(context.reading.article)
    return [
        _row(context, measure, names.get(identifier, ""), places.get(identifier, ()), paragraphs.of(measure.span))
        for measure in context.extraction.measures
        for identifier in (measure.organizations or ("",))
    ]


def figure_rows(context: Context) -> list[FigureRow]:
    """Every figure in text order."""
    names = _names(context)
    return [
        FigureRow(
            measure.id,
            context.numbers[measure.id],
            "、".join(names[each] for each in measure.organizations),
            context.slice(figure.span),
            figure.value,
            context.shown(figure.unit),
            figure.approximate,
            context.slice(measure.span),
        )
        for measure in context.extraction.measures
        for figure in measure.figures
    ]


def programme_rows(context: Context) -> list[ProgrammeRow]:
    """The programmes in order of first mention."""
    names = _names(context)
    found: dict[str, list[Measure]] = {}
    for measure in context.extraction.measures:
        if measure.programme:
            found.setdefault(context.slice(measure.programme.span), []).append(measure)
    return [
        ProgrammeRow(
            name,
            tuple(context.numbers[each.id] for each in measures),
            tuple(dict.fromkeys(names[owner] for each in measures for owner in each.organizations)),
        )
        for name, measures in found.items()
    ]


def matrix(extraction: Extraction) -> Matrix:
    """Counts by organization and category; categories that do not occur are left out."""
    columns = tuple(each for each in Category if any(measure.category is each for measure in extraction.measures))
    rows = tuple(organization.id for organization in extraction.organizations)
    found = Counter((owner, measure.category) for measure in extraction.measures for owner in measure.organizations)
    counts = tuple(tuple(found[row, column] for column in columns) for row in rows)
    return Matrix(rows, columns, counts)


def _names(context: Context) -> dict[str, str]:
    return {each.id: context.shown(each.name) for each in context.extraction.organizations}


def _row(context: Context, measure: Measure, name: str, place: tuple[str, ...], paragraph: int) -> MeasureRow:
    words = context.words
    return MeasureRow(
        measure.id,
        context.numbers[measure.id],
        name or words["unassigned"],
        context.shown(" › ".join(place)),
        context.slice(measure.span),
        words["categories"][str(measure.category)],
        tuple(context.slice(figure.span) for figure in measure.figures),
        context.slice(measure.programme.span) if measure.programme else "",
        paragraph,
        words["evidences"][str(measure.evidence.kind)],
        words["statuses"][str(measure.status)],
    )


class ParagraphNumbers:
    """Which paragraph of the body something stands in."""

    def __init__(self, article: Article) -> None:
        self._spans = [paragraph.span for paragraph in article.of_kind(ParagraphKind.BODY)]
        self._ends = [span.end for span in self._spans]

    def of(self, span: Span) -> int:
        """The number of the first paragraph that shares a character with `span`, from 1; 0 where there is none."""
        at = bisect_right(self._ends, span.start)
        return at + 1 if at < len(self._spans) and self._spans[at].overlaps(span) else 0
