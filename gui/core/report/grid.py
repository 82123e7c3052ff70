"""Lines of official documents: a grid of full-width cells, filled after the rules of Chinese line breaking."""

import unicodedata
from dataclasses import dataclass

from gui.core.report.pieces import WIDE, odd_stretches

CLOSING = frozenset("，。、；：？！）》」』】〉〕〗”’…·％‰℃,.;:?!)]}%")
OPENING = frozenset("（《「『【〈〔〖“‘([{")
INDENT = 2  # cells before the first line of a paragraph
_HANGING = frozenset("，。、；：,;:")
_PAIRS = frozenset(("……", "——"))
_LONGEST_WORD = 24  # half cells that may be moved to the next line; what is longer breaks anywhere


@dataclass(frozen=True, slots=True)
class Line:
    """`[start, end)` of the paragraph's text; `hangs` where the last mark stands in the margin."""

    start: int
    end: int
    hangs: bool = False


def grid_lines(text: str, cells: int, indent: int = INDENT) -> list[Line] | None:
    """The lines of a paragraph, each of `cells` cells but for the last; None where a width is not known."""
    widths = _widths(text)
    if widths is None:
        return None
    lines: list[Line] = []
    at = 0
    while at < len(text):
        room = 2 * cells - (0 if lines else 2 * indent)
        line = _line(text, widths, at, room)
        lines.append(line)
        at = line.end
    return lines


def _line(text: str, widths: list[int], start: int, room: int) -> Line:
    end, used = start, 0
    while end < len(text) and used + widths[end] <= room:
        used += widths[end]
        end += 1
    if end == len(text) or end == start:
        return Line(start, max(end, start + 1))
    if _may_hang(text, end) and used == room:
        return Line(start, end + 1, hangs=True)
    back, given = end, 0
    while back > start + 1 and not _may_break(text, back) and given <= _LONGEST_WORD:
        back -= 1
        given += widths[back]
    return Line(start, back if _may_break(text, back) else end)


def _may_hang(text: str, at: int) -> bool:
    """Whether the mark that would begin the next line may stand in the margin of this one."""
    return text[at] in _HANGING and (at + 1 == len(text) or _may_break(text, at + 1))


def _may_break(text: str, at: int) -> bool:
    """Whether a line may end before the character at `at`."""
    if at >= len(text):
        return True
    before, after = text[at - 1], text[at]
    if after in CLOSING or before in OPENING or before + after in _PAIRS or unicodedata.combining(after):
        return False
    return not (_is_western(before) and _is_western(after))


def _is_western(character: str) -> bool:
    return "!" <= character <= "~"


def _widths(text: str) -> list[int] | None:
    """The width of each character in half cells."""
    widths = [_width(character) for character in text]
    if -1 in widths:
        return None
    for start, end, kind in odd_stretches(text):
        if kind == WIDE:
            widths[start:end] = [2] * (end - start)
    return widths


def _width(character: str) -> int:
    if " " <= character <= "~":
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") or character in "“”‘’…—·▯" else -1
