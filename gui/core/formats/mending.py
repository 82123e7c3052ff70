"""Repairs bytes that are damaged, lost or added where they stand, so that what follows is read as it was written.

In GB 18030, Big5 and UTF-16 a lost byte shifts what follows. Of all ways to cut the bytes into characters and bad
bytes, the one is taken that looks most like Chinese.
"""

from functools import lru_cache
from itertools import pairwise

from gui.core.formats.plausibility import weight

_BAD = "\ufffd"
_BAD_BYTE = -1.6
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
    """The text of `data`, U+FFFD for each byte that belongs to no character."""
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
    best = [0.0] + [-1e9] * len(data)
    step = [1] * (len(data) + 1)
    for at in range(len(data)):
        here = best[at]
        if here + _BAD_BYTE > best[at + 1]:
            best[at + 1], step[at + 1] = here + _BAD_BYTE, 0
        for length in lengths:
            character = _character(data[at : at + length], encoding) if at + length <= len(data) else ""
            if character and here + weight(character) > best[at + length]:
                best[at + length], step[at + length] = here + weight(character), length
    found = []
    at = len(data)
    while at > 0:
        length = step[at]
        found.append(_character(data[at - length : at], encoding) if length else _BAD)
        at -= length or 1
    return "".join(reversed(found))


@lru_cache(maxsize=200_000)
def _character(piece: bytes, encoding: str) -> str:
    """The one character that the bytes are; empty where they are none."""
    try:
        character = piece.decode(encoding)
    except UnicodeDecodeError:
        return ""
    return character if len(character) == 1 else ""
