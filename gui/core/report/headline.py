"""A headline in balanced lines that do not break within a word."""

import re
from collections.abc import Sequence
from functools import cache

from gui.core.report.grid import CLOSING, OPENING

_DEPENDENT = frozenset("的地得了着著")
_PAIRS = (("“", "”"), ("《", "》"), ("「", "」"), ("（", "）"))
_QUOTED = re.compile('["“《「（][^"”》」）]*["”》」）]')
_PENALTY = 12.0  # squares of characters that a bad break costs


def headline(text: str, most: int) -> list[str]:
    """`text` in as few lines of at most `most` characters as it takes, of like length; one line where that is enough.

    A word longer than a line breaks anywhere.
    """
    if width(text) <= most:
        return [text]
    words = [piece for word in _words(text) for piece in _within(word, most)]
    fewest = -(-width(text) // most)
    for count in range(int(fewest), int(fewest) + 3):
        lines = _split(words, count, most)
        if lines:
            return lines
    return [text]


def width(text: str) -> float:
    """The width of a text in full-width characters."""
    return sum(0.55 if " " <= character <= "~" else 1.0 for character in text)


@cache
def _words(text: str) -> tuple[str, ...]:
    """The words of a text; marks stay with the word that they belong to."""
    import rjieba  # loaded for long headlines alone

    words: list[str] = []
    for word in rjieba.cut(text):
        bound = word[0] in CLOSING or word[0] in _DEPENDENT or word.isspace()
        joins = words and (bound or words[-1][-1] in OPENING)
        if joins:
            words[-1] += word
        else:
            words.append(word)
    return tuple(words)


def _within(word: str, most: int) -> list[str]:
    return [word[at : at + most] for at in range(0, len(word), most)] if width(word) > most else [word]


def _split(words: Sequence[str], count: int, most: int) -> list[str]:
    """The most even split into `count` lines; empty where there is none."""
    mean = width("".join(words)) / count
    ends = range(len(words) + 1)
    # best[k][e]: cost and lines of the first e words in k lines
    best: list[dict[int, tuple[float, list[str]]]] = [{0: (0.0, [])}]
    for _ in range(count):
        found: dict[int, tuple[float, list[str]]] = {}
        for start, (cost, lines) in best[-1].items():
            for end in ends[start + 1 :]:
                line = "".join(words[start:end])
                if width(line.strip()) > most:
                    break
                total = cost + (width(line) - mean) ** 2 + (_PENALTY if _is_torn(line) else 0.0)
                if end not in found or total < found[end][0]:
                    found[end] = (total, [*lines, line])
        best.append(found)
    return best[-1].get(len(words), (0.0, []))[1]


def _is_torn(line: str) -> bool:
    """Whether a quotation ends in another line than it begins, or a phrase ends within the line."""
    if re.search(r"\s", _QUOTED.sub("", line).strip()):
        return True
    return line.count('"') % 2 == 1 or any(line.count(first) != line.count(last) for first, last in _PAIRS)
