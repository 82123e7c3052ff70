"""A reader's corrections: values beside the automatic result, addressed by quote and span."""

from dataclasses import dataclass

from gui.core.extraction.facts import Category
from gui.core.text import ParagraphKind, Span


@dataclass(frozen=True, slots=True)
class Target:
    """The words that a correction speaks of: where they stood and what they said, so that they are found again."""

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


@dataclass(frozen=True, slots=True)
class Bound:
    """The measure is stated by these words: it begins or ends elsewhere than the program thought."""

    target: Target
    words: Target


@dataclass(frozen=True, slots=True)
class Split:
    """What was taken for one measure is several, in text order."""

    target: Target
    parts: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """What was taken for several measures is one, from the first word of them to the last."""

    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class SetFigures:
    """The measure has these figures and no others."""

    target: Target
    figures: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class SetProgramme:
    """The measure speaks of this programme, or of none."""

    target: Target
    programme: Target | None


@dataclass(frozen=True, slots=True)
class Separate:
    """What goes by these aliases is a body of its own, named `new`: the program took two for one."""

    name: str
    aliases: tuple[str, ...]
    new: str


@dataclass(frozen=True, slots=True)
class Situate:
    """The organization belongs to this place: its chain from the province down, empty for none."""

    name: str
    place: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """The article's own place, where 市委 and 全市 belong; takes effect when the article is read again."""

    place: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reclassify:
    """The paragraph is of another kind: the border of the body moves; takes effect when the article is read again."""

    target: Target
    kind: ParagraphKind


@dataclass(frozen=True, slots=True)
class Unknown:
    """A correction that a newer version made: kept as its JSON, and applied by none that does not know it."""

    data: str


OfMeasure = Confirm | Reject | Assign | Recategorize | Bound | Split | SetFigures | SetProgramme
OfOrganization = Rename | Separate | Situate
OfArticle = Home | Reclassify
Correction = OfMeasure | OfOrganization | OfArticle | Add | Merge | Unknown


def follows(new: tuple[Correction, ...], old: tuple[Correction, ...]) -> bool:
    """Whether one is the other with more corrections made or some of the last ones taken back."""
    shorter = min(len(new), len(old))
    return new[:shorter] == old[:shorter]
