"""Reads .docx with the standard library: insertions that are tracked stay, deletions go."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from gui.core.formats.layout import understand
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# a text of 50 MB is the most that is opened; what unpacks to more is made to do harm
_MOST_BYTES = 50_000_000
# mc:Fallback repeats, for old programs, what mc:Choice says
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = frozenset((f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}delText", _FALLBACK))
_CHARACTERS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_BROKEN = (
    *(LookupError, zipfile.BadZipFile, zlib.error, ElementTree.ParseError, EOFError, OSError, ValueError),
    *(NotImplementedError, RecursionError),
)


def read_docx(data: bytes, origin: Origin) -> Article:
    """The article in a Word document, a line a paragraph; raises JucuoError (DAMAGED, ENCRYPTED, TOO_LARGE)."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            member = archive.getinfo("word/document.xml")
            if member.file_size > _MOST_BYTES:
                raise JucuoError(Problem.TOO_LARGE, origin.name, f"{member.file_size} bytes")
            if member.flag_bits & 1:
                raise JucuoError(Problem.ENCRYPTED, origin.name)
            text = "".join(_paragraphs(_parse(archive.read(member))))
    except _BROKEN as error:
        raise JucuoError(Problem.DAMAGED, origin.name, str(error)) from error
    if not text.strip():
        raise JucuoError(Problem.EMPTY_FILE, origin.name)
    return understand(text, origin)


def _parse(data: bytes) -> ElementTree.Element:
    """Word writes no document type; one that is there could only be for entities that do harm."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise ValueError("a document type in word/document.xml")
    return ElementTree.fromstring(data)  # noqa: S314 (entities are refused above)


def _paragraphs(element: ElementTree.Element) -> Iterator[str]:
    """A line a paragraph, those of a text box after the paragraph that it hangs on."""
    for child in element:
        if child.tag == f"{_W}p":
            yield "".join(_words(child)) + "\n"
        if child.tag not in _SKIPPED:
            yield from _paragraphs(child)


def _words(element: ElementTree.Element) -> Iterator[str]:
    for child in element:
        if child.tag in _SKIPPED or child.tag == f"{_W}p":
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        else:
            yield from _words(child)
