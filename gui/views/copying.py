"""What is copied from the article: exactly the text, white space included, as it is shown or as it was published."""

from PySide6.QtGui import QGuiApplication

from gui.core.text import Span
from gui.document import Document


def words_shown(document: Document, span: Span | None) -> str:
    """The text at a span of the article, in the script that is shown."""
    projection = document.projection
    return projection.to_view(span).of(projection.text) if span else ""


def copy_shown(document: Document, span: Span | None) -> None:
    """Put the text at `span` on the clipboard, in the script that is shown; nothing where there is none."""
    if span:
        QGuiApplication.clipboard().setText(words_shown(document, span))


def copy_published(document: Document, span: Span | None) -> None:
    """Put the text at `span` on the clipboard, as it was published; nothing where there is none."""
    if span and document.reading:
        QGuiApplication.clipboard().setText(span.of(document.reading.article.text))
