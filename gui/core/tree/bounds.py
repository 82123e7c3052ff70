"""Where a measure may begin, end and be divided, when a reader moves its borders."""

import re
from enum import StrEnum

from gui.core.text import Span

_STOPS = "，。；！？、,;!?：:"
_LINE_ENDS = "\r\n\u2028\u2029"
_BLANKS = " \t\u3000\xa0"
_STOP = re.compile(f"[{_STOPS}]")
# what ends a clause, and not only an item of a list
_END = re.compile(f"[{_STOPS.replace('、', '')}]")


class Edge(StrEnum):
    """The border of a measure that is moved."""

    START = "start"
    END = "end"


class Step(StrEnum):
    """How far a border is moved."""

    CHARACTER = "character"
    CLAUSE = "clause"


def moved(text: str, span: Span, edge: Edge, step: Step, by: int) -> Span:
    """The span with one border a step back (-1) or on (+1); as it is where it would leave its line or vanish."""
    line = line_of(text, span)
    start, end = span.start, span.end
    if step is Step.CHARACTER:
        start, end = (start + by, end) if edge is Edge.START else (start, end + by)
    elif edge is Edge.START:
        start = _clause_start(text, line, span, by)
    else:
        end = _clause_end(text, line, span, by)
    return Span(start, end) if line.start <= start < end <= line.end else span


def clause_at(text: str, position: int) -> Span:
    """The clause that the position stands in, without its stops; empty in a blank line."""
    line = line_of(text, Span(position, position))
    start = max((found.end() for found in _END.finditer(text, line.start, position)), default=line.start)
    following = _END.search(text, position, line.end)
    return trimmed(text, Span(start, following.start() if following else line.end))


def borders(text: str, span: Span) -> tuple[int, ...]:
    """Where clauses begin inside the span, after its first one: the places at which it may be divided."""
    return tuple(found.end() for found in _STOP.finditer(text, span.start, span.end) if found.end() < span.end)


def likeliest(text: str, places: tuple[int, ...]) -> int:
    """The index of the first of these borders at which a clause ends, not only an item of a list; 0 where none does."""
    return next((index for index, at in enumerate(places) if text[at - 1] != "、"), 0)


def divided(text: str, span: Span, at: int) -> tuple[Span, ...]:
    """The span cut in two at `at`, without the marks and spaces around the cut; one alone where a half is empty."""
    if not span.start < at < span.end:
        return (span,)
    halves = (trimmed(text, Span(span.start, at)), trimmed(text, Span(at, span.end)))
    return halves if all(len(half) for half in halves) else (span,)


def trimmed(text: str, span: Span) -> Span:
    """The span without white space and stops at its ends; empty where nothing else is in it."""
    words = span.of(text)
    left = len(words) - len(words.lstrip(_STOPS + _BLANKS + _LINE_ENDS))
    right = len(words.rstrip(_STOPS + _BLANKS + _LINE_ENDS))
    return Span(span.start + left, span.start + right) if left < right else Span(span.start, span.start)


def line_of(text: str, span: Span) -> Span:
    """The line or lines that the span stands in."""
    start = max((text.rfind(mark, 0, span.start) for mark in _LINE_ENDS), default=-1) + 1
    ends = [at for at in (text.find(mark, span.end) for mark in _LINE_ENDS) if at >= 0]
    return Span(start, min(ends, default=len(text)))


def _clause_start(text: str, line: Span, span: Span, by: int) -> int:
    if by > 0:
        return next(iter(borders(text, span)), span.start)
    before = [found.end() for found in _STOP.finditer(text, line.start, span.start)]
    earlier = [at for at in (line.start, *before) if at < span.start and Span(at, span.start).of(text).strip(_STOPS)]
    return max(earlier, default=span.start)


def _clause_end(text: str, line: Span, span: Span, by: int) -> int:
    if by > 0:
        ends = [found.start() for found in _STOP.finditer(text, span.end, line.end) if found.start() > span.end]
        return min((*ends, line.end))
    inside = [found.start() for found in _STOP.finditer(text, span.start + 1, span.end - 1)]
    return max((at for at in inside if at > span.start), default=span.end)
