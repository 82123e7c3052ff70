"""How a reading is put on paper, as one frozen value."""

from dataclasses import dataclass
from enum import StrEnum

from gui.core.script import Script


class Profile(StrEnum):
    """The layout: for reading, or after GB/T 9704-2012 for official documents."""

    READING = "reading"
    GONGWEN = "gongwen"


class Paper(StrEnum):
    """The paper, by typst's names."""

    A4 = "a4"
    A3 = "a3"
    B5 = "jis-b5"
    LETTER = "us-letter"


class Marks(StrEnum):
    """The article clean, or with its measures marked and numbered."""

    CLEAN = "clean"
    MARKED = "marked"


class Headings(StrEnum):
    """The language of the words that the program itself puts on paper."""

    TRADITIONAL = "zh-Hant"
    SIMPLIFIED = "zh-Hans"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Options:
    """`size` is in points, 0 for the profile's own; `timestamp` in seconds since 1970, so that equal input gives equal
    bytes; `table` says whether the table of organizations and measures follows the article."""

    script: Script = Script.ORIGINAL
    profile: Profile = Profile.READING
    paper: Paper = Paper.A4
    landscape: bool = False
    size: float = 0.0
    colour: bool = True
    marks: Marks = Marks.MARKED
    table: bool = True
    headings: Headings | None = None
    timestamp: int = 0
