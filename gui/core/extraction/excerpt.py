"""What can be said about words that a reader marks: their category, figures and programme, by rule."""

from dataclasses import dataclass

from gui.core.extraction.facts import Category, Figure, Programme
from gui.core.text import Span

# code points on either side that a rule may look at
_AROUND = 16


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What some words say, taken as a measure."""

    category: Category
    figures: tuple[Figure, ...]
    programme: Programme | None


def read_excerpt(text: str, span: Span) -> Excerpt:
    """The category, figures and programme of the words at `span`, with spans of `text`."""
    # the rules take their time to load, and a reading without corrections is opened without them
    from gui.core.extraction.figures import figures_in
    from gui.core.extraction.lexicon import default_lexicon
    from gui.core.extraction.normalize import normalize
    from gui.core.extraction.programmes import programme_in
    from gui.core.extraction.weighing import heaviest, weigh

    start = max(0, span.start - _AROUND)
    near = text[start : span.end + _AROUND]
    view, inside, lexicon = normalize(near), span.shifted(-start), default_lexicon()
    figures = tuple(
        Figure(each.span.shifted(start), each.text, each.value, each.unit, each.approximate)
        for each in figures_in(view, near, inside, lexicon)
    )
    category = heaviest(weigh(inside.of(view), lexicon))
    programme = programme_in(view, near, inside, category)
    return Excerpt(
        category,
        figures,
        Programme(programme.span.shifted(start), programme.text) if programme else None,
    )


def read_figure(text: str, span: Span) -> Figure:
    """The figure that a reader marks at `span`: its value and unit as far as they can be read."""
    found = next((each for each in read_excerpt(text, span).figures if span.covers(each.span)), None)
    words = span.of(text)
    return Figure(span, words, found.value, found.unit, found.approximate) if found else Figure(span, words, None, "")
