"""Turns a reading into the plain data that the report's template prints."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from gui.core.extraction.facts import EvidenceKind, Extraction, Measure, Status
from gui.core.report.options import Headings, Marks, Options, Profile
from gui.core.resources import resource
from gui.core.script import DetectedScript, Projection, Script, convert, detect, project
from gui.core.text import Paragraph, ParagraphKind, Span
from gui.core.tree import NodeKind, Reading, build, current, numbers
from gui.core.tree.node import Grouping

Json = dict[str, Any]

_REGIONS = {Script.HANS: "CN", Script.HANT_TW: "TW", Script.HANT_HK: "HK"}
_SERIF = {Script.HANS: "Noto Serif CJK SC", Script.HANT_TW: "Noto Serif CJK TC", Script.HANT_HK: "Noto Serif CJK HK"}
_SANS = {Script.HANS: "Noto Sans CJK SC", Script.HANT_TW: "Noto Sans CJK TC", Script.HANT_HK: "Noto Sans CJK HK"}
_HEADINGS = {
    Script.HANS: Headings.SIMPLIFIED,
    Script.HANT_TW: Headings.TRADITIONAL,
    Script.HANT_HK: Headings.TRADITIONAL,
}

# GB/T 9704-2012: margins 37/35/28/26 mm, 3号 (15.8 pt) on a pitch of 28.99 pt gives 22 lines of 28 characters on A4
_MARGINS = {
    Profile.READING: {"top": 24, "bottom": 22, "left": 24, "right": 24},
    Profile.GONGWEN: {"top": 37, "bottom": 35, "left": 28, "right": 26},
}
_SIZES = {Profile.READING: (11.5, 20.7), Profile.GONGWEN: (15.8, 28.99)}


@dataclass(frozen=True, slots=True)
class _Context:
    """What every part of the payload needs."""

    reading: Reading
    extraction: Extraction
    projection: Projection
    source: DetectedScript
    glyphs: Script
    options: Options
    numbers: dict[str, int]
    words: Json
    palette: Json


def payload(reading: Reading, options: Options) -> Json:
    """Everything that is printed, as JSON-able values."""
    context = _context(reading, options)
    article = reading.article
    title = _shown(context, article.title) or article.origin.name
    return {
        "title": title,
        "author": _shown(context, article.source or article.publisher),
        "source": _shown(context, "  ".join(filter(None, (article.source, article.published[:10])))),
        "keywords": [_shown(context, each.name) for each in context.extraction.organizations][:40],
        "words": context.words,
        "look": _look(context),
        "paragraphs": [_paragraph(context, each) for each in article.paragraphs],
        "organizations": _organizations(context) if options.table else [],
        "attachments": [],
    }


def _context(reading: Reading, options: Options) -> _Context:
    source = detect(reading.article.text)
    glyphs = options.script
    if glyphs is Script.ORIGINAL:
        glyphs = Script.HANS if source is DetectedScript.HANS else Script.HANT_TW
    extraction = current(reading)
    words = _labels()[options.headings or _HEADINGS[glyphs]]
    projection = project(reading.article.text, options.script)
    return _Context(reading, extraction, projection, source, glyphs, options, numbers(extraction), words, _palette())


@cache
def _labels() -> Json:
    return tomllib.loads(resource("report", "labels.toml").read_text("utf-8"))


@cache
def _palette() -> Json:
    return tomllib.loads(resource("palette.toml").read_text("utf-8"))["light"]  # type: ignore[no-any-return]


def _look(context: _Context) -> Json:
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


def _shown(context: _Context, words: str) -> str:
    return convert(words, context.options.script, context.source)


def _slice(context: _Context, span: Span) -> str:
    return context.projection.to_view(span).of(context.projection.text)


def _paragraph(context: _Context, paragraph: Paragraph) -> Json:
    """A paragraph cut into runs at the borders of its measures; where measures overlap the earlier one is marked."""
    runs: list[Json] = []
    at, end = paragraph.span.start, paragraph.span.end
    for measure in context.extraction.measures:
        start, stop = max(measure.span.start, at), min(measure.span.end, end)
        if start >= stop or measure.span.end <= paragraph.span.start:
            continue
        if start > at:
            runs.append({"text": _slice(context, Span(at, start))})
        whole = measure.span.start >= paragraph.span.start
        runs.append(_run(context, measure, Span(start, stop), whole, stop == measure.span.end))
        at = stop
    if at < end:
        runs.append({"text": _slice(context, Span(at, end))})
    return {"kind": str(paragraph.kind), "runs": runs}


def _run(context: _Context, measure: Measure, span: Span, first: bool, last: bool) -> Json:
    return {
        "text": _slice(context, span),
        "number": context.numbers[measure.id],
        "first": first,
        "last": last,
        **_colours(context, measure),
    }


def _colours(context: _Context, measure: Measure) -> Json:
    pair = context.palette[str(measure.category)]
    inferred = measure.evidence.kind in (EvidenceKind.RECALLED, EvidenceKind.UNASSIGNED)
    return {
        "tint": pair["tint"],
        "ink": _long(pair["ink"]),
        "doubtful": inferred and measure.status is Status.AUTO,
    }


def _long(colour: str) -> str:
    """#abc as #aabbcc."""
    return colour if len(colour) == 7 else "#" + "".join(digit * 2 for digit in colour[1:])


def _organizations(context: _Context) -> list[Json]:
    """The organizations in order of first mention, each with its measures; a joint measure stands under each."""
    measures = {measure.id: measure for measure in context.extraction.measures}
    body = [each.span for each in context.reading.article.of_kind(ParagraphKind.BODY)]
    seen: set[str] = set()
    rows = []
    for node in build(context.reading, Grouping.ORGANIZATION):
        assert node.kind is NodeKind.ORGANIZATION
        lines = []
        for child in node.children:
            lines.append(_row(context, measures[child.ref], body, child.ref not in seen))
            seen.add(child.ref)
        if lines:
            rows.append({"name": _shown(context, node.label) or context.words["unassigned"], "measures": lines})
    return rows


def _row(context: _Context, measure: Measure, body: list[Span], first: bool) -> Json:
    paragraph = next((at for at, span in enumerate(body, 1) if span.overlaps(measure.span)), "")
    return {
        "number": context.numbers[measure.id],
        "first": first,
        "quote": _slice(context, measure.span),
        "figures": [_slice(context, figure.span) for figure in measure.figures],
        "paragraph": paragraph,
        **_colours(context, measure),
        "category": context.words["categories"][str(measure.category)],
    }
