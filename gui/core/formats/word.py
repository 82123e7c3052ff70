"""Reads .docx: insertions that are tracked stay, deletions go, automatic numbers are written out."""

import posixpath
import re
from collections.abc import Callable, Iterator

from lxml.etree import _Element as Element

from gui.core.formats.archives import Archive, opened
from gui.core.formats.layout import understand, with_rest
from gui.core.formats.numbering import Numbering
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# what is written in the strict form of the format has another name for the same
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
# mc:Fallback repeats, for old programs, what mc:Choice says
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NO_WORDS = ("del", "moveFrom", "instrText", "delText", "rt", "pPr", "rPr", "sectPr", "tblPr", "tcPr", "trPr")
_SKIPPED = frozenset((*(f"{_W}{name}" for name in _NO_WORDS), _FALLBACK))
_STANDS_FOR = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_CHARACTERS = {f"{_W}{name}": character for name, character in _STANDS_FOR.items()}
_MAIN, _RELATIONS = "word/document.xml", "_rels/.rels"
_PARTS = ("numbering", "styles", "footnotes", "endnotes")
# ticks, boxes and arrows as Word writes them
_SIGNS = {
    **{("Wingdings", code): sign for code, sign in zip(("F0FE", "F0FC", "F0A8", "F06F"), "☑✓□□", strict=True)},
    **{("Wingdings", code): sign for code, sign in zip(("F06E", "F0D8", "F0E0", "F0FB"), "■➢→✗", strict=True)},
    **{("Wingdings 2", code): sign for code, sign in zip(("F052", "F0A3", "F050", "F04F"), "☑□✓✗", strict=True)},
    ("Symbol", "F0B7"): "•",
}
# such fonts lie in the private area
_SIGN = re.compile("F[0-8][0-9A-F]{2}")
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"


def read_docx(data: bytes, origin: Origin) -> Article:
    """The article in a Word document, a line a paragraph, its notes behind it.

    Raises JucuoError (DAMAGED, ENCRYPTED, TOO_LARGE, UNKNOWN_FORMAT for an archive that is no Word document).
    """
    with opened(data, origin.name) as archive:
        main = _main(archive)
        if main not in archive:
            raise JucuoError(Problem.UNKNOWN_FORMAT, origin.name, f"no {main}")
        named = (posixpath.join(posixpath.dirname(main), f"{name}.xml") for name in _PARTS)
        parts = {name: _plain(archive.xml(path)) for name, path in zip(_PARTS, named, strict=True) if path in archive}
        number = Numbering(parts.get("numbering"), parts.get("styles")).number
        root = _plain(archive.xml(main))
        if root.tag != f"{_W}document":
            raise JucuoError(Problem.UNKNOWN_FORMAT, origin.name, root.tag)
        text = "".join(_paragraphs(root, number))
    if not text.strip():
        raise JucuoError(Problem.EMPTY_FILE, origin.name)
    notes = [parts[name] for name in ("footnotes", "endnotes") if name in parts]
    return with_rest(understand(text, origin), (line for each in notes for line in _notes(each)))


def _main(archive: Archive) -> str:
    """The part that holds the text: most programs call it so, and its name is written down."""
    if _MAIN not in archive and _RELATIONS in archive:
        for each in archive.xml(_RELATIONS):
            if (each.get("Type") or "").endswith("/officeDocument"):
                return (each.get("Target") or "").lstrip("/")
    return _MAIN


def _notes(root: Element) -> Iterator[str]:
    """The lines of notes; those with a type are rules between text and notes."""
    for note in root:
        if note.get(f"{_W}type") is None:
            words = "".join(_paragraphs(note, lambda _: ""))
            yield from (line.strip() for line in words.splitlines() if line.strip())


def _plain(root: Element) -> Element:
    """The tree with the names of the transitional form."""
    if root.tag.startswith(_STRICT):
        for element in root.iter():
            if isinstance(element.tag, str) and element.tag.startswith(_STRICT):
                element.tag = element.tag.replace(_STRICT, _W, 1)
    return root


def _paragraphs(element: Element, number: Callable[[Element], str]) -> Iterator[str]:
    """A line a paragraph, those of a text box after the paragraph that it hangs on."""
    for child in element:
        if child.tag == f"{_W}p":
            words, runs_on = "".join(_words(child)), _runs_on(child)
            if words or not runs_on:
                counted = number(child)
                yield (counted + words if words else "") + ("" if runs_on else "\n")
        if child.tag not in _SKIPPED:
            yield from _paragraphs(child, number)


def _runs_on(paragraph: Element) -> bool:
    """Whether the end of the paragraph is deleted: then the next one goes on in the same line."""
    return paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None


def _words(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag in _SKIPPED or child.tag == f"{_W}p" or _is_hidden(child):
            continue
        if child.tag in (f"{_W}t", _MATHS):
            yield child.text or ""
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        elif child.tag == f"{_W}sym":
            yield _symbol(child)
        else:
            yield from _words(child)


def _symbol(element: Element) -> str:
    """A sign out of a font of signs; what none of the table is stays what the file says."""
    code = (element.get(f"{_W}char") or "").upper()
    known = _SIGNS.get((element.get(f"{_W}font") or "", code))
    return known or (chr(int(code, 16)) if _SIGN.fullmatch(code) else "")


def _is_hidden(run: Element) -> bool:
    hidden = run.find(f"{_W}rPr/{_W}vanish") if run.tag == f"{_W}r" else None
    return hidden is not None and hidden.get(f"{_W}val") not in ("0", "false", "off")
