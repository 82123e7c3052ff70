"""The article: decoded text, verbatim, with its layout told apart but never cut away."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from gui.core.text.span import Span


class ParagraphKind(StrEnum):
    """What a paragraph is on the published page."""

    BREADCRUMB = "breadcrumb"
    TITLE = "title"
    METADATA = "metadata"
    HEADING = "heading"
    BODY = "body"
    EDITOR = "editor"
    RELATED = "related"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its kind and its span, without the white space around it.

    `guessed` says that its lines were joined by a guess, as those of a PDF are.
    """

    kind: ParagraphKind
    span: Span
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the text came from: file name, SHA-256 of its bytes, encoding or else format, what was mended in reading.

    `repaired` counts damaged places, `mapped` radicals that were put back to the characters they look like.
    """

    name: str = ""
    sha256: str = ""
    encoding: str = "utf-8"
    repaired: int = 0
    mapped: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """A decoded text and its layout; `text` is verbatim, `paragraphs` are in text order and do not overlap.

    `published` is ISO 8601, to the minute where the page says so. `related` holds the related links' own lines.
    """

    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    title: str = ""
    publisher: str = ""
    source: str = ""
    author: str = ""
    published: str = ""
    breadcrumb: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    origin: Origin = field(default_factory=Origin)

    def of_kind(self, *kinds: ParagraphKind) -> Iterator[Paragraph]:
        """The paragraphs of the given kinds, in text order."""
        return (paragraph for paragraph in self.paragraphs if paragraph.kind in kinds)
