"""Readers: from a file's bytes to an article, verbatim. What a file is, its first bytes say, not its name."""

import hashlib
import re
from pathlib import Path

from gui.core.formats.layout import understand
from gui.core.formats.limits import LARGEST, check_page
from gui.core.formats.registry import format_of, read_here, suffixes
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

__all__ = ["ENCODINGS", "SUFFIXES", "is_text", "read", "read_bytes", "read_clipboard", "understand"]

# what a file dialog lists
SUFFIXES = (*suffixes(), ".jucuo")
# what a person may choose where the bytes were misread
ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
# what is larger is read in a process of its own, whatever it is
_LARGE = 1_000_000


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
    """The article in `data`, a file's bytes; `name` is for messages and the record of origin. Raises JucuoError.

    What is large, and what a reader could hang or die on, is read in a process of its own.
    """
    if not data or data.isspace():
        raise JucuoError(Problem.EMPTY_FILE, name)
    found = format_of(data, name)
    if found.is_risky or (len(data) > _LARGE and found.is_bounded):
        from gui.core.formats.apart import read_apart

        return read_apart(data, name, encoding)
    return read_here(data, name, encoding)


def is_text(article: Article) -> bool:
    """Whether the article was decoded from bytes, so that another encoding may be tried."""
    return article.origin.encoding.lower() in (*ENCODINGS, "utf-32-le")


def read_clipboard(html: str | None, text: str | None) -> Article:
    """The article that another program has put on the clipboard; raises JucuoError (EMPTY_FILE, TOO_LARGE).

    The copied page tells title and body apart, the copied text is what the other program takes for its words: the page
    is read where both say the same.
    """
    plain, page = (text or "").strip(), (html or "").strip()
    check_page(max(plain, page, key=len), "clipboard")
    if page:
        from gui.core.formats.html import read_fragment

        article = read_fragment(page, Origin("clipboard", hashlib.sha256(page.encode(errors="replace")).hexdigest()))
        if article.paragraphs and (not plain or _bare(article.text) == _bare(plain)):
            return article
    if not plain or text is None:
        raise JucuoError(Problem.EMPTY_FILE, "clipboard")
    return understand(text, Origin("clipboard", hashlib.sha256(text.encode(errors="replace")).hexdigest()))


def _bare(words: str) -> str:
    return re.sub(r"\s", "", words)
