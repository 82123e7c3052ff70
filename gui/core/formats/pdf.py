"""Reads the text of a PDF: lines are joined to paragraphs by a guess, look-alike radicals become what is meant."""

import re
import tomllib
from collections import Counter
from dataclasses import replace
from functools import cache

import pypdfium2

from gui.core.formats.layout import understand
from gui.core.formats.pdf_lines import Line, lines_of
from gui.core.formats.pdf_paragraphs import JOINT, joined
from gui.core.problems import JucuoError, Problem
from gui.core.resources import resource
from gui.core.text import Article, Origin, Paragraph, ParagraphKind, Span

_PAGE_NUMBER = re.compile(r"(?:[—\-–]\s*)?\d{1,4}(?:\s*[—\-–])?|第\s*\d+\s*[頁页].{0,8}")


def read_pdf(data: bytes, origin: Origin) -> Article:
    """The article in a PDF; raises JucuoError (DAMAGED, ENCRYPTED, NOT_TEXT for one that holds only pictures).

    Paragraphs that were put together from several lines are marked as guessed. What a report of this program prints
    after the article stays, as boilerplate.
    """
    try:
        document = pypdfium2.PdfDocument(data)
        pages = lines_of(document)
        width = document[0].get_width() if pages else 0.0
        parts = _own_parts(document)
        document.close()
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise JucuoError(Problem.ENCRYPTED if locked else Problem.DAMAGED, origin.name, str(error)) from error
    heads = _running_heads(pages)
    lines = [(number, line) for number, page in enumerate(pages) for line in page if line.words not in heads]
    lines = [(number, line) for number, line in lines if not _PAGE_NUMBER.fullmatch(line.words)]
    end = next((at for at, (number, line) in enumerate(lines) if (number, _bare(line.words)) in parts), len(lines))
    text = joined([line for _, line in lines[:end]], width)
    if not text.strip():
        raise JucuoError(Problem.NOT_TEXT, origin.name, "no text layer")
    plain = text.replace(JOINT, "")
    mapped = sum(map(plain.count, map(chr, _radicals())))
    article = understand(_meant(plain), replace(origin, mapped=mapped))
    guessed = _guessed(text)
    marked = (replace(each, guessed=each.span.start in guessed) for each in article.paragraphs)
    return _with_rest(replace(article, paragraphs=tuple(marked)), [line.words for _, line in lines[end:]])


def _guessed(text: str) -> set[int]:
    """Where, in the text without joints, the words of lines begin that were joined."""
    found, start = set(), 0
    for line in text.split("\n"):
        plain = line.replace(JOINT, "")
        if JOINT in line:
            found.add(start + len(plain) - len(plain.lstrip()))
        start += len(plain) + 1
    return found


def _with_rest(article: Article, rest: list[str]) -> Article:
    """The article with more lines behind it, which are none of it."""
    text, paragraphs = article.text, list(article.paragraphs)
    for line in rest:
        paragraphs.append(Paragraph(ParagraphKind.BOILERPLATE, Span(len(text), len(text) + len(line))))
        text += f"{line}\n"
    return replace(article, text=text, paragraphs=tuple(paragraphs))


def _own_parts(document: pypdfium2.PdfDocument) -> set[tuple[int, str]]:
    """Page and heading of each part of a report of this program that is not the article itself."""
    found = set()
    for entry in document.get_toc():
        target, title = entry.get_dest(), _bare(entry.get_title())
        if entry.level == 0 and target and title in _own_headings():
            found.add((target.get_index(), title))
    return found


def _bare(words: str) -> str:
    return re.sub(r"\s", "", words)


@cache
def _own_headings() -> frozenset[str]:
    labels = tomllib.loads(resource("report", "labels.toml").read_text("utf-8"))
    said = (words for language in labels.values() for words in language.values() if isinstance(words, str))
    return frozenset(map(_bare, said))


def _running_heads(pages: list[list[Line]]) -> set[str]:
    """What stands at the head or the foot of at least two pages, and so belongs to none."""
    counts = Counter(words for page in pages for words in {line.words for line in (page[:1] + page[-1:])})
    return {words for words, count in counts.items() if count > 1}


def _meant(words: str) -> str:
    """The words with radicals put back to the characters they stand for."""
    return words.translate(_radicals())


@cache
def _radicals() -> dict[int, str]:
    """Kangxi and CJK radicals, which some writers put in place of the characters they look like."""
    lines = resource("formats", "radicals.tsv").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {ord(radical): character for radical, character in pairs}
