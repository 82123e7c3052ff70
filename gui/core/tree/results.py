"""The result that is shown: what was extracted, with the reader's corrections applied, numbered as in the text."""

from gui.core.extraction.facts import Extraction
from gui.core.tree.applying import Applied, apply
from gui.core.tree.reading import Reading


def current(reading: Reading) -> Extraction:
    """The extraction with the corrections applied."""
    return applied(reading).extraction


def applied(reading: Reading) -> Applied:
    """The extraction with the corrections applied, and those that found no place."""
    if not reading.corrections:
        return Applied(reading.extraction)
    return apply(reading.extraction, reading.article.text, reading.corrections)


def numbers(extraction: Extraction) -> dict[str, int]:
    """The number of each measure in the text, from 1."""
    return {measure.id: number for number, measure in enumerate(extraction.measures, 1)}
