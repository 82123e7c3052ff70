"""Layout into sentences and clauses: where the article's body breaks, quotation marks and brackets respected."""

import re
from collections.abc import Iterator

from gui.core.extraction.values import Clause, Sentence
from gui.core.text import Article, ParagraphKind, Span

_OPEN, _CLOSE = "“（《〈【", "”）》〉】"
_MARKS = re.compile(r"[。！？!?\n，；]|[ ]{2,}|[“（《〈【”）》〉】]")
_SPEECH = re.compile(r"“([^“”]*[。！？，；])”")
_EDGE = " \n”’）】》"


def body_spans(article: Article) -> tuple[Span, ...]:
    """The paragraphs in which measures are sought; whole lines where the layout is not known."""
    if article.paragraphs:
        return tuple(p.span for p in article.of_kind(ParagraphKind.BODY, ParagraphKind.HEADING))
    return tuple(Span(*found.span()) for found in re.finditer(r"\S(?:[^\n]*\S)?", article.text))


def split(view: str, paragraphs: tuple[Span, ...]) -> tuple[tuple[Sentence, ...], tuple[Clause, ...]]:
    """The sentences and clauses of the body, in text order."""
    sentences: list[Sentence] = []
    clauses: list[Clause] = []
    for number, paragraph in enumerate(paragraphs):
        for span in _sentences(view, paragraph):
            first = len(clauses)
            for clause, mark in _clauses(view, span):
                clauses.append(Clause(len(clauses), len(sentences), number, clause, mark))
            if len(clauses) > first:
                sentences.append(Sentence(len(sentences), number, span, (first, len(clauses))))
    return tuple(sentences), tuple(clauses)


def _sentences(view: str, paragraph: Span) -> Iterator[Span]:
    """Stretches between full stops; one inside a name in quotation marks ends nothing."""
    start = paragraph.start
    for found in _outside(view, paragraph):
        mark, end = found.group(), found.end()
        if mark in "，；":
            continue
        if end < paragraph.end and view[end] in "”’":
            end += 1
        yield from _trimmed(view, start, end)
        start = end
    yield from _trimmed(view, start, paragraph.end)


def _clauses(view: str, sentence: Span) -> Iterator[tuple[Span, str]]:
    """Stretches between commas and semicolons outside names in quotation marks, each with the mark that ends it."""
    start = sentence.start
    for found in _outside(view, sentence):
        if found.group() in "，；":
            for span in _trimmed(view, start, found.start()):
                yield span, found.group()
            start = found.end()
    end = sentence.end
    last = view[end - 1 : end]
    for span in _trimmed(view, start, end - 1 if last in "。！？!?" and end > start else end):
        yield span, last if last in "。！？!?" else ""


def _outside(view: str, span: Span) -> Iterator[re.Match[str]]:
    """The marks of a stretch that stand outside brackets and quotation marks; direct speech counts as outside.

    A quotation is speech when a stop stands before its closing mark: names never end so. Where the marks do not pair,
    they are not heeded.
    """
    text = view[span.start : span.end]
    paired = all(text.count(a) == text.count(b) for a, b in zip(_OPEN, _CLOSE, strict=True))
    speech = {at for found in _SPEECH.finditer(view, span.start, span.end) for at in (found.start(), found.end() - 1)}
    depth = 0
    for found in _MARKS.finditer(view, span.start, span.end):
        mark = found.group()
        if mark in _OPEN:
            depth += found.start() not in speech
        elif mark in _CLOSE:
            depth = max(0, depth - (found.start() not in speech))
        elif depth == 0 or not paired or mark.isspace():
            yield found


def _trimmed(view: str, start: int, end: int) -> Iterator[Span]:
    while start < end and view[start] in _EDGE:
        start += 1
    while end > start and view[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
