"""The names beside the article's lines, in as many short lines as there is room for before the next ones."""

from collections.abc import Callable, Iterator, Sequence

Advance = Callable[[str], float]
_COMMA = "、"  # its mark is narrow: it may reach into the space behind a line


def name_lines(names: Sequence[str], width: float, most: int, advance: Advance) -> list[str]:
    """The names in at most `most` lines, broken between names where one fits a line; the rest gives way to an ellipsis.

    `advance` says how wide some words are.
    """
    lines = [""]
    for part in _parts(names, width, advance):
        if lines[-1] and advance((lines[-1] + part).rstrip(_COMMA)) > width:
            lines.append("")
        lines[-1] += part
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], _elided("".join(lines[most - 1 :]), width, advance)]


def _parts(names: Sequence[str], width: float, advance: Advance) -> Iterator[str]:
    """What no line is broken within: a name, or each character of one that is longer than a line."""
    for at, name in enumerate(names):
        comma = _COMMA if at < len(names) - 1 else ""
        if advance(name) <= width:
            yield name + comma
        else:
            yield from name[:-1]
            yield name[-1:] + comma


def _elided(words: str, width: float, advance: Advance) -> str:
    while words and advance(words + "…") > width:
        words = words[:-1]
    return words.rstrip(_COMMA) + "…"
