"""Readers: from a file's bytes to an article, verbatim."""

import hashlib
from pathlib import Path

from gui.core.formats.layout import understand
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

__all__ = ["read", "read_bytes", "read_clipboard", "understand"]


def read(path: Path, encoding: str | None = None) -> Article:
    """The article in the file at `path`; raises JucuoError. `encoding` overrides what the bytes suggest."""
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise JucuoError(Problem.MISSING_FILE, str(path), str(error)) from error
    except OSError as error:
        raise JucuoError(Problem.UNREADABLE_FILE, str(path), str(error)) from error
    return read_bytes(data, path.name, encoding)


def read_bytes(data: bytes, name: str, encoding: str | None = None) -> Article:
    """The article in `data`, a file's bytes; `name` is for messages and the record of origin."""
    if not data.strip():
        raise JucuoError(Problem.EMPTY_FILE, name)
    try:
        text = data.decode(encoding or "utf-8-sig")
    except UnicodeDecodeError as error:
        raise JucuoError(Problem.NOT_TEXT, name, str(error)) from error
    if "\0" in text:
        raise JucuoError(Problem.NOT_TEXT, name, "holds NUL")
    return understand(text, Origin(name, hashlib.sha256(data).hexdigest(), encoding or "utf-8"))


def read_clipboard(html: str | None, text: str | None) -> Article:
    """The article that another program has put on the clipboard."""
    if not text or not text.strip():
        raise JucuoError(Problem.EMPTY_FILE, "clipboard")
    return understand(text, Origin("clipboard", hashlib.sha256(text.encode()).hexdigest()))
