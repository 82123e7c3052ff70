"""A reader's corrections: values beside the automatic result, addressed by quote and span."""

from dataclasses import dataclass

from gui.core.extraction.facts import Category
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


@dataclass(frozen=True, slots=True)
class Reject:
    """What was taken for a measure is none."""

    target: Target


@dataclass(frozen=True, slots=True)
class Assign:
    """The measure belongs to these organizations, by name; several for a joint measure."""

    target: Target
    organizations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recategorize:
    """The measure is of another category."""

    target: Target
    category: Category


@dataclass(frozen=True, slots=True)
class Add:
    """What the target names is a measure of these organizations, which the program did not see."""

    target: Target
    organizations: tuple[str, ...]
    category: Category


@dataclass(frozen=True, slots=True)
class Rename:
    """An organization goes by another name; a name that another one has already makes them one."""

    old: str
    new: str


Correction = Confirm | Reject | Assign | Recategorize | Add | Rename
