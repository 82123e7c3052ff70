"""Readers: from a file's bytes to an article, verbatim. What a file is, its first bytes say, not its name."""

import hashlib
import re
from pathlib import Path

from gui.core.formats.decoding import Decoded, decode, decode_as
from gui.core.formats.layout import understand
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

__all__ = ["SUFFIXES", "read", "read_bytes", "read_clipboard", "understand"]

# what a file dialog lists
SUFFIXES = (".txt", ".md", ".html", ".htm", ".docx", ".pdf", ".jucuo")
LARGEST = 50_000_000
# the head of .mht and .mhtml
_ARCHIVED_PAGE = re.compile(rb"\A(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*Content-Type:\s*multipart/", re.IGNORECASE)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read(path: Path, encoding: str | None = None) -> Article:
    """The article in the file at `path`; raises JucuoError. `encoding` overrides what the bytes suggest."""
    try:
        if path.stat().st_size > LARGEST:
            raise JucuoError(Problem.TOO_LARGE, str(path), f"{path.stat().st_size} bytes")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise JucuoError(Problem.MISSING_FILE, str(path), str(error)) from error
    except OSError as error:
        raise JucuoError(Problem.UNREADABLE_FILE, str(path), str(error)) from error
    return read_bytes(data, path.name, encoding)


def read_bytes(data: bytes, name: str, encoding: str | None = None) -> Article:
    """The article in `data`, a file's bytes; `name` is for messages and the record of origin. Raises JucuoError."""
    if not data.strip():
        raise JucuoError(Problem.EMPTY_FILE, name)
    if data.startswith(_OLD_OFFICE):
        raise JucuoError(Problem.OLD_OFFICE_FORMAT, name)
    digest = hashlib.sha256(data).hexdigest()
    if data.startswith(b"PK\x03\x04"):
        from gui.core.formats.word import read_docx

        return read_docx(data, Origin(name, digest, "docx"))
    if data.startswith(b"%PDF"):
        from gui.core.formats.pdf import read_pdf

        return read_pdf(data, Origin(name, digest, "pdf"))
    return _read_text(data, name, digest, encoding)


def _read_text(data: bytes, name: str, digest: str, encoding: str | None) -> Article:
    from gui.core.formats.html import declared_charset, looks_like_html, read_html

    if data.lstrip().startswith(b"{\\rtf") or _ARCHIVED_PAGE.search(data[:4096]):
        raise JucuoError(Problem.UNKNOWN_FORMAT, name, "source of RTF or of a page archive, no text")
    decoded: Decoded | None
    try:
        decoded = decode_as(data, encoding) if encoding else decode(data, declared_charset(data))
    except (LookupError, UnicodeError) as error:
        raise JucuoError(Problem.NOT_TEXT, name, str(error)) from error
    if decoded is None:
        raise JucuoError(Problem.NOT_TEXT, name, "no encoding makes text of it")
    if not decoded.text.strip():
        raise JucuoError(Problem.EMPTY_FILE, name)
    origin = Origin(name, digest, decoded.encoding, decoded.repaired)
    if looks_like_html(decoded.text, name):
        article = read_html(decoded.text, origin)
        if not article.paragraphs:
            raise JucuoError(Problem.EMPTY_FILE, name)
        return article
    return understand(decoded.text, origin)


def read_clipboard(html: str | None, text: str | None) -> Article:
    """The article that another program has put on the clipboard; a copied page is read as text, in its order."""
    if not text or not text.strip():
        from gui.core.formats.html import read_html

        if html and html.strip():
            return read_html(html, Origin("clipboard", hashlib.sha256(html.encode()).hexdigest()))
        raise JucuoError(Problem.EMPTY_FILE, "clipboard")
    return understand(text, Origin("clipboard", hashlib.sha256(text.encode()).hexdigest()))
