"""The columns of a PDF page: where nearly no line crosses a gap, and long lines end and begin at both sides of it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from gui.core.formats.pdf_characters import BLANKS, Character, Drawn

# a gap of that width, in characters, parts columns; narrower ones stand between words
_GAP = 0.75
# of the lines, so many at most go across (headlines), tried in turn, and so many at least stand on both sides, or a
# few where nearly none goes across
_ACROSS = (0.05, 0.15, 0.3)
_FEW = 3
_BESIDE = 5
_MANY = 0.2
# lines of so many characters are lines of a column and no cells of a table; most begin where it does, many fill it
_LONG = 6
_MOST = 0.6
_FULL_ONES = 0.35
_FULL = 1.7
_INDENT = 2.7
# notes in the margin are set in smaller type
_ALIKE = 0.1
# no page is wider, in points
_WIDEST = 20_000


class Gap(NamedTuple):
    """What lies between two columns, in points from the left."""

    left: float
    right: float


def gaps_in(pages: Sequence[Drawn]) -> list[list[Gap]]:
    """The gaps between the columns of each page, those of other pages hold where few lines cross them."""
    rows = [_rows(page.characters) for page in pages]
    own = [_gaps(each, page.width) for each, page in zip(rows, pages, strict=True)]
    common = sorted({gap for gaps in own for gap in gaps})
    return [gaps or _separate(gap for gap in common if _holds(gap, each)) for gaps, each in zip(own, rows, strict=True)]


def _rows(characters: Iterable[Character]) -> list[list[Character]]:
    """Characters that stand at one height, from the left; marks, of which strokes are measured, with the others."""
    shown = [each for each in characters if each.words not in BLANKS]
    sizes = [each.top - each.bottom for each in shown if each.words.isalnum()]
    if not sizes:
        return []
    size, middle = max(median(sizes), 1.0), 0.0
    rows: dict[int, list[Character]] = {}
    for each in shown:
        own = (each.bottom + each.top) / 2
        middle = own if each.words.isalnum() or abs(own - middle) > size else middle
        rows.setdefault(round(middle / size), []).append(each)
    return [sorted(row, key=lambda each: each.left) for row in rows.values()]


def _gaps(rows: list[list[Character]], width: float) -> list[Gap]:
    """The widest gaps that few lines cross, where both sides look like columns."""
    if not rows or not 0 < width < _WIDEST:
        return []
    size = median(each.right - each.left for row in rows for each in row)
    counts = [0] * (int(width) + 2)
    for row in rows:
        taken = {at for each in row for at in range(max(0, int(each.left)), min(int(width), int(each.right)) + 1)}
        for at in taken:
            counts[at] += 1
    for share in _ACROSS:
        free = _free(counts, share * len(rows))
        least = _FEW if share == _ACROSS[0] else max(_BESIDE, _MANY * len(rows))
        if found := [gap for gap in free if gap.right - gap.left > _GAP * size and _parts(gap, rows, size, least)]:
            return found
    return []


def _free(counts: list[int], most: float) -> list[Gap]:
    """Where no more than so many lines have a character."""
    edges = [at for at in range(1, len(counts)) if (counts[at] <= most) != (counts[at - 1] <= most)]
    return [Gap(left, right) for left, right in pairwise(edges) if counts[left] <= most]


def _separate(gaps: Iterable[Gap]) -> list[Gap]:
    """Gaps that do not overlap, the first of each few."""
    kept: list[Gap] = []
    for gap in gaps:
        if not kept or gap.left >= kept[-1].right:
            kept.append(gap)
    return kept


def _sides(gap: Gap, row: list[Character]) -> tuple[list[Character], list[Character]]:
    middle = (gap.left + gap.right) / 2
    return [each for each in row if each.right <= middle], [each for each in row if each.left >= middle]


def _parts(gap: Gap, rows: list[list[Character]], size: float, least: float) -> bool:
    """Whether most lines beside the gap are long, in one type, end where it begins, and begin where it ends."""
    sides = [(*_sides(gap, row), len(row)) for row in rows]
    both = [(left, right) for left, right, whole in sides if left and right and len(left) + len(right) == whole]
    both = [(left, right) for left, right in both if right[0].left - left[-1].right > _GAP * size]
    if len(both) < least:
        return False
    ends = sum(gap.left - left[-1].right < _FULL * size for left, _ in both)
    begins = sum(right[0].left - gap.right < _INDENT * size for _, right in both)
    length = min(median(len(left) for left, _ in both), median(len(right) for _, right in both))
    one, other = (median(_height(row) for row in side) for side in zip(*both, strict=True))
    alike = abs(one - other) < _ALIKE * max(one, other)
    return begins > _MOST * len(both) and ends > _FULL_ONES * len(both) and length >= _LONG and alike


def _height(row: list[Character]) -> float:
    return median(each.top - each.bottom for each in row)


def _holds(gap: Gap, rows: list[list[Character]]) -> bool:
    """Whether few lines cross a gap of another page here, be it that the last column is all there is."""
    middle = (gap.left + gap.right) / 2
    return sum(any(each.left < middle < each.right for each in row) for row in rows) <= _ACROSS[-1] * len(rows)
