"""Tells the encoding of Chinese text by its content, and repairs damaged bytes where they stand."""

import codecs
import re
from dataclasses import dataclass, replace

from gui.core.formats.mending import best_score, mended
from gui.core.formats.plausibility import score

CANDIDATES = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# how much of a file is looked at: enough to tell, little enough to be quick
_SAMPLE_BYTES = 20_000
_NOT_ASCII = re.compile(rb"[\x80-\xff]+")
_UTF8 = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_MOST = 0.8
_FEW = 2000
# below this, text that is whole seldom scores
_DOUBTFUL = 0.6
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
    if _is_mostly_utf8(sample):
        return _without_nuls(_read(data, "utf-8"))
    scores = {name: _score(sample, name) + _DECLARED_BONUS * _same(name, declared) for name in CANDIDATES}
    best = max(CANDIDATES, key=lambda name: scores[name])
    if scores[best] < _DOUBTFUL:
        # a byte that is lost or added may turn all that follows to nonsense
        scores |= {name: max(scores[name], best_score(sample[:_FEW], name)) for name in CANDIDATES[1:]}
        best = max(CANDIDATES, key=lambda name: scores[name])
    return _without_nuls(_read(data, best)) if scores[best] > 0 else None


def decode_as(data: bytes, encoding: str) -> Decoded:
    """Read `data` in an encoding that a person has chosen; raises LookupError for a name that is none."""
    decoded = _read(data, encoding)
    text = decoded.text.removeprefix("\ufeff")
    nuls = text.count("\0")
    return Decoded(text.replace("\0", "\ufffd"), encoding, decoded.repaired + nuls)


def _is_mostly_utf8(sample: bytes) -> bool:
    """Whether nearly all that is not ASCII has the form of UTF-8, which no other encoding takes on by chance."""
    others = sum(len(each) for each in _NOT_ASCII.findall(sample))
    formed = sum(len(each) for each in _UTF8.findall(sample))
    return b"\0\0" not in sample and formed >= max(6, _MOST * others)


def _without_nuls(decoded: Decoded) -> Decoded | None:
    """A NUL is damage like any other bad byte, as long as there are few."""
    nuls = decoded.text.count("\0")
    if nuls > max(1, _MOST_NULS * len(decoded.text)):
        return None
    return replace(decoded, text=decoded.text.replace("\0", "\ufffd"), repaired=decoded.repaired + nuls)


def _read(data: bytes, encoding: str) -> Decoded:
    text = mended(data, encoding)
    return Decoded(text, encoding, text.count("\ufffd") - _own_marks(data, encoding))


def _own_marks(data: bytes, encoding: str) -> int:
    """The replacement characters that the file itself holds."""
    return data.count("\ufffd".encode("utf-8")) if encoding == "utf-8" else 0


def _score(sample: bytes, encoding: str) -> float:
    return score(sample.decode(encoding, "replace").removesuffix("\ufffd"))


def _same(name: str, declared: str) -> bool:
    """Whether a declared charset is a candidate; GB 2312 and GBK are parts of GB 18030, Big5 of Big5-HKSCS."""
    family = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "utf8": "utf-8"}
    lowered = declared.strip().lower()
    return family.get(lowered, lowered) == name
