"""Code points to Qt's positions and back: the one place where the two ways of counting meet."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

# what would begin a new block becomes a line break; Qt's own marks for frames must not reach a document
_INSIDE = str.maketrans({"\n": "\u2028", "\r": "\u2028", "\u2029": "\u2028", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})


def for_qt(text: str) -> str:
    """The text as it is put into a Qt document: a line break inside a paragraph stays inside its block."""
    return text.replace("\r\n", "\u2028").translate(_INSIDE)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text as a Qt document holds it.

    `start` is its first code point, `position` its first Qt position. Qt counts UTF-16 units, so each character outside
    the Basic Multilingual Plane counts twice, and CR LF is shown as one line break.
    """

    start: int
    position: int
    length: int
    units: int
    _code_points: tuple[int, ...] = field(repr=False, default=())
    _positions: tuple[int, ...] = field(repr=False, default=())
    _shifts: tuple[int, ...] = field(repr=False, default=())

    @classmethod
    def of(cls, text: str, start: int, position: int) -> "Segment":
        """The segment for `text`, which begins at code point `start` and is put at Qt position `position`."""
        code_points, positions, shifts = [], [], []
        shift = 0
        for at, character in enumerate(text):
            step = 1 if ord(character) > 0xFFFF else -1 if text[max(at - 1, 0) : at + 1] == "\r\n" else 0
            if step:
                shift += step
                code_points.append(at + 1)
                positions.append(at + 1 + shift)
                shifts.append(shift)
        units = len(text) + shift
        return cls(start, position, len(text), units, tuple(code_points), tuple(positions), tuple(shifts))

    def to_qt(self, code_point: int) -> int:
        """The Qt position of a code point of the text; one outside the segment goes to its nearer end."""
        at = min(max(code_point - self.start, 0), self.length)
        index = bisect_right(self._code_points, at) - 1
        return self.position + at + (self._shifts[index] if index >= 0 else 0)

    def to_text(self, position: int) -> int:
        """The code point at a Qt position; a position inside a character goes to its start."""
        at = min(max(position - self.position, 0), self.units)
        index = bisect_right(self._positions, at) - 1
        shift = self._shifts[index] if index >= 0 else 0
        code_point = at - shift
        # inside an astral character there is one more unit than code points
        following = index + 1
        if following < len(self._code_points) and code_point >= self._code_points[following]:
            code_point = self._code_points[following] - 1
        return self.start + code_point


class Positions:
    """The segments of a Qt document; between them lie blocks that are no part of the text.

    They need not stand in the order of the text: what is folded away comes last.
    """

    def __init__(self, segments: tuple[Segment, ...] = ()) -> None:
        self.segments = tuple(sorted(segments, key=lambda segment: segment.start))
        self._shown = tuple(sorted(segments, key=lambda segment: segment.position))
        self._starts = [segment.start for segment in self.segments]
        self._positions = [segment.position for segment in self._shown]

    def to_qt(self, code_point: int) -> int:
        """The Qt position of a code point; what is not in the document goes to the nearest segment before it."""
        if not self.segments:
            return 0
        return self.segments[max(bisect_right(self._starts, code_point) - 1, 0)].to_qt(code_point)

    def to_text(self, position: int) -> int:
        """The code point at a Qt position."""
        if not self.segments:
            return 0
        return self._shown[self._index(position)].to_text(position)

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The code points from Qt position `start` to `end`, or to where the document leaves the order of the text."""
        if not self.segments:
            return 0, 0
        first, last = self._index(start), self._index(end)
        following = zip(range(first, last), self._shown[first:], self._shown[first + 1 :], strict=False)
        last = next((at for at, one, after in following if after.start < one.start), last)
        return self._shown[first].to_text(start), self._shown[last].to_text(end)

    def _index(self, position: int) -> int:
        """Which of the segments, as shown, a Qt position belongs to."""
        return max(bisect_right(self._positions, position) - 1, 0)

    def overlapping(self, start: int, end: int) -> tuple[Segment, ...]:
        """The segments that share code points with `[start, end)`."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = bisect_left(self._starts, end)
        return tuple(each for each in self.segments[first:last] if each.start + each.length > start)
