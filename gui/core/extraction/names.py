"""Names of acting bodies by the trained model: what the closed grammar of places and organs does not know."""

from gui.core.extraction.crf import Crf, added
from gui.core.extraction.groundwork import Groundwork
from gui.core.extraction.mentions import Reader
from gui.core.extraction.name_features import all_units, scored_units
from gui.core.extraction.words import Word
from gui.core.text import Span

_LONGEST = 40  # code points of a name
_NO_EDGE = frozenset("vdpctuw")  # tags of words that no name begins or ends with
# Gold names only the bodies that act, so the model is careful; chosen by cross-validation.
BIAS = {"O": -0.2}


def learned_names(reading: Groundwork, model: Crf) -> tuple[Span, ...]:
    """The spans of the names that act, in text order."""
    found: list[list[Word]] = []
    scored = scored_units(reading.reader, model)
    for units in all_units(reading):
        last = -2
        labels = model.best(list(map(added, scored.of(units))), BIAS)
        for at in (at for at, label in enumerate(labels) if label != "O"):
            if labels[at] == "I" and at == last + 1:
                found[-1].append(units.items[at])
            else:
                found.append([units.items[at]])
            last = at
    names = (_trimmed(reading.reader, items) for items in found)
    return tuple(name for name in names if 1 < len(name) <= _LONGEST)


def _trimmed(reader: Reader, items: list[Word]) -> Span:
    """A name without verbs, adverbs and prepositions at its edges."""
    grammar = reader.grammar
    first, last = 0, len(items)
    while first < last - 1 and items[first].tag[0] in _NO_EDGE and items[first].text not in grammar.inner_verbs:
        first += 1
    while first < last - 1 and items[last - 1].tag[0] in _NO_EDGE and not grammar.endings.search(items[last - 1].text):
        last -= 1
    return _unbroken(reader.view, Span(items[first].start, items[last - 1].end))


def _unbroken(view: str, name: Span) -> Span:
    """What follows a gap, and stands before a bracket that is not closed."""
    start = name.start + max((at + 1 for at, letter in enumerate(name.of(view)) if letter.isspace()), default=0)
    opening = view.find("（", start, name.end)
    return Span(start, opening if opening > start and view.find("）", opening, name.end) < 0 else name.end)
