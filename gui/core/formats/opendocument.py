"""Reads .odt and .fodt: what is tracked as deleted goes, notes stand behind the text."""

import re
from collections.abc import Iterator

from lxml.etree import _Element as Element

from gui.core.formats.archives import opened, parse_xml
from gui.core.formats.layout import understand, with_rest
from gui.core.formats.opendocument_lists import Lists
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_ASIDE = ("tracked-changes", "note", "ruby-text", "hidden-text", "bibliography-source", "sequence-decls")
_SKIPPED = frozenset(
    (
        *(f"{_TEXT}{name}" for name in _ASIDE),
        *(f"{_OFFICE}{name}" for name in ("annotation", "annotation-end", "forms", "binary-data")),
        *(f"{_SVG}{name}" for name in ("title", "desc")),
    )
)
_LINES = (f"{_TEXT}p", f"{_TEXT}h")
_MOST_SPACES = 1000


def read_odt(data: bytes, origin: Origin) -> Article:
    """The article in an OpenDocument text, packed or flat; raises JucuoError (DAMAGED, ENCRYPTED, EMPTY_FILE)."""
    if data.startswith(b"PK"):
        with opened(data, origin.name) as archive:
            if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
                raise JucuoError(Problem.ENCRYPTED, origin.name)
            lists = Lists()
            if "styles.xml" in archive:
                lists.learn(archive.xml("styles.xml"))
            root = archive.xml("content.xml")
    else:
        lists = Lists()
        try:
            root = parse_xml(data)
        except (SyntaxError, ValueError) as error:  # lxml's syntax errors are Python's too
            raise JucuoError(Problem.DAMAGED, origin.name, str(error)) from error
    text = _text(root, lists)
    if not text.strip():
        raise JucuoError(Problem.EMPTY_FILE, origin.name)
    return with_rest(understand(text, origin), _notes(root))


def _notes(root: Element) -> Iterator[str]:
    """The lines of the notes, but for those that went with what was deleted."""
    for note in root.iter(f"{_TEXT}note-body"):
        if next(note.iterancestors(f"{_TEXT}tracked-changes"), None) is None:
            lines = "".join(_paragraphs(note, Lists())).splitlines()
            yield from (line.strip() for line in lines if line.strip())


def _text(root: Element, lists: Lists) -> str:
    lists.learn(root)
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    return "".join(_paragraphs(body, lists)) if body is not None else ""


def _paragraphs(element: Element, lists: Lists) -> Iterator[str]:
    """A line a paragraph, those of a frame after the paragraph that it hangs on."""
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag in _LINES:
            yield lists.number() + _as_shown("".join(_words(child))) + "\n"
        if child.tag == f"{_TEXT}list":
            lists.begin(child)
            yield from _paragraphs(child, lists)
            lists.end()
            continue
        if child.tag == f"{_TEXT}list-item":
            lists.item(child)
        yield from _paragraphs(child, lists)


def _words(element: Element) -> Iterator[str]:
    """The words with \v for a space that is to be kept and \\n for a line end."""
    yield _collapsible(element.text)
    for child in element:
        if child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c") or "1"
            yield "\v" * (min(int(count), _MOST_SPACES) if count.isdigit() else 1)
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag not in _SKIPPED and child.tag not in _LINES and isinstance(child.tag, str):
            yield from _words(child)
        yield _collapsible(child.tail)


def _collapsible(words: str | None) -> str:
    """The white space of the file itself counts as one space."""
    return re.sub(r"[ \t\r\n]+", " ", words or "")


def _as_shown(words: str) -> str:
    return re.sub(" +", " ", words).strip(" ").replace("\v", " ")
