"""A form of the text in which the same words look the same, whatever script, width or case they are written in."""

import unicodedata
from functools import cache

from gui.core.script.projection import VARIANTS
from gui.core.script.scripts import characters

# Simplified keeps two characters where Traditional habits differ; for looking things up they are one
_ALIKE = {"著": "着", "乾": "干", "藉": "借", "瞭": "了", "覆": "复", "甚": "什", "徵": "征", "纔": "才", "祇": "只"}


class _Folds(dict[int, str]):
    """Each code point's fold, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code).translate(VARIANTS)
        narrow = unicodedata.normalize("NFKC", character).lower()
        character = narrow if len(narrow) == 1 else character
        simplified = characters("TSCharacters.txt").get(character, character)[0]
        self[code] = _ALIKE.get(character) or _ALIKE.get(simplified) or simplified
        return self[code]


@cache
def _folds() -> _Folds:
    return _Folds()


def fold(text: str) -> str:
    """`text` folded for comparison, code point for code point: Simplified, narrow, lower case, variants as one."""
    return text.translate(_folds())
