"""The lines of a PDF page, put together from its characters: some programs draw quotes and spaces after the rest."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import NamedTuple
from unicodedata import east_asian_width

import pypdfium2
import pypdfium2.raw as raw

# NUL, the hyphen at a line's end that is none, and what stands for an unknown character
_NO_CHARACTERS = frozenset((0, 2, 10, 13, 0xFFFE, 0xFFFF))
# marks that no line of Chinese begins with
_NO_START = "，。、；：！？）」』》〉】〕”’…—,.;:!?)%"
_BLANKS = " \t\u00a0\u3000"
# how wide a gap is a space, in widths of a character; between Chinese and Latin many programs leave a little room, so
# that in a document that draws its spaces only a wide gap counts there
_SPACE = 0.22
_WIDE_GAP = 0.6
# the share of its height by which a character must stand beside others to be in their line
_BESIDE = 0.5
# how far off, in heights, a character of another type is no part of the line, and how much types of one height differ
_APART = 0.8
_ALIKE = 0.15


class Character(NamedTuple):
    """A character in the room that its font gives it on the page, in points from the lower left corner."""

    words: str
    left: float
    right: float
    bottom: float
    top: float


@dataclass(slots=True, eq=False)
class Line:
    """The characters of a line; from left to right once it is complete."""

    characters: list[Character]
    words: str = ""
    left: float = field(init=False)
    right: float = field(init=False)
    bottom: float = field(init=False)
    top: float = field(init=False)
    size: float = field(init=False)

    def __post_init__(self) -> None:
        self._measure()

    def add(self, other: Character) -> None:
        """One more character; the line is measured anew when it is closed."""
        self.characters.append(other)
        self.left, self.right = min(self.left, other.left), max(self.right, other.right)
        self.bottom, self.top = min(self.bottom, other.bottom), max(self.top, other.top)

    def takes(self, other: Character) -> bool:
        """Whether the character stands beside those of the line, and not in smaller or larger type some way off."""
        height, its = self.top - self.bottom, other.top - other.bottom
        if min(self.top, other.top) - max(self.bottom, other.bottom) <= _BESIDE * min(height, its):
            return False
        apart = max(other.left - self.right, self.left - other.right) > _APART * min(height, its)
        return not apart or abs(height - its) < _ALIKE * max(height, its)

    def first_word(self) -> float:
        """The width of what must stand in one line: a word, or a character, and the marks that may not begin a line."""
        shown = [each for each in self.characters if each.words not in _BLANKS]
        end = 1
        while end < len(shown) and (
            shown[end].words in _NO_START or not (is_wide(shown[end - 1].words) or is_wide(shown[end].words))
        ):
            end += 1
        return shown[end - 1].right - shown[0].left if shown else 0.0

    def close(self, has_spaces: bool) -> None:
        """Put the characters in order and make words of them."""
        self.characters.sort(key=lambda each: each.left)
        self._measure()
        parts = [self.characters[0].words]
        for before, after in pairwise(self.characters):
            parts.append(" " * self._is_space(before, after, has_spaces) + after.words)
        self.words = "".join(parts).strip()

    def _is_space(self, before: Character, after: Character, has_spaces: bool) -> bool:
        """Whether the gap between two characters is a space that was not drawn."""
        if before.words in _BLANKS or after.words in _BLANKS:
            return False
        mixed = is_wide(before.words) != is_wide(after.words)
        gap = self._room(after)[0] - self._room(before)[1]
        return gap > (_WIDE_GAP if has_spaces and mixed else _SPACE) * self.size

    def _room(self, character: Character) -> tuple[float, float]:
        """Where a character begins and ends; of some wide ones pdfium knows only where their strokes do."""
        if not is_wide(character.words) or character.right - character.left >= self.size:
            return character.left, character.right
        middle = (character.left + character.right) / 2
        return middle - self.size / 2, middle + self.size / 2

    def _measure(self) -> None:
        shown = [each for each in self.characters if each.words not in _BLANKS] or self.characters
        self.left, self.right = min(each.left for each in shown), max(each.right for each in shown)
        self.bottom, self.top = min(each.bottom for each in shown), max(each.top for each in shown)
        wide = sorted(each.right - each.left for each in shown if is_wide(each.words))
        self.size = wide[3 * len(wide) // 4] if wide else self.top - self.bottom


def lines_of(pages: Iterable[pypdfium2.PdfPage]) -> list[list[Line]]:
    """The lines of each page, in the order in which they are drawn."""
    drawn = [list(_characters(page)) for page in pages]
    has_spaces = any(each.words == " " for page in drawn for each in page)
    found = []
    for characters in drawn:
        lines: list[Line] = []
        for character in characters:
            # what stands in the margin may be drawn in the middle of its line
            beside = next((line for line in lines[:-3:-1] if line.takes(character)), None)
            if beside:
                beside.add(character)
            else:
                lines.append(Line([character]))
        for line in lines:
            line.close(has_spaces)
        found.append([line for line in lines if line.words])
    return found


def _characters(page: pypdfium2.PdfPage) -> Iterator[Character]:
    """The characters that are drawn, without the spaces and line ends that pdfium makes up."""
    text_page = page.get_textpage()
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
    text_page.close()
    page.close()


@cache
def is_wide(words: str) -> bool:
    """Whether a character takes the room of a Chinese one."""
    return east_asian_width(words[:1] or " ") in "WF"
