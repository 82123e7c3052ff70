"""Characters that cannot be printed, and the sign that stands for them on paper; the attached files keep them."""

import unicodedata
from collections.abc import Iterable

SIGN = "▯"
_NEVER = ("Co", "Cs")  # private use and halves of pairs: no PDF for the archive may hold them
_SPACES = frozenset("\t\n\r\x0b\x0c\x85")


def unprintable(text: str) -> frozenset[str]:
    """The characters of `text` that no archive PDF may hold, whatever fonts there are."""
    return frozenset(character for character in set(text) if _is_unprintable(character))


def _is_unprintable(character: str) -> bool:
    category = unicodedata.category(character)
    if category == "Cc":
        return character not in _SPACES
    return category in _NEVER or character == "\ufeff" or ord(character) & 0xFFFE == 0xFFFE


def name(character: str) -> str:
    """A character as U+E000, and as it is where it has a shape."""
    number = f"U+{ord(character):04X}"
    return number if _is_unprintable(character) or not character.isprintable() else f"{character} ({number})"


def table(characters: Iterable[str]) -> dict[int, str]:
    """What `str.translate` needs to put the sign in place of each character; every position stays as it is."""
    return {ord(character): SIGN for character in characters}
