"""Reads the text of a PDF: lines are joined to paragraphs by a guess, look-alike radicals become what is meant."""

import re
import tomllib
from dataclasses import replace
from functools import cache

import pypdfium2

from gui.core.formats.layout import understand, with_rest
from gui.core.formats.pdf_lines import pages_of
from gui.core.formats.pdf_paragraphs import JOINT, in_margin, joined, within_edges
from gui.core.problems import JucuoError, Problem
from gui.core.resources import resource
from gui.core.text import Article, Origin


def read_pdf(data: bytes, origin: Origin) -> Article:
    """The article in a PDF; raises JucuoError (DAMAGED, ENCRYPTED, NOT_TEXT for one that holds only pictures).

    Paragraphs that were put together from several lines are marked as guessed. What a report of this program prints
    after the article stays, as boilerplate.
    """
    try:
        document = pypdfium2.PdfDocument(data)
        pages = pages_of(document)
        parts = _own_parts(document)
        document.close()
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise JucuoError(Problem.ENCRYPTED if locked else Problem.DAMAGED, origin.name, str(error)) from error
    kept, running = within_edges(pages)
    lines = [(number, line) for number, page in enumerate(kept) for line in page]
    end = next((at for at, (number, line) in enumerate(lines) if (number, _bare(line.words)) in parts), len(lines))
    shown, rest = [line for _, line in lines[:end]], [line for _, line in lines[end:]]
    notes = in_margin(shown)
    text = joined([line for at, line in enumerate(shown) if at not in notes], pages[0].width if pages else 0.0)
    if not text.strip():
        raise JucuoError(Problem.NOT_TEXT, origin.name, "no text layer")
    plain = text.replace(JOINT, "")
    mapped = sum(map(plain.count, map(chr, _radicals())))
    article = understand(_meant(plain), replace(origin, mapped=mapped))
    guessed = _guessed(text)
    marked = (replace(each, guessed=each.span.start in guessed) for each in article.paragraphs)
    aside = [line.words for line in (*(shown[at] for at in sorted(notes)), *rest)]
    return with_rest(replace(article, paragraphs=tuple(marked)), aside + running)


def _guessed(text: str) -> set[int]:
    """Where, in the text without joints, the words of lines begin that were joined."""
    found, start = set(), 0
    for line in text.split("\n"):
        plain = line.replace(JOINT, "")
        if JOINT in line:
            found.add(start + len(plain) - len(plain.lstrip()))
        start += len(plain) + 1
    return found


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


def _meant(words: str) -> str:
    """The words with radicals put back to the characters they stand for."""
    return words.translate(_radicals())


@cache
def _radicals() -> dict[int, str]:
    """Kangxi and CJK radicals, which some writers put in place of the characters they look like."""
    lines = resource("formats", "radicals.tsv").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {ord(radical): character for radical, character in pairs}
