"""The characters of a PDF page as one sees them: each one once, and turned so that lines run from left to right."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import sin
from statistics import median
from typing import NamedTuple
from unicodedata import east_asian_width

import pypdfium2
import pypdfium2.raw as raw

# NUL, the hyphen at a line's end that is none, and what stands for an unknown character
_NO_CHARACTERS = frozenset((0, 2, 10, 13, 0xFFFE, 0xFFFF))
BLANKS = " \t\u00a0\u3000"
# what is drawn twice for a bolder look or a shadow lies that close, in its own width and height
_AGAIN = 0.25
# the cells, in points, in which such a second one is looked for; larger than _AGAIN of any headline
_CELL = 24.0
# how far the next character of a line may stand, in its own size
_NEXT = 2.5
# of so many characters the angle is looked at; the sine of one that is turned
_SOME = 200
_TURNED = 0.7
# these take the room of a character too
_MARKS = "“”‘’…—"


class Character(NamedTuple):
    """A character in the room that its font gives it on the page, in points from the lower left corner."""

    words: str
    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """The characters of a page in the order in which they are drawn, and its size as it is read.

    `lies` says that the page lies on its side: there pdfium does not keep to that order.
    """

    characters: tuple[Character, ...]
    width: float
    height: float
    lies: bool = False


def drawn_on(page: pypdfium2.PdfPage) -> Drawn:
    """What is drawn on a page; one whose lines run down or up is turned."""
    width, height = page.get_size()
    text_page = page.get_textpage()
    found = list(_once(_characters(text_page)))
    ways = _ways(found)
    usual = max(ways["right"], ways["left"])
    turned: list[Character] = []
    if ways["down"] > max(usual, ways["up"]):
        turned = [Character(c.words, height - c.top, height - c.bottom, c.left, c.right) for c in found]
    elif ways["up"] > usual:
        turned = [Character(c.words, c.bottom, c.top, width - c.right, width - c.left) for c in found]
    drawn = Drawn(tuple(found), width, height)
    if turned:
        drawn = Drawn(tuple(_squared(turned)), height, width, lies=_lies(text_page))
    text_page.close()
    page.close()
    return drawn


def _lies(text_page: pypdfium2.PdfTextPage) -> bool:
    """Whether the characters themselves are turned, not only the lines."""
    angles = [raw.FPDFText_GetCharAngle(text_page, at) for at in range(min(_SOME, raw.FPDFText_CountChars(text_page)))]
    return bool(angles) and abs(sin(median(angles))) > _TURNED


@cache
def is_wide(words: str) -> bool:
    """Whether a character takes the room of a Chinese one."""
    return east_asian_width(words[:1] or " ") in "WF"


def _characters(text_page: pypdfium2.PdfTextPage) -> Iterator[Character]:
    """The characters that are drawn, without the spaces and line ends that pdfium makes up."""
    half, box = "", raw.FS_RECTF()
    for at in range(raw.FPDFText_CountChars(text_page)):
        code = raw.FPDFText_GetUnicode(text_page, at)
        if code in _NO_CHARACTERS or (code == 32 and raw.FPDFText_IsGenerated(text_page, at) == 1):
            continue
        if 0xD800 <= code < 0xDC00:
            half = chr(code)
            continue
        words = (half + chr(code)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        half = ""
        raw.FPDFText_GetLooseCharBox(text_page, at, box)
        yield Character(words, box.left, box.right, box.bottom, box.top)


def _once(characters: Iterable[Character]) -> Iterator[Character]:
    """Each character once, though it be drawn again in nearly the same place; one sign may stand for two: ——, ……."""
    seen: dict[tuple[str, int, int], list[Character]] = {}
    before = None
    for each in characters:
        if each == before and not each.words.isalnum():
            yield each
            continue
        before = each
        column, row = int(each.left // _CELL), int(each.bottom // _CELL)
        cells = ((each.words, column + x, row + y) for x in (-1, 0, 1) for y in (-1, 0, 1))
        if not any(_is_again(other, each) for cell in cells for other in seen.get(cell, ())):
            seen.setdefault((each.words, column, row), []).append(each)
            yield each


def _is_again(one: Character, other: Character) -> bool:
    return (
        one.words not in BLANKS
        and abs(one.left - other.left) < _AGAIN * (one.right - one.left)
        and abs(one.bottom - other.bottom) < _AGAIN * (one.top - one.bottom)
    )


def _ways(characters: list[Character]) -> dict[str, int]:
    """How many characters stand right of the one before, left of it, below or above."""
    counts = dict.fromkeys(("right", "left", "down", "up"), 0)
    for one, other in pairwise(each for each in characters if is_wide(each.words)):
        size = max(one.right - one.left, one.top - one.bottom)
        x = (other.left + other.right - one.left - one.right) / 2
        y = (other.bottom + other.top - one.bottom - one.top) / 2
        if max(abs(x), abs(y)) < _NEXT * size:
            counts[("right" if x > 0 else "left") if abs(x) > abs(y) else ("up" if y > 0 else "down")] += 1
    return counts


def _squared(characters: Iterable[Character]) -> Iterator[Character]:
    """Marks as large as the characters before them: of those in vertical lines pdfium knows only the strokes."""
    em, end = 0.0, 0.0
    for each in characters:
        if each.words not in BLANKS and not each.words.isalnum() and (is_wide(each.words) or each.words in _MARKS):
            x, y = (each.left + each.right) / 2, (each.bottom + each.top) / 2
            left = end if end < x < end + em else x - em / 2
            each = Character(each.words, left, left + em, y - em / 2, y + em / 2)
        elif is_wide(each.words):
            em = max(each.right - each.left, each.top - each.bottom)
        end = each.right
        yield each
