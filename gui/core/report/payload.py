"""Turns a reading into the plain data that the report's template prints."""

import tomllib
from functools import cache

from gui.core.extraction.facts import EvidenceKind, Measure, Status
from gui.core.report.context import Context, Json
from gui.core.report.options import Marks, Options, Profile
from gui.core.report.tables import paragraph_number
from gui.core.resources import resource
from gui.core.script import Script
from gui.core.text import Paragraph, Span
from gui.core.tree import NodeKind, Reading, build
from gui.core.tree.node import Grouping

_REGIONS = {Script.HANS: "CN", Script.HANT_TW: "TW", Script.HANT_HK: "HK"}
_SERIF = {Script.HANS: "Noto Serif CJK SC", Script.HANT_TW: "Noto Serif CJK TC", Script.HANT_HK: "Noto Serif CJK HK"}
_SANS = {Script.HANS: "Noto Sans CJK SC", Script.HANT_TW: "Noto Sans CJK TC", Script.HANT_HK: "Noto Sans CJK HK"}

# GB/T 9704-2012: margins 37/35/28/26 mm, 3号 (15.8 pt) on a pitch of 28.99 pt gives 22 lines of 28 characters on A4
_MARGINS = {
    Profile.READING: {"top": 24, "bottom": 22, "left": 24, "right": 24},
    Profile.GONGWEN: {"top": 37, "bottom": 35, "left": 28, "right": 26},
}
_SIZES = {Profile.READING: (11.5, 20.7), Profile.GONGWEN: (15.8, 28.99)}


def payload(reading: Reading, options: Options) -> Json:
    """Everything that is printed, as JSON-able values."""
    context = Context.of(reading, options)
    article = reading.article
    title = context.shown(article.title) or article.origin.name
    paragraphs, marks = _paragraphs(context)
    return {
        "title": title,
        "author": context.shown(article.source or article.publisher),
        "source": context.shown("  ".join(filter(None, (article.source, article.published[:10])))),
        "keywords": [context.shown(each.name) for each in context.extraction.organizations][:40],
        "words": context.words,
        "look": _look(context),
        "paragraphs": paragraphs,
        "organizations": _organizations(context, marks) if options.table else [],
        "attachments": [],
    }


@cache
def _palette() -> Json:
    return tomllib.loads(resource("palette.toml").read_text("utf-8"))["light"]  # type: ignore[no-any-return]


def _look(context: Context) -> Json:
    options = context.options
    size, pitch = _SIZES[options.profile]
    if options.size:
        pitch, size = pitch * options.size / size, options.size
    return {
        "paper": str(options.paper),
        "landscape": options.landscape,
        "margin": _MARGINS[options.profile],
        "gongwen": options.profile is Profile.GONGWEN,
        "size": size,
        "pitch": pitch,
        "colour": options.colour,
        "table": options.table,
        "marks": options.marks is not Marks.CLEAN,
        "region": _REGIONS[context.glyphs],
        "serif": [_SERIF[context.glyphs], *(each for each in _SERIF.values() if each != _SERIF[context.glyphs])],
        "sans": [_SANS[context.glyphs], *(each for each in _SANS.values() if each != _SANS[context.glyphs])],
    }


def _paragraphs(context: Context) -> tuple[list[Json], dict[str, int]]:
    """The paragraphs, and for each measure the number of the mark that stands for it: its own, or where it lies wholly
    within others, the mark of the one that covers its beginning."""
    paragraphs = [_paragraph(context, each) for each in context.reading.article.paragraphs]
    marked: dict[int, Json] = {}
    for run in (run for each in paragraphs for run in each["runs"] if "number" in run):
        marked.setdefault(run["number"], run)
    for run in marked.values():
        run["first"] = True
    own = [each for each in context.extraction.measures if context.numbers[each.id] in marked]
    marks = {each.id: context.numbers[each.id] for each in own}
    for measure in context.extraction.measures:
        covering = (marks[each.id] for each in own if each.span.overlaps(measure.span))
        if measure.id not in marks and (mark := next(covering, None)):
            marks[measure.id] = mark
    return paragraphs, marks


def _paragraph(context: Context, paragraph: Paragraph) -> Json:
    """A paragraph cut into runs at the borders of its measures; where measures overlap the earlier one is marked."""
    runs: list[Json] = []
    at, end = paragraph.span.start, paragraph.span.end
    for measure in context.extraction.measures:
        start, stop = max(measure.span.start, at), min(measure.span.end, end)
        if start >= stop or measure.span.end <= paragraph.span.start:
            continue
        if start > at:
            runs.append({"text": context.slice(Span(at, start))})
        runs.append(_run(context, measure, Span(start, stop), stop == measure.span.end))
        at = stop
    if at < end:
        runs.append({"text": context.slice(Span(at, end))})
    return {"kind": str(paragraph.kind), "runs": runs}


def _run(context: Context, measure: Measure, span: Span, last: bool) -> Json:
    return {
        "text": context.slice(span),
        "number": context.numbers[measure.id],
        "first": False,
        "last": last,
        **_colours(context, measure),
    }


def _colours(context: Context, measure: Measure) -> Json:
    pair = _palette()[str(measure.category)]
    inferred = measure.evidence.kind in (EvidenceKind.RECALLED, EvidenceKind.UNASSIGNED)
    return {
        "tint": pair["tint"],
        "ink": _long(pair["ink"]),
        "doubtful": inferred and measure.status is Status.AUTO,
    }


def _long(colour: str) -> str:
    """#abc as #aabbcc."""
    return colour if len(colour) == 7 else "#" + "".join(digit * 2 for digit in colour[1:])


def _organizations(context: Context, marks: dict[str, int]) -> list[Json]:
    """The organizations in order of first mention, each with its measures; a joint measure stands under each."""
    measures = {measure.id: measure for measure in context.extraction.measures}
    seen: set[str] = set()
    rows = []
    for node in build(context.reading, Grouping.ORGANIZATION):
        assert node.kind is NodeKind.ORGANIZATION
        lines = []
        for child in node.children:
            lines.append(_row(context, measures[child.ref], child.ref not in seen, marks.get(child.ref)))
            seen.add(child.ref)
        if lines:
            rows.append({"name": context.shown(node.label) or context.words["unassigned"], "measures": lines})
    return rows


def _row(context: Context, measure: Measure, first: bool, mark: int | None) -> Json:
    return {
        "number": context.numbers[measure.id],
        "first": first,
        "mark": mark,
        "quote": context.slice(measure.span),
        "figures": [context.slice(figure.span) for figure in measure.figures],
        "paragraph": paragraph_number(context, measure) or "",
        **_colours(context, measure),
        "category": context.words["categories"][str(measure.category)],
    }
