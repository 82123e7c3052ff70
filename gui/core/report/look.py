"""The geometry of a page: paper, margins, type and columns, in points."""

from dataclasses import dataclass

from gui.core.report.options import Marks, Options, Paper, Profile

MM = 72 / 25.4
_PAPERS = {Paper.A4: (210.0, 297.0), Paper.A3: (297.0, 420.0), Paper.B5: (182.0, 257.0), Paper.LETTER: (215.9, 279.4)}
# GB/T 9704-2012: margins 37/35/28/26 mm, 3號 (15.8 pt) on a pitch of 28.99 pt gives 22 lines of 28 characters on A4
_GONGWEN_MARGINS = (37.0, 35.0, 28.0, 26.0)
_SIZES = {Profile.READING: (11.5, 20.7), Profile.GONGWEN: (15.8, 28.99)}
TITLE_SIZES = {Profile.READING: 1.45, Profile.GONGWEN: 22 / 15.8}  # of a headline, in sizes of the text
_WIDEST = 46  # characters of a line that the eye still finds its way back from
_SLACK = 0.1  # of a cell: what the millimetres of the standard leave


@dataclass(frozen=True, slots=True)
class Page:
    """Lengths in points; `cells` is how many full-width characters a line of the article holds."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    size: float
    pitch: float
    columns: int
    gutter: float
    cells: int


def page_of(options: Options) -> Page:
    """The page that the options ask for; another paper or size is laid out anew, nothing is ever scaled."""
    width, height = (side * MM for side in _PAPERS[options.paper])
    if options.landscape:
        width, height = height, width
    size, pitch = _SIZES[options.profile]
    if options.size:
        size, pitch = options.size, pitch * options.size / size
    if options.profile is Profile.GONGWEN:
        return _official(width, height, size, pitch)
    return _reading(width, height, size, pitch, options.marks is Marks.NOTED)


def _official(width: float, height: float, size: float, pitch: float) -> Page:
    """Whole cells and whole lines: what is left over goes to the right and the lower margin."""
    top, bottom, left, right = (side * MM for side in _GONGWEN_MARGINS)
    cells = int((width - left - right) / size + _SLACK)
    lines = int((height - top - bottom) / pitch + _SLACK)
    return Page(
        *(width, height, top, height - top - lines * pitch, left, width - left - cells * size),
        *(size, pitch, 1, 0.0, cells),
    )


def _reading(width: float, height: float, size: float, pitch: float, noted: bool) -> Page:
    top, bottom, gutter = 24 * MM, 22 * MM, 3 * size
    side = min(width * 0.114, 30 * MM)
    notes = min(max(width * 0.2, 34 * MM), 42 * MM)
    columns = 1 if (width - 2 * side) / size <= _WIDEST else 2
    if columns == 1:
        left, right = (side * 0.9, notes) if noted else (side, side)
    else:
        left, right = (notes, notes) if noted else (side, side)
    line = (width - left - right - (columns - 1) * gutter) / columns
    return Page(width, height, top, bottom, left, right, size, pitch, columns, gutter, int(line / size))
