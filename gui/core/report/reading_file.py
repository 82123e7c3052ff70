"""The reading file, `.jucuo`: JSON of schema jucuo/1, which is also the JSON export."""

import json
from dataclasses import replace
from typing import Any

from gui import __version__
from gui.core.extraction.facts import (
    Category,
    Evidence,
    EvidenceKind,
    Extraction,
    Figure,
    Measure,
    Organization,
    Programme,
    Status,
)
from gui.core.problems import JucuoError, Problem
from gui.core.report.correction_file import from_json, to_json
from gui.core.report.unknown_keys import beyond, joined
from gui.core.script import detect
from gui.core.text import Article, Origin, Paragraph, ParagraphKind, Span
from gui.core.tree import Reading, current

SCHEMA = "jucuo/1"
# the name under which a reading travels in a PDF, and by which it is found again
NAME_IN_PDF = "reading.jucuo"
Json = dict[str, Any]


def dumps(reading: Reading, compact: bool = False) -> bytes:
    """The reading as UTF-8 JSON, in lines or `compact`; `organizations` and `measures` have the corrections applied.

    Where there are corrections, `automatic` holds the result without them, so that they can be taken back.
    """
    written = _document(reading)
    if reading.extra:
        written = joined(written, json.loads(reading.extra))
    layout: dict[str, Any] = {"separators": (",", ":")} if compact else {"indent": 1}
    return (json.dumps(written, ensure_ascii=False, **layout) + "\n").encode()


def _document(reading: Reading) -> Json:
    shown = current(reading)
    document: Json = {
        "schema": SCHEMA,
        "generator": f"jucuo {__version__}",
        "article": _article(reading.article),
        "organizations": [_organization(each) for each in shown.organizations],
        "measures": [_measure(each, reading.article.text) for each in shown.measures],
        "corrections": [to_json(each) for each in reading.corrections],
    }
    if reading.corrections:
        automatic = reading.extraction
        document["automatic"] = {
            "organizations": [_organization(each) for each in automatic.organizations],
            "measures": [_measure(each, reading.article.text) for each in automatic.measures],
        }
    return document


def loads(data: bytes, name: str = "") -> Reading:
    """The reading in `data`; raises JucuoError (DAMAGED, NEWER_SCHEMA).

    What a newer version wrote can be looked at where it still makes sense, but not corrected: the reading is then
    `read_only`. Keys that this version does not know travel along.
    """
    try:
        document: Json = json.loads(data)
        schema = str(document["schema"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise JucuoError(Problem.DAMAGED, name, str(error)) from error
    newer = schema != SCHEMA
    if newer and not schema.startswith("jucuo/"):
        raise JucuoError(Problem.DAMAGED, name, schema)
    try:
        reading = _reading(document)
        extra = beyond(document, _document(reading))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise JucuoError(Problem.NEWER_SCHEMA if newer else Problem.DAMAGED, name, repr(error)) from error
    return replace(reading, extra=json.dumps(extra, ensure_ascii=False) if extra else "", read_only=newer)


def _reading(document: Json) -> Reading:
    automatic = document.get("automatic", document)
    organizations = tuple(map(_to_organization, automatic["organizations"]))
    measures = tuple(map(_to_measure, automatic["measures"]))
    corrections = tuple(map(from_json, document.get("corrections", ())))
    reading = Reading(_to_article(document["article"]), Extraction(organizations, measures), corrections)
    _check(reading)
    return reading


def _check(reading: Reading) -> None:
    """Raise ValueError where a span leaves the text or a measure names an organization that is not there."""
    length, known = len(reading.article.text), {each.id for each in reading.extraction.organizations}
    for measure in reading.extraction.measures:
        if measure.span.end > length or not set(measure.organizations) <= known:
            raise ValueError(f"measure {measure.id} does not fit its article")
    if any(span.end > length for each in reading.extraction.organizations for span in each.mentions):
        raise ValueError("a mention lies beyond the text")
    if any(each.span.end > length for each in reading.article.paragraphs):
        raise ValueError("a paragraph lies beyond the text")


def from_pdf(data: bytes, name: str = "") -> Reading | None:
    """The reading that travels in a PDF of ours; None for every other file, also one that cannot be read.

    Raises JucuoError (DAMAGED, NEWER_SCHEMA) where the reading itself cannot be read.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:  # what is wrong with it, its reader says
        return None
    try:
        found = (document.get_attachment(at) for at in range(document.count_attachments()))
        attached = next((each for each in found if each.get_name() == NAME_IN_PDF), None)
        return loads(bytes(attached.get_data()), name) if attached else None
    finally:
        document.close()


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _article(article: Article) -> Json:
    origin = article.origin
    return {
        "title": article.title,
        "publisher": article.publisher,
        "source": article.source,
        "author": article.author,
        "published": article.published,
        "breadcrumb": list(article.breadcrumb),
        "related": list(article.related),
        "text": article.text,
        "paragraphs": [_pair(paragraph.span) for paragraph in article.paragraphs],
        "kinds": [str(paragraph.kind) for paragraph in article.paragraphs],
        "guessed": [at for at, paragraph in enumerate(article.paragraphs) if paragraph.guessed],
        "script": str(detect(article.text)),
        "origin": {
            "name": origin.name,
            "sha256": origin.sha256,
            "encoding": origin.encoding,
            "repaired": origin.repaired,
            "mapped": origin.mapped,
        },
    }


def _to_article(value: Json) -> Article:
    kinds = map(ParagraphKind, value["kinds"])
    spans = (Span(*pair) for pair in value["paragraphs"])
    guessed, origin = set(value.get("guessed", ())), value["origin"]
    return Article(
        text=value["text"],
        paragraphs=tuple(
            Paragraph(kind, span, at in guessed) for at, (kind, span) in enumerate(zip(kinds, spans, strict=True))
        ),
        title=value["title"],
        publisher=value["publisher"],
        source=value["source"],
        author=value.get("author", ""),
        published=value["published"],
        breadcrumb=tuple(value["breadcrumb"]),
        related=tuple(value["related"]),
        origin=Origin(
            origin["name"], origin["sha256"], origin["encoding"], origin["repaired"], origin.get("mapped", 0)
        ),
    )


def _organization(organization: Organization) -> Json:
    return {
        "id": organization.id,
        "name": organization.name,
        "place": list(organization.place),
        "aliases": list(organization.aliases),
        "mentions": [_pair(span) for span in organization.mentions],
    }


def _to_organization(value: Json) -> Organization:
    mentions = tuple(Span(*pair) for pair in value["mentions"])
    return Organization(value["id"], value["name"], tuple(value["place"]), tuple(value["aliases"]), mentions)


def _measure(measure: Measure, text: str) -> Json:
    programme, evidence = measure.programme, measure.evidence
    return {
        "id": measure.id,
        "organizations": list(measure.organizations),
        "span": _pair(measure.span),
        "quote": measure.span.of(text),
        "category": str(measure.category),
        "figures": [_figure(figure) for figure in measure.figures],
        "programme": {"span": _pair(programme.span), "text": programme.text} if programme else None,
        "evidence": {
            "kind": str(evidence.kind),
            "rule": evidence.rule,
            "span": _pair(evidence.span) if evidence.span else None,
            "margin": evidence.margin,
        },
        "status": str(measure.status),
    }


def _to_measure(value: Json) -> Measure:
    programme, evidence = value["programme"], value["evidence"]
    return Measure(
        id=value["id"],
        organizations=tuple(value["organizations"]),
        span=Span(*value["span"]),
        category=Category(value["category"]),
        evidence=Evidence(
            EvidenceKind(evidence["kind"]),
            evidence["rule"],
            Span(*evidence["span"]) if evidence["span"] else None,
            evidence.get("margin"),
        ),
        figures=tuple(map(_to_figure, value["figures"])),
        programme=Programme(Span(*programme["span"]), programme["text"]) if programme else None,
        status=Status(value["status"]),
    )


def _figure(figure: Figure) -> Json:
    return {
        "span": _pair(figure.span),
        "text": figure.text,
        "value": figure.value,
        "unit": figure.unit,
        "approximate": figure.approximate,
    }


def _to_figure(value: Json) -> Figure:
    return Figure(Span(*value["span"]), value["text"], value["value"], value["unit"], value["approximate"])
