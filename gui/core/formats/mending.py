"""Repairs bytes that are damaged, lost or added where they stand, so that what follows is read as it was written.

In GB 18030, Big5 and UTF-16 a lost byte shifts what follows. Of all ways to cut the bytes into characters and bad
bytes, the one is taken that looks most like Chinese.
"""

import re
from functools import lru_cache
from itertools import pairwise

from gui.core.formats.plausibility import weight

_BAD = "\ufffd"
_BAD_BYTE = -1.6
_CUT_BYTE = -1.0
_BAD_PAIR = -2.0
_LETTER = -0.7
# a byte that is no part of a character, as Python carries it along
_LONE = re.compile("[\udc80-\udcff]+")
_OF_TWO_BYTES = ("utf-16-le", "utf-16-be")
_SHIFTING = ("gb18030", "big5hkscs", *_OF_TWO_BYTES)
# how close rare characters stand where something is wrong, and what each bad byte must be worth in a better cut
_CLOSE = 5
_SURELY_BETTER = 2.0
# what is longer is mended only where its bytes are no characters
_CAREFUL = 500_000
# nothing longer is searched for the best way: that takes some seconds a megabyte
_LONGEST = 2_000_000


def mended(data: bytes, encoding: str) -> str:
    """The text of `data`, U+FFFD for each character whose bytes are none, as far as that can be told."""
    if encoding == "utf-8":
        kept = data.decode("utf-8", "surrogateescape")
        return _LONE.sub(lambda found: _marks(len(found[0]), 3), kept)
    if encoding not in _SHIFTING:
        return data.decode(encoding, "replace")
    careful = len(data) <= _CAREFUL
    if encoding in _OF_TWO_BYTES:
        return _piece(data, encoding, careful)
    # a line end is no part of another character, so each line is mended for itself
    return "\n".join(_piece(line, encoding, careful) for line in data.split(b"\n"))


def best_score(data: bytes, encoding: str) -> float:
    """How much bytes look like Chinese, by the character, once they are mended; they should be few."""
    text = _best_cut(data, encoding)
    return sum(_BAD_BYTE if each == _BAD else weight(each) for each in text) / max(1, len(text))


def _piece(data: bytes, encoding: str, careful: bool) -> str:
    """The text of some bytes; where they are whole and make sense, exactly what they say."""
    whole = data.decode(encoding, "replace")
    damaged = _BAD in whole and data.decode(encoding, "ignore") != whole
    if len(data) > _LONGEST or not (damaged or (careful and _looks_shifted(whole))):
        return whole
    best = _best_cut(data, encoding)
    gain = sum(map(weight, best)) - sum(map(weight, whole))
    return best if damaged or gain > _SURELY_BETTER * best.count(_BAD) else whole


def _looks_shifted(text: str) -> bool:
    """Whether rare characters stand close together, as they do where characters are cut at the wrong bytes."""
    rare = [at for at, character in enumerate(text) if weight(character) < 0]
    return any(after - at < _CLOSE for at, after in pairwise(rare))


def _best_cut(data: bytes, encoding: str) -> str:
    """The characters and bad bytes that `data` is best cut into."""
    lengths = (2, 4) if encoding in _OF_TWO_BYTES else (1, 2, 4) if encoding == "gb18030" else (1, 2)
    worth = weight if encoding in _OF_TWO_BYTES else _worth
    best = [0.0] + [-1e9] * len(data)
    step = [1] * (len(data) + 1)
    for at in range(len(data)):
        here = best[at]
        # what is cut off is more often the end than something before
        bad = _BAD_BYTE if at + 1 < len(data) else _CUT_BYTE
        if here + bad > best[at + 1]:
            best[at + 1], step[at + 1] = here + bad, 0
        if at + 2 <= len(data) and here + _BAD_PAIR > best[at + 2]:
            best[at + 2], step[at + 2] = here + _BAD_PAIR, -2
        for length in lengths:
            character = _character(data[at : at + length], encoding) if at + length <= len(data) else ""
            if character and here + worth(character) > best[at + length]:
                best[at + length], step[at + length] = here + worth(character), length
    found = []
    at = len(data)
    while at > 0:
        length = step[at]
        found.append(_character(data[at - length : at], encoding) if length > 0 else _BAD * (-length or 1))
        at -= abs(length) or 1
    return re.sub(f"{_BAD}+", lambda run: _marks(len(run[0]), 2), "".join(reversed(found)))


def _worth(character: str) -> float:
    """What a character counts for in a cut; a letter may as well be the second byte of a character."""
    return _LETTER if "@" <= character <= "~" else weight(character)


def _marks(count: int, length: int) -> str:
    """U+FFFD for bad bytes in a row, one for as many as make a character."""
    return _BAD * -(-count // length)


@lru_cache(maxsize=200_000)
def _character(piece: bytes, encoding: str) -> str:
    """The one character that the bytes are; empty where they are none."""
    try:
        character = piece.decode(encoding)
    except UnicodeDecodeError:
        return ""
    return character if len(character) == 1 else ""
