"""Reads the text of a PDF: lines are joined to paragraphs by a guess, look-alike radicals become what is meant."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import pypdfium2

from gui.core.formats.layout import understand
from gui.core.problems import JucuoError, Problem
from gui.core.resources import resource
from gui.core.text import Article, Origin

_PAGE_NUMBER = re.compile(r"(?:[—\-–]\s*)?\d{1,4}(?:\s*[—\-–])?|第\s*\d+\s*[頁页].{0,8}")


@dataclass(slots=True)
class _Line:
    """A line as it stands on its page, in points from the lower left corner."""

    words: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """The height of its letters, near to the width of one character of Chinese."""
        return self.top - self.bottom


def read_pdf(data: bytes, origin: Origin) -> Article:
    """The article in a PDF; raises JucuoError (DAMAGED, ENCRYPTED, NOT_TEXT for one that holds only pictures)."""
    try:
        document = pypdfium2.PdfDocument(data)
        pages = [_lines(page) for page in document]
        document.close()
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise JucuoError(Problem.ENCRYPTED if locked else Problem.DAMAGED, origin.name, str(error)) from error
    heads = _running_heads(pages)
    lines = (line for page in pages for line in page if line.words not in heads)
    text = _joined(line for line in lines if not _PAGE_NUMBER.fullmatch(line.words))
    if not text.strip():
        raise JucuoError(Problem.NOT_TEXT, origin.name, "no text layer")
    return understand(text, origin)


def _lines(page: pypdfium2.PdfPage) -> list[_Line]:
    """The lines of a page, each made of the rectangles that stand side by side."""
    text_page = page.get_textpage()
    found: list[_Line] = []
    for at in range(text_page.count_rects()):
        left, bottom, right, top = text_page.get_rect(at)
        words = _meant(text_page.get_text_bounded(left, bottom, right, top))
        last = found[-1] if found else None
        if last and min(top, last.top) - max(bottom, last.bottom) > 0.4 * (top - bottom) and left >= last.right - 4:
            last.words += words
            last.right, last.bottom, last.top = right, min(bottom, last.bottom), max(top, last.top)
        elif words.strip():
            found.append(_Line(words, left, right, bottom, top))
    text_page.close()
    page.close()
    for line in found:
        line.words = line.words.strip()
    return found


def _running_heads(pages: list[list[_Line]]) -> set[str]:
    """What stands at the head or the foot of at least two pages, and so belongs to none."""
    counts = Counter(words for page in pages for words in {line.words for line in (page[:1] + page[-1:])})
    return {words for words, count in counts.items() if count > 1}


def _meant(words: str) -> str:
    """The words without line ends, radicals put back to the characters they stand for."""
    plain = re.sub("[\r\n\ufffe\x02]", "", words)
    return plain.translate(_radicals())


@cache
def _radicals() -> dict[int, str]:
    """Kangxi and CJK radicals, which some writers put in place of the characters they look like."""
    lines = resource("formats", "radicals.tsv").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {ord(radical): character for radical, character in pairs}


def _joined(lines: Iterable[_Line]) -> str:
    """Paragraphs from lines: one that reaches the right edge goes on in the next, unless that is indented."""
    kept = list(lines)
    if not kept:
        return ""
    right = sorted(line.right for line in kept)[int(0.9 * (len(kept) - 1))]
    left = sorted(line.left for line in kept)[int(0.1 * (len(kept) - 1))]
    text = kept[0].words
    for before, line in pairwise(kept):
        reaches = before.right > right - 1.6 * before.height
        indented = line.left > left + 0.8 * line.height
        alike = abs(before.height - line.height) < 0.35 * line.height
        text += line.words if reaches and not indented and alike else f"\n{line.words}"
    return text + "\n"
