"""How a reading is put on paper, as one frozen value."""

from dataclasses import dataclass
from enum import StrEnum

from gui.core.script import Script


class Profile(StrEnum):
    """The layout: for reading, or after GB/T 9704-2012 for official documents."""

    READING = "reading"
    GONGWEN = "gongwen"


class Paper(StrEnum):
    """The paper; B5 is that of JIS, as in Taiwan and in Word."""

    A4 = "a4"
    A3 = "a3"
    B5 = "b5"
    LETTER = "letter"


class Marks(StrEnum):
    """The article clean, with its measures marked and numbered, or also with the organizations in the margin."""

    CLEAN = "clean"
    MARKED = "marked"
    NOTED = "noted"


class Part(StrEnum):
    """What can stand in a report, in the order in which it does."""

    ARTICLE = "article"
    TABLE = "table"
    MATRIX = "matrix"
    FIGURES = "figures"
    PROGRAMMES = "programmes"
    PROVENANCE = "provenance"


class Headings(StrEnum):
    """The language of the words that the program itself puts on paper."""

    TRADITIONAL = "zh-Hant"
    SIMPLIFIED = "zh-Hans"
    ENGLISH = "en"


DEFAULT_PARTS = frozenset((Part.ARTICLE, Part.TABLE, Part.PROVENANCE))
SIZES = (0.0, 9.0, 10.5, 12.0, 14.0, 16.0, 18.0)  # points; 0 for the profile's own


@dataclass(frozen=True, slots=True)
class Options:
    """`size` is in points, 0 for the profile's own; `timestamp` in seconds since 1970, so that equal input gives equal
    bytes; without `colour` categories are told apart by the style of their lines."""

    script: Script = Script.ORIGINAL
    profile: Profile = Profile.READING
    paper: Paper = Paper.A4
    landscape: bool = False
    size: float = 0.0
    colour: bool = True
    marks: Marks = Marks.NOTED
    parts: frozenset[Part] = DEFAULT_PARTS
    headings: Headings | None = None
    timestamp: int = 0
