"""Paragraphs from the lines of a PDF: a guess from where lines end, how far apart they stand and what they end with."""

import re
from collections import Counter
from itertools import pairwise

from gui.core.formats.pdf_lines import Line, Page

# stands, until the text is understood, where two lines were joined
JOINT = "\x1e"
# how much the type of two lines may differ that belong together, and how far apart they may stand
_ALIKE = 0.12
_NEAR = 1.4
# how far off the text, in lines, what runs along the edge stands
_OFF = 1.05
# how far, in widths of a character, lines may fall short of the right edge and still be full
_SLACK = 0.5
_FULL = 1.6
_INDENT = 0.8
# type that much larger than the usual is that of titles; a line of so few characters says nothing of the column
_LARGE = 1.15
_SHORT = 8
# so many lines, and this share of them, end where the right edge is
_FEW = 3
_MANY = 0.4
# the number of a page, and the share of its height that head and foot take
_NUMBER = re.compile(r"(?:[—\-–]\s*)?\d{1,4}(?:\s*[—\-–])?|\d{1,4}\s*/\s*\d{1,4}|第\s*\d+\s*[頁页].{0,8}")
# what browsers print at the head of a page: 2021/3/4 下午3:20
_PRINTED = re.compile(r"\d{1,4}/\d{1,2}/\d{1,4},?\s*(?:[上下]午\s*)?\d{1,2}:\d\d")
_EDGE = 0.12
_SENTENCE = re.compile("[。！？!?…；;][\"'”’』」）)]*$")


def within_edges(pages: list[Page]) -> tuple[list[list[Line]], list[str]]:
    """The lines of each page without what runs along its head or foot, and what that says, page numbers aside."""
    lines = [line for page in pages for line in page.lines]
    usual, pitch = usual_size(lines), _pitch(lines)
    edges = [[line for line in page.lines if _is_at_edge(line, page.height)] for page in pages]
    counts = Counter(words for edge in edges for words in {line.words for line in edge})
    places = Counter(place for edge in edges for place in {_place(line) for line in edge})
    aside: dict[str, str] = {}

    def runs(line: Line, page: Page, first: bool) -> bool:
        """Whether a line at the edge is a number or, apart from the rest, stands on other pages too or is small."""
        if _NUMBER.fullmatch(line.words):
            return True
        off = min((abs(line.bottom - other.bottom) for other in page.lines if not repeats(other)), default=1e9)
        if repeats(line):
            return off > _OFF * pitch or abs(line.size - usual) > _ALIKE * usual
        off = min((abs(line.bottom - other.bottom) for other in page.lines if other is not line), default=0.0)
        may_be_ours = first and line.bottom > page.height / 2 and not _PRINTED.match(line.words)
        return line.size < (1 - _ALIKE) * usual and off > _NEAR * pitch and not may_be_ours

    def repeats(line: Line) -> bool:
        return counts[line.words] > 1 or places[_place(line)] > 1 or bool(_NUMBER.fullmatch(line.words))

    kept = []
    for page, edge in zip(pages, edges, strict=True):
        running = {id(line) for line in edge if runs(line, page, first=page is pages[0])}
        kept.append([line for line in page.lines if id(line) not in running])
        for line in page.lines:
            if id(line) in running and not _NUMBER.fullmatch(line.words):
                aside.setdefault(_place(line)[0], line.words)
    return kept, list(aside.values())


def _place(line: Line) -> tuple[str, int]:
    """What a line says but for its numbers, which count the pages, and how high it stands."""
    return re.sub(r"\d+", "#", line.words), round(line.bottom)


def _is_at_edge(line: Line, height: float) -> bool:
    return line.top < _EDGE * height or line.bottom > (1 - _EDGE) * height


def joined(lines: list[Line], width: float) -> str:
    """A line of text a paragraph, JOINT where lines were joined; `width` is that of the page in points.

    A line that has no room for the first word of the next one goes on in it, unless that is indented, set in other type
    or far off; one that ends with a sentence must reach the edge itself.
    """
    if not lines:
        return ""
    columns = {line.column for line in lines}
    edges = {each: _edges([line for line in lines if line.column == each], width) for each in columns}
    usual, pitch = usual_size(lines), _pitch(lines)
    parts = [lines[0].words]
    for before, line in pairwise(lines):
        room = 0.0 if _SENTENCE.search(before.words) else line.first_word()
        reaches = before.right > edges[before.column][1] - room - _SLACK * before.size
        indented = line.left > edges[line.column][0] + _INDENT * line.size
        alike = abs(before.size - line.size) < _ALIKE * max(before.size, line.size)
        near = before.bottom - line.bottom < _NEAR * pitch and bool(before.column) == bool(line.column)
        goes_on = (reaches and not indented and near) or _is_one_title(before, line, usual)
        parts.append((JOINT if goes_on and alike else "\n") + line.words)
    return "".join(parts) + "\n"


def _edges(lines: list[Line], width: float) -> tuple[float, float]:
    """Where the lines of a column begin and where full ones end."""
    left = sorted(line.left for line in lines)[int(0.1 * (len(lines) - 1))]
    return left, _right_edge(lines, 0.0 if lines[0].column else width - left)


def _pitch(lines: list[Line]) -> float:
    """How far apart the lines of a paragraph stand; some of those that follow each other do not belong together."""
    pitches = sorted(above.bottom - below.bottom for above, below in pairwise(lines) if above.bottom > below.bottom)
    return pitches[len(pitches) // 4] if pitches else 0.0


def usual_size(lines: list[Line]) -> float:
    """The size of type in which most of the characters are set; 0 where there are none."""
    counts = Counter[float]()
    for line in lines:
        counts[round(2 * line.size) / 2] += len(line.words)
    return counts.most_common(1)[0][0] if counts else 0.0


def in_margin(lines: list[Line]) -> set[int]:
    """Which lines, by their index, are notes in smaller type beside the column of the text."""
    usual = usual_size(lines)
    column = [line for line in lines if abs(line.size - usual) < _ALIKE * usual and len(line.words) > _SHORT]
    if len(column) < _FEW:
        return set()
    # marks may hang over the edge
    left = sorted(line.left for line in column)[len(column) // 5]
    right = sorted(line.right for line in column)[4 * len(column) // 5]
    small = (at for at, line in enumerate(lines) if line.size < (1 - _ALIKE) * usual)
    return {at for at in small if lines[at].left > right or lines[at].right < left}


def _is_one_title(before: Line, line: Line, usual: float) -> bool:
    """Whether two lines in large type stand centred, one close beneath the other."""
    centred = abs(before.left + before.right - line.left - line.right) < line.size
    close = 0 < before.bottom - line.bottom < 2 * line.size
    return line.size > _LARGE * usual and centred and close


def _right_edge(lines: list[Line], mirrored: float) -> float:
    """Where full lines end: where many do, else as far from the edge of the page as they begin on the left."""
    furthest = sorted(line.right for line in lines)[int(0.9 * (len(lines) - 1))]
    full = sum(line.right > furthest - _FULL * line.size for line in lines)
    return furthest if full >= max(_FEW, _MANY * len(lines)) else max(furthest, mirrored)
