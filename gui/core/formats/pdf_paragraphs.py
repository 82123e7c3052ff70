"""Paragraphs from the lines of a PDF: a guess from where lines end, how far apart they stand and what they end with."""

import re
from itertools import pairwise

from gui.core.formats.pdf_lines import Line

# stands, until the text is understood, where two lines were joined
JOINT = "\x1e"
# how much the type of two lines may differ that belong together, and how far apart they may stand
_ALIKE = 0.12
_NEAR = 1.4
# how far, in widths of a character, lines may fall short of the right edge and still be full
_SLACK = 0.5
_FULL = 1.6
_INDENT = 0.8
# so many lines, and this share of them, end where the right edge is
_FEW = 3
_MANY = 0.4
_SENTENCE = re.compile("[。！？!?…；;][\"'”’』」）)]*$")


def joined(lines: list[Line], width: float) -> str:
    """A line of text a paragraph, JOINT where lines were joined; `width` is that of the page in points.

    A line that has no room for the first word of the next one goes on in it, unless that is indented, set in other type
    or far off; one that ends with a sentence must reach the edge itself.
    """
    if not lines:
        return ""
    left = sorted(line.left for line in lines)[int(0.1 * (len(lines) - 1))]
    right = _right_edge(lines, width - left)
    pitches = sorted(above.bottom - below.bottom for above, below in pairwise(lines) if above.bottom > below.bottom)
    pitch = pitches[len(pitches) // 4] if pitches else 0.0
    parts = [lines[0].words]
    for before, line in pairwise(lines):
        room = 0.0 if _SENTENCE.search(before.words) else line.first_word()
        reaches = before.right > right - room - _SLACK * before.size
        indented = line.left > left + _INDENT * line.size
        alike = abs(before.size - line.size) < _ALIKE * max(before.size, line.size)
        near = before.bottom - line.bottom < _NEAR * pitch
        parts.append((JOINT if reaches and not indented and alike and near else "\n") + line.words)
    return "".join(parts) + "\n"


def _right_edge(lines: list[Line], mirrored: float) -> float:
    """Where full lines end: where many do, else as far from the edge of the page as they begin on the left."""
    furthest = sorted(line.right for line in lines)[int(0.9 * (len(lines) - 1))]
    full = sum(line.right > furthest - _FULL * line.size for line in lines)
    return furthest if full >= max(_FEW, _MANY * len(lines)) else max(furthest, mirrored)
