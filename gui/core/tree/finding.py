"""Finds what a correction speaks of, in the text it was made on or in a newer reading of it."""

import re
from collections.abc import Iterable

from gui.core.extraction.facts import Measure
from gui.core.text import Span
from gui.core.tree.corrections import Target

_LEAST_SHARE = 0.5


def place_of(text: str, target: Target) -> Span | None:
    """Where the target's words stand in the text now, the place nearest to the old one."""
    if target.span.of(text) == target.quote:
        return target.span
    found = [match.start() for match in re.finditer(re.escape(target.quote), text)] if target.quote else []
    if not found:
        return None
    start = min(found, key=lambda at: abs(at - target.span.start))
    return Span(start, start + len(target.quote))


def measure_of(text: str, target: Target, measures: Iterable[Measure]) -> Measure | None:
    """The measure at the target's span, else the nearest of its words, else the one that shares most of them."""
    same = [each for each in measures if each.span.of(text) == target.quote]
    if same:
        return min(same, key=lambda each: abs(each.span.start - target.span.start))
    span = place_of(text, target)
    if span is None:
        return None
    best = max(measures, key=lambda each: _shared(each.span, span), default=None)
    return best if best and _shared(best.span, span) >= _LEAST_SHARE * max(len(best.span), len(span)) else None


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
