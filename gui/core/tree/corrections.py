"""A reader's corrections: values beside the automatic result, addressed by quote and span."""

from dataclasses import dataclass

from gui.core.text import Span


@dataclass(frozen=True, slots=True)
class Target:
    """The measure that a correction speaks of: where it stood and what it said, so that it is found again later."""

    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Confirm:
    """The reader has checked the measure and stands behind it."""

    target: Target


Correction = Confirm
