"""What is read out of an article: organizations, measures, and why each measure belongs to its organizations."""

from dataclasses import dataclass
from enum import StrEnum

from gui.core.text import Span


class Category(StrEnum):
    """The kind of a measure, in the order in which they are shown."""

    DEPLOY = "deploy"
    CAMPAIGN = "campaign"
    VISIT = "visit"
    AID = "aid"
    INSTITUTION = "institution"
    PUBLICITY = "publicity"
    SUPERVISION = "supervision"
    OTHER = "other"


class EvidenceKind(StrEnum):
    """How the actor of a measure was found: in its clause, within its sentence, from an earlier one, or not at all."""

    NAMED = "named"
    CARRIED = "carried"
    RECALLED = "recalled"
    UNASSIGNED = "unassigned"


class Status(StrEnum):
    """Who stands behind a measure: the program, or a person who confirmed, edited or added it."""

    AUTO = "auto"
    CONFIRMED = "confirmed"
    EDITED = "edited"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as written, with its parsed value and unit; `approximate` where the text says 多, 餘, 近, 約."""

    span: Span
    text: str
    value: int | float | None
    unit: str
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Programme:
    """A proper-named initiative, without its quotation marks."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a measure belongs to its organizations: the kind, the named rule, the span that names the actor.

    `margin` says how clear the choice was, from 0 (a toss-up) to 1 (no rival); None where there was nothing to weigh.
    """

    kind: EvidenceKind
    rule: str
    span: Span | None = None
    margin: float | None = None


@dataclass(frozen=True, slots=True)
class Organization:
    """A body that acts; `place` is its chain from the province down, `mentions` are in text order."""

    id: str
    name: str
    place: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """One action; `organizations` are ids, several for a joint measure, none where no actor was found."""

    id: str
    organizations: tuple[str, ...]
    span: Span
    category: Category
    evidence: Evidence
    figures: tuple[Figure, ...] = ()
    programme: Programme | None = None
    status: Status = Status.AUTO


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything read out of one article; measures are in text order, organizations in order of first mention."""

    organizations: tuple[Organization, ...] = ()
    measures: tuple[Measure, ...] = ()
