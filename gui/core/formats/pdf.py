"""Reads the text of a PDF: lines are joined to paragraphs by a guess, look-alike radicals become what is meant."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from unicodedata import east_asian_width

import pypdfium2
import pypdfium2.raw as raw

from gui.core.formats.layout import understand
from gui.core.problems import JucuoError, Problem
from gui.core.resources import resource
from gui.core.text import Article, Origin, Paragraph, ParagraphKind, Span

_PAGE_NUMBER = re.compile(r"(?:[—\-–]\s*)?\d{1,4}(?:\s*[—\-–])?|第\s*\d+\s*[頁页].{0,8}")

# stands, until the text is understood, where two lines were joined
_JOINT = "\x1e"
# a gap narrower than this share of a character is no space beside Chinese
_NARROW = 0.6
# NUL, what stands for an unknown character, and the hyphen at a line's end that is none
# how much the type of two lines may differ that belong together, and how far apart they may stand
_ALIKE = 0.12
_NEAR = 1.4
_BLANKS = frozenset((9, 32, 0xA0, 0x3000))
_NO_CHARACTERS = frozenset((0, 2, 0xFFFE, 0xFFFF, ord(_JOINT)))


@dataclass(slots=True)
class _Line:
    """A line as it stands on its page, in points from the lower left corner; `size` is its widest character's width."""

    words: str
    left: float
    right: float
    bottom: float
    top: float
    size: float


def read_pdf(data: bytes, origin: Origin) -> Article:
    """The article in a PDF; raises JucuoError (DAMAGED, ENCRYPTED, NOT_TEXT for one that holds only pictures).

    Paragraphs that were put together from several lines are marked as guessed. What a report of this program prints
    after the article stays, as boilerplate.
    """
    try:
        document = pypdfium2.PdfDocument(data)
        pages = [_lines(page) for page in document]
        parts = _own_parts(document)
        document.close()
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise JucuoError(Problem.ENCRYPTED if locked else Problem.DAMAGED, origin.name, str(error)) from error
    heads = _running_heads(pages)
    lines = [(number, line) for number, page in enumerate(pages) for line in page if line.words not in heads]
    lines = [(number, line) for number, line in lines if not _PAGE_NUMBER.fullmatch(line.words)]
    end = next((at for at, (number, line) in enumerate(lines) if (number, line.words) in parts), len(lines))
    text = _joined([line for _, line in lines[:end]])
    if not text.strip():
        raise JucuoError(Problem.NOT_TEXT, origin.name, "no text layer")
    plain = text.replace(_JOINT, "")
    mapped = sum(map(plain.count, map(chr, _radicals())))
    article = understand(_meant(plain), replace(origin, mapped=mapped))
    guessed = _guessed(text)
    marked = (replace(each, guessed=each.span.start in guessed) for each in article.paragraphs)
    return _with_rest(replace(article, paragraphs=tuple(marked)), [line.words for _, line in lines[end:]])


def _guessed(text: str) -> set[int]:
    """Where, in the text without joints, the words of lines begin that were joined."""
    found, start = set(), 0
    for line in text.split("\n"):
        plain = line.replace(_JOINT, "")
        if _JOINT in line:
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
        target, title = entry.get_dest(), entry.get_title().strip()
        if entry.level == 0 and target and title in _own_headings():
            found.add((target.get_index(), title))
    return found


@cache
def _own_headings() -> frozenset[str]:
    labels = tomllib.loads(resource("report", "labels.toml").read_text("utf-8"))
    return frozenset(words for language in labels.values() for words in language.values() if isinstance(words, str))


def _lines(page: pypdfium2.PdfPage) -> list[_Line]:
    """The lines of a page; what stands side by side is one."""
    text_page = page.get_textpage()
    found: list[_Line] = []
    for line in _runs(text_page):
        last = found[-1] if found else None
        shared = min(line.top, last.top) - max(line.bottom, last.bottom) if last else 0.0
        if last and shared > 0.4 * (line.top - line.bottom) and line.left >= last.right - 4:
            last.words += ("" if line.left < last.right + 0.3 * line.size else " ") + line.words
            last.right, last.bottom, last.top = line.right, min(line.bottom, last.bottom), max(line.top, last.top)
        else:
            found.append(line)
    text_page.close()
    page.close()
    return found


def _runs(text_page: pypdfium2.PdfTextPage) -> Iterator[_Line]:
    """The characters between two line ends of pdfium's own making."""
    codes: list[int] = []
    places: list[int] = []
    for at in range(raw.FPDFText_CountChars(text_page)):
        code = raw.FPDFText_GetUnicode(text_page, at)
        if code in (10, 13):
            yield from _run(text_page, codes, places)
            codes, places = [], []
        elif code not in _NO_CHARACTERS:
            if code == 32 and raw.FPDFText_IsGenerated(text_page, at) == 1 and _is_narrow(text_page, at):
                continue
            codes.append(code)
            places.append(at)
    yield from _run(text_page, codes, places)


def _run(text_page: pypdfium2.PdfTextPage, codes: list[int], places: list[int]) -> Iterator[_Line]:
    words = "".join(map(chr, codes)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    words = words.strip()
    shown = [at for code, at in zip(codes, places, strict=True) if code not in _BLANKS]
    if not words or not shown:
        return
    first, last = _box(text_page, shown[0]), _box(text_page, shown[-1])
    wide = [at for code, at in zip(codes, places, strict=True) if 0x3400 <= code <= 0x9FFF]
    sample = [_box(text_page, at) for at in wide[:: max(1, len(wide) // 4)]]
    size = max((box.right - box.left for box in sample), default=first.top - first.bottom)
    yield _Line(words, first.left, last.right, min(first.bottom, last.bottom), max(first.top, last.top), size)


def _is_narrow(text_page: pypdfium2.PdfTextPage, at: int) -> bool:
    """Whether a space that pdfium made of a gap stands beside Chinese and is too narrow to be one."""
    sides = [chr(raw.FPDFText_GetUnicode(text_page, beside)) for beside in (at - 1, at + 1)]
    if not any(east_asian_width(side) in "WF" for side in sides):
        return False
    before, after = _box(text_page, at - 1), _box(text_page, at + 1)
    return bool(after.left - before.right < _NARROW * max(before.right - before.left, after.right - after.left))


def _box(text_page: pypdfium2.PdfTextPage, at: int) -> raw.FS_RECTF:
    """Where a character stands, in points, with the room that its font gives it."""
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text_page, at, box)
    return box


def _running_heads(pages: list[list[_Line]]) -> set[str]:
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


def _joined(kept: list[_Line]) -> str:
    """Paragraphs from lines, with a mark at each joint: a line that reaches the right edge goes on in the next, unless
    that is indented."""
    if not kept:
        return ""
    right = sorted(line.right for line in kept)[int(0.9 * (len(kept) - 1))]
    left = sorted(line.left for line in kept)[int(0.1 * (len(kept) - 1))]
    pitches = sorted(above.bottom - below.bottom for above, below in pairwise(kept) if above.bottom > below.bottom)
    pitch = pitches[len(pitches) // 2] if pitches else 0.0
    parts = [kept[0].words]
    for before, line in pairwise(kept):
        reaches = before.right > right - 1.6 * before.size
        indented = line.left > left + 0.8 * line.size
        alike = abs(before.size - line.size) < _ALIKE * max(before.size, line.size)
        near = before.bottom - line.bottom < _NEAR * pitch
        parts.append((_JOINT if reaches and not indented and alike and near else "\n") + line.words)
    return "".join(parts) + "\n"
