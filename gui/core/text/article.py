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
    """One paragraph: its kind and its span, without the white space around it."""

    kind: ParagraphKind
    span: Span


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the text came from: file name, SHA-256 of its bytes, encoding, number of code points repaired."""

    name: str = ""
    sha256: str = ""
    encoding: str = "utf-8"
    repaired: int = 0


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
