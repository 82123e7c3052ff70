"""How much characters look like Chinese text: what tells encodings apart, and damaged bytes from whole ones."""

from functools import cache

from gui.core.resources import resource

# the most frequent characters, by rank, and what each weighs; what is less frequent is known to the first levels only
_RANKS = ((600, 1.0), (1500, 0.8), (4000, 0.5))
_KNOWN = 0.1
IMPOSSIBLE = -4.0


def score(text: str) -> float:
    """How much a text looks like Chinese, from about -4 to 1 a character; -1 for none."""
    return sum(map(weight, text)) / len(text) if text else -1.0


@cache
def weight(character: str) -> float:
    """How much one character looks like part of a Chinese text."""
    code = ord(character)
    if character in _weights():
        return _weights()[character]
    if code in (9, 10, 13) or 0x20 <= code < 0x7F:
        return 0.4
    if 0x3000 <= code <= 0x303F or 0xFF00 <= code <= 0xFFEF or 0x2010 <= code <= 0x2030 or code == 0xA0:
        return 0.8
    if 0x4E00 <= code <= 0x9FFF:
        return -0.6
    if 0xE000 <= code <= 0xF8FF:
        return -1.9
    if code == 0xFFFD or code < 0x20 or 0x80 <= code < 0xA0 or 0xD800 <= code < 0xE000:
        return IMPOSSIBLE
    return -1.5


@cache
def _weights() -> dict[str, float]:
    """The characters of news by how frequent they are, then the first levels of GB 2312 and Big5."""
    listed = resource("formats", "characters.txt").read_text("utf-8").splitlines()
    ordered = "".join(line for line in listed if not line.startswith("#"))
    found = dict.fromkeys(_first_levels(), _KNOWN)
    for rank, character in enumerate(ordered):
        found[character] = next((value for limit, value in _RANKS if rank < limit), _KNOWN)
    return found


def _first_levels() -> set[str]:
    found: set[str] = set()
    for lead in range(0xB0, 0xD8):
        for trail in range(0xA1, 0xFF):
            found.update(bytes((lead, trail)).decode("gb2312", "ignore"))
    for lead in range(0xA4, 0xC7):
        for trail in (*range(0x40, 0x7F), *range(0xA1, 0xFF)):
            found.update(bytes((lead, trail)).decode("big5", "ignore"))
    return found
