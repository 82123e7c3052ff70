"""Plain data between the stages of extraction; every position is a code point of the article as published."""

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from gui.core.extraction.facts import Evidence, EvidenceKind
from gui.core.extraction.words import Words
from gui.core.text import Span


class MentionKind(StrEnum):
    """How a mention names its body."""

    ORGAN = "organ"  # 市財政局, 省委組織部, 財政部門
    CENTRAL = "central"  # 國務院, 中組部
    PLACE = "place"  # 寧波市, 北京
    OPEN = "open"  # a company, school, hospital, association ...
    COLLECTIVE = "collective"  # 各縣市區, 有關部門
    ANAPHOR = "anaphor"  # 該局, 當地, 我市
    PERSON = "person"  # a person who stands for a body
    DOCUMENT = "document"  # 《通知》, 會議: stands for its issuer or convener


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that may name a body; `places` and `organ` are in the normalized view, `body` is its key once resolved.

    `words` is the whole naming phrase with title and person: 市委副書記、市長張三; `span` the body's own name.
    """

    span: Span
    kind: MentionKind
    places: tuple[str, ...]
    organ: str
    rule: str
    words: Span
    body: str = ""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between commas or semicolons outside quotation marks, without the mark that ends it."""

    index: int
    sentence: int
    paragraph: int
    span: Span
    mark: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch between full stops; `clauses` are indices, `[first, last)` of the article's clauses."""

    index: int
    paragraph: int
    span: Span
    clauses: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Subject:
    """Who acts in a clause, and where its predicate begins; no bodies where nobody is known.

    `kind` and `rule` say how the bodies were found, `span` points to the words that name them.
    """

    bodies: tuple[str, ...]
    predicate: int
    kind: EvidenceKind
    rule: str
    span: Span | None = None
    partners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """A body under one canonical name; `key` is its name in the normalized view and unique in the article."""

    key: str
    name: str
    place: tuple[str, ...]
    aliases: tuple[str, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """The article's own place, by level, in full forms of the place table; empty where it has none."""

    province: str = ""
    city: str = ""
    county: str = ""

    @property
    def chain(self) -> tuple[str, ...]:
        """The known levels from the province down."""
        return tuple(level for level in (self.province, self.city, self.county) if level)


@dataclass(frozen=True, slots=True)
class Parse:
    """All that the grammar says about an article before measures are sought.

    `view` is the normalized text, one code point for one. `subjects` has one entry for each clause.
    `mentions` are in text order and do not overlap; `names` are those that the model takes for actors; `bodies` holds
    every body by its key.
    """

    view: str
    home: Home
    body: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    clauses: tuple[Clause, ...]
    words: Words
    mentions: tuple[Mention, ...]
    subjects: tuple[Subject, ...]
    names: tuple[Span, ...] = ()
    bodies: dict[str, Body] = field(default_factory=dict)

    def clause_at(self, position: int) -> Clause | None:
        """The clause that holds a position, or the next one."""
        at = bisect_right(self.clauses, position, key=lambda clause: clause.span.end)
        return self.clauses[at] if at < len(self.clauses) else None


class Candidate(NamedTuple):
    """An actor (or the joint actors of one row) that a measure may belong to, and why; the rule's choice is first."""

    bodies: tuple[str, ...]
    kind: EvidenceKind
    rule: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Claim:
    """A measure before it is labelled: its span, who takes it (keys of bodies), and why."""

    span: Span
    bodies: tuple[str, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Where:
    """A row of places read: the chain of full names, the names as shown in a body's name, the deepest for its key."""

    chain: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    deepest: str = ""
