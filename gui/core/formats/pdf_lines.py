"""The lines of a PDF page, put together from its characters: some programs draw quotes and spaces after the rest."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

import pypdfium2

from gui.core.formats.pdf_characters import BLANKS, Character, drawn_on, is_wide
from gui.core.formats.pdf_columns import Gap, gaps_in

# marks that no line of Chinese begins with
_NO_START = "，。、；：！？）」』》〉】〕”’…—,.;:!?)%"
# marks that no line ends with, and quotes, which many programs keep with what stands before them too
_NO_END = "（「『《〈【〔([“‘"
_QUOTES = "“‘"
# marks that stand in a corner of their own room
_ROOMY = "，。、；：！？）」』》〉】〕”’"
# how wide a gap is a space, in widths of a character; between Chinese and Latin many programs leave a little room, so
# that in a document that draws its spaces only a wide gap counts there
_SPACE = 0.22
_WIDE_GAP = 0.6
# where Chinese and Latin meet, most programs leave that much room or none at all
_ROOM = 0.15
_MOST = 0.7
_MEETINGS = 4
# of so many gaps the usual one tells how far apart a line is set
_SET_APART = 4
# the share of its height by which a character must stand beside others to be in their line
_BESIDE = 0.5
# how far off, in heights, a character of another type is no part of the line, and how much types of one height differ
_APART = 0.8
_ALIKE = 0.15


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
    # 0 for a line that goes across the page
    column: int = 0

    def __post_init__(self) -> None:
        self._measure()

    def add(self, other: Character) -> None:
        """One more character; the line is measured anew when it is closed."""
        self.characters.append(other)
        self.left, self.right = min(self.left, other.left), max(self.right, other.right)
        self.bottom, self.top = min(self.bottom, other.bottom), max(self.top, other.top)

    def takes(self, other: Character, gaps: Sequence[Gap]) -> bool:
        """Whether the character stands beside those of the line in the same column, and not in other type far off."""
        height, its = self.top - self.bottom, other.top - other.bottom
        if min(self.top, other.top) - max(self.bottom, other.bottom) <= _BESIDE * min(height, its):
            return False
        apart = max(other.left - self.right, self.left - other.right) > _APART * min(height, its)
        if not apart:
            return True
        from_, to = (self.right, other.left) if other.left > self.right else (other.right, self.left)
        between = any(from_ < (gap.left + gap.right) / 2 < to for gap in gaps)
        return not between and abs(height - its) < _ALIKE * max(height, its)

    def first_word(self) -> float:
        """The width of what must stand in one line: a word, or a character, and the marks that may not begin a line."""
        shown = [each for each in self.characters if each.words not in BLANKS]
        end = 1
        while end < len(shown) and _cling(shown[end - 1].words, shown[end].words):
            end += 1
        return shown[end - 1].right - shown[0].left if shown else 0.0

    def close(self, gaps: Sequence[Gap]) -> None:
        """Put the characters in order, and tell the column that they stand in."""
        self.characters.sort(key=lambda each: each.left)
        self._measure()
        middles = [(gap.left + gap.right) / 2 for gap in gaps]
        if gaps and not any(self.left < middle < self.right for middle in middles):
            self.column = 1 + sum(middle < self.left for middle in middles)

    def spell(self, roomy: bool) -> None:
        """Make words of the characters; where pages are `roomy`, a little room beside Latin letters is no space."""
        loose = self._looseness()
        parts = [self.characters[0].words]
        for before, after in pairwise(self.characters):
            parts.append(" " * self._is_space(before, after, roomy, loose) + after.words)
        self.words = "".join(parts).strip()

    def room_beside_latin(self) -> Iterator[bool]:
        """Whether there is room, wherever a Chinese character and a Latin one meet."""
        for before, after in pairwise(self.characters):
            if is_wide(before.words) != is_wide(after.words) and before.words.isalnum() and after.words.isalnum():
                yield self._between(before, after) > _ROOM * self.size

    def _looseness(self) -> float:
        """How far apart the characters of the line are set, which is no space between any two of them."""
        pairs = [each for each in pairwise(self.characters) if any(is_wide(one.words) for one in each)]
        between = [self._between(*each) for each in pairs if not any(one.words in BLANKS for one in each)]
        return max(0.0, median(between)) if len(between) >= _SET_APART else 0.0

    def _between(self, before: Character, after: Character) -> float:
        return self._room(after)[0] - self._room(before)[1]

    def _is_space(self, before: Character, after: Character, roomy: bool, loose: float) -> bool:
        """Whether the gap between two characters is a space that was not drawn."""
        if before.words in BLANKS or after.words in BLANKS:
            return False
        mixed = roomy and is_wide(before.words) != is_wide(after.words)
        least = (_WIDE_GAP if mixed or before.words in _ROOMY else _SPACE) * self.size
        return self._between(before, after) > loose + least

    def _room(self, character: Character) -> tuple[float, float]:
        """Where a character begins and ends; of some wide ones pdfium knows only where their strokes do."""
        if not is_wide(character.words) or character.right - character.left >= self.size:
            return character.left, character.right
        middle = (character.left + character.right) / 2
        return middle - self.size / 2, middle + self.size / 2

    def _measure(self) -> None:
        shown = [each for each in self.characters if each.words not in BLANKS] or self.characters
        self.left, self.right = min(each.left for each in shown), max(each.right for each in shown)
        self.bottom, self.top = min(each.bottom for each in shown), max(each.top for each in shown)
        wide = sorted(each.right - each.left for each in shown if is_wide(each.words))
        self.size = wide[3 * len(wide) // 4] if wide else self.top - self.bottom


def _cling(before: str, after: str) -> bool:
    """Whether two characters stand in one line."""
    in_a_word = not (is_wide(before) or is_wide(after))
    return in_a_word or after in _NO_START or after in _QUOTES or before in _NO_END


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page, and its size as it is read."""

    lines: list[Line]
    width: float
    height: float


def pages_of(document: Iterable[pypdfium2.PdfPage]) -> list[Page]:
    """The lines of each page, in the order in which they are drawn; on one that lies on its side, from the top."""
    drawn = [drawn_on(page) for page in document]
    found = [_lines(page.characters, gaps) for page, gaps in zip(drawn, gaps_in(drawn), strict=True)]
    room = [each for lines in found for line in lines for each in line.room_beside_latin()]
    leaves_room = len(room) >= _MEETINGS and sum(room) > _MOST * len(room)
    roomy = leaves_room or any(each.words == " " for page in drawn for each in page.characters)
    pages = []
    for page, lines in zip(drawn, found, strict=True):
        for line in lines:
            line.spell(roomy)
        if page.lies:
            lines.sort(key=lambda line: (line.column, -line.bottom))
        pages.append(Page([line for line in lines if line.words], page.width, page.height))
    return pages


def _lines(characters: Iterable[Character], gaps: Sequence[Gap]) -> list[Line]:
    lines: list[Line] = []
    for character in characters:
        # what stands in the margin may be drawn in the middle of its line
        beside = next((line for line in lines[:-3:-1] if line.takes(character, gaps)), None)
        if beside:
            beside.add(character)
        else:
            lines.append(Line([character]))
    for line in lines:
        line.close(gaps)
    return lines
