"""From a file to a reading: the article, what is extracted from it, or what was saved before."""

from pathlib import Path

from gui.core.extraction import extract
from gui.core.formats import read, read_clipboard
from gui.core.report.reading_file import loads
from gui.core.text import Article
from gui.core.tree import Reading


def load(path: Path, encoding: str | None = None) -> Reading:
    """The reading of the file at `path`; raises JucuoError. `encoding` overrides what the bytes suggest."""
    if path.suffix.lower() == ".jucuo":
        return loads(path.read_bytes())
    return read_out(read(path, encoding))


def load_clipboard(html: str | None, text: str | None) -> Reading:
    """The reading of an article that was copied elsewhere; raises JucuoError."""
    return read_out(read_clipboard(html, text))


def read_out(article: Article) -> Reading:
    """The article with what the extraction finds in it."""
    return Reading(article, extract(article))
