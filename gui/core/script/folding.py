"""A form of the text in which the same words look the same, whatever script, width or case they are written in."""

import unicodedata

from gui.core.script.projection import VARIANTS, _one_to_one


class _Folds(dict[int, str]):
    """Each code point's fold, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = unicodedata.normalize("NFKC", character).lower()
        self[code] = folded if len(folded) == 1 else character
        return self[code]


_FOLDS = _Folds()


def fold(text: str) -> str:
    """`text` folded for comparison, code point for code point: Simplified, narrow, lower case, variants as one."""
    return _one_to_one("t2s", text.translate(VARIANTS)).translate(_FOLDS)
