"""Cuts text into pieces that are set in different ways: as it is, full-width, or breakable anywhere."""

import re
from bisect import bisect_right
from functools import lru_cache

Piece = str | list[str]
WIDE = "wide"
LONG_QUOTE = 500  # characters from which on a row of a table may run over a page
# Western marks between Chinese characters: they look full-width and stay what they are
_MARKS = "[,:;!?()]"
_HAN = "[^\x00-\u200f]"  # beyond the letters and signs of the West
_ODD = re.compile(rf"(?P<wide>(?<={_HAN}){_MARKS}+|{_MARKS}+(?={_HAN}))|(?P<long>[!-~]{{40,}})")


@lru_cache(maxsize=64)
def odd_stretches(text: str) -> tuple[tuple[int, int, str], ...]:
    """Where in `text` something is not set as it is: start, end and kind."""
    return tuple((match.start(), match.end(), match.lastgroup or "") for match in _ODD.finditer(text))


def pieces(text: str, start: int = 0, end: int | None = None) -> list[Piece]:
    """The slice of `text` as plain strings, and pairs of a kind and a string; what stands beside the slice counts."""
    end = len(text) if end is None else end
    found: list[Piece] = []
    odd = odd_stretches(text)
    at = bisect_right(odd, start, key=lambda stretch: stretch[1])
    while at < len(odd) and odd[at][0] < end:
        first, last, kind = odd[at]
        at += 1
        first, last = max(first, start), min(last, end)
        if first > start:
            found.append(text[start:first])
        found.append([kind, text[first:last]])
        start = last
    if start < end:
        found.append(text[start:end])
    return found
