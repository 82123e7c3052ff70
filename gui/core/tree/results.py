"""The result that is shown: what was extracted, with the reader's corrections applied, numbered as in the text."""

from dataclasses import replace

from gui.core.extraction.facts import Extraction, Status
from gui.core.tree.reading import Reading


def current(reading: Reading) -> Extraction:
    """The extraction with the corrections applied."""
    confirmed = {correction.target.span for correction in reading.corrections}
    measures = tuple(
        replace(measure, status=Status.CONFIRMED) if measure.span in confirmed else measure
        for measure in reading.extraction.measures
    )
    return replace(reading.extraction, measures=measures)


def numbers(extraction: Extraction) -> dict[str, int]:
    """The number of each measure in the text, from 1."""
    return {measure.id: number for number, measure in enumerate(extraction.measures, 1)}
