"""Tells the encoding of Chinese text by its content, and repairs damaged bytes where they stand."""

import codecs
from dataclasses import dataclass, replace
from functools import cache

CANDIDATES = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# how much of a file is looked at: enough to tell, little enough to be quick
_SAMPLE_BYTES = 20_000
_DECLARED_BONUS = 0.05
# a file with more NULs than this, in characters, is no damaged text but something else
_MOST_NULS = 0.01


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, the encoding it was read as, and how many places had to be repaired with U+FFFD."""

    text: str
    encoding: str
    repaired: int = 0


def decode(data: bytes, declared: str = "") -> Decoded | None:
    """Read `data` as text; None where it is none. `declared` is what the file says of itself, a hint only."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding)
    if b"\0" not in data:
        try:
            return Decoded(data.decode("utf-8"), "utf-8")
        except UnicodeDecodeError:
            pass
    sample = data[:_SAMPLE_BYTES]
    scores = {name: _score(sample, name) + _DECLARED_BONUS * _same(name, declared) for name in CANDIDATES}
    best = max(CANDIDATES, key=lambda name: scores[name])
    return _without_nuls(_read(data, best)) if scores[best] > 0 else None


def decode_as(data: bytes, encoding: str) -> Decoded:
    """Read `data` in an encoding that a person has chosen; raises LookupError for a name that is none."""
    decoded = _read(data, encoding)
    text = decoded.text.removeprefix("\ufeff")
    nuls = text.count("\0")
    return Decoded(text.replace("\0", "\ufffd"), encoding, decoded.repaired + nuls)


def _without_nuls(decoded: Decoded) -> Decoded | None:
    """A NUL is damage like any other bad byte, as long as there are few."""
    nuls = decoded.text.count("\0")
    if nuls > max(1, _MOST_NULS * len(decoded.text)):
        return None
    return replace(decoded, text=decoded.text.replace("\0", "\ufffd"), repaired=decoded.repaired + nuls)


def _read(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, text.count("\ufffd") - _own_marks(data, encoding))


def _own_marks(data: bytes, encoding: str) -> int:
    """The replacement characters that the file itself holds."""
    return data.count("\ufffd".encode("utf-8")) if encoding == "utf-8" else 0


def _score(sample: bytes, encoding: str) -> float:
    """How much a sample looks like Chinese text in an encoding, from about -4 to 1 a character."""
    text = sample.decode(encoding, "replace").removesuffix("\ufffd")
    if not text:
        return -1.0
    common = _common_characters()
    return sum(_weight(character, common) for character in text) / len(text)


def _weight(character: str, common: frozenset[str]) -> float:
    code = ord(character)
    if character in common:
        return 1.0
    if code in (9, 10, 13) or 0x20 <= code < 0x7F:
        return 0.4
    if 0x3000 <= code <= 0x303F or 0xFF00 <= code <= 0xFFEF or 0x2010 <= code <= 0x2030 or code == 0xA0:
        return 0.8
    if 0x4E00 <= code <= 0x9FFF:
        return -0.6
    if code == 0xFFFD or code < 0x20 or 0xE000 <= code <= 0xF8FF or 0x80 <= code < 0xA0:
        return -4.0
    return -1.5


@cache
def _common_characters() -> frozenset[str]:
    """The first levels of GB 2312 and Big5: the characters of everyday text in either script."""
    found: set[str] = set()
    for lead in range(0xB0, 0xD8):
        for trail in range(0xA1, 0xFF):
            found.update(bytes((lead, trail)).decode("gb2312", "ignore"))
    for lead in range(0xA4, 0xC7):
        for trail in (*range(0x40, 0x7F), *range(0xA1, 0xFF)):
            found.update(bytes((lead, trail)).decode("big5", "ignore"))
    return frozenset(found)


def _same(name: str, declared: str) -> bool:
    """Whether a declared charset is a candidate; GB 2312 and GBK are parts of GB 18030, Big5 of Big5-HKSCS."""
    family = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "utf8": "utf-8"}
    lowered = declared.strip().lower()
    return family.get(lowered, lowered) == name
