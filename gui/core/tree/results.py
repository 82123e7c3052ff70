"""The result that is shown: what was extracted, with the reader's corrections applied, numbered as in the text."""

from gui.core.extraction.facts import Extraction
from gui.core.tree.applying import apply
from gui.core.tree.reading import Reading


def current(reading: Reading) -> Extraction:
    """The extraction with the corrections applied."""
    if not reading.corrections:
        return reading.extraction
    return apply(reading.extraction, reading.article.text, reading.corrections).extraction


def numbers(extraction: Extraction) -> dict[str, int]:
    """The number of each measure in the text, from 1."""
    return {measure.id: number for number, measure in enumerate(extraction.measures, 1)}
