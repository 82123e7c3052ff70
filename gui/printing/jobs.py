"""What is asked of a printer, as one frozen value, and the pages that a person names."""

import re
from dataclasses import dataclass
from enum import StrEnum

_PAGES = re.compile(r"\s*(\d+)?\s*(?:([-–—~])\s*(\d+)?)?\s*")


class Sides(StrEnum):
    """One side of the sheet, or both; the values are those of IPP."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


PER_SHEET = (1, 2, 4, 6, 9, 16)


@dataclass(frozen=True, slots=True)
class PrintJob:
    """How finished pages are printed; `pages` as in `2-4,7`, empty for all; `printer` is a name that CUPS knows."""

    printer: str
    title: str = ""
    copies: int = 1
    pages: str = ""
    sides: Sides = Sides.ONE
    per_sheet: int = 1
    colour: bool = True


def page_ranges(text: str, count: int) -> str | None:
    """What a person wrote as `2-4,7`, put in order for a document of `count` pages; empty for all of them.

    None where it is no list of pages or names one that is not there.
    """
    found: list[str] = []
    for part in filter(str.strip, re.split("[,，、;；]", text)):
        match = _PAGES.fullmatch(part)
        if not match or not (match[1] or match[3]):
            return None
        first = int(match[1] or 1)
        last = int(match[3]) if match[3] else count if match[2] else first
        if not 1 <= first <= last <= count:
            return None
        found.append(str(first) if first == last else f"{first}-{last}")
    return ",".join(found)


def listed(pages: str, count: int) -> list[int]:
    """The pages, counted from 1, that `2-4,7` names; all of them where it is empty."""
    if not pages:
        return list(range(1, count + 1))
    numbers: list[int] = []
    for part in pages.split(","):
        first, _, last = part.partition("-")
        numbers += range(int(first), int(last or first) + 1)
    return numbers
