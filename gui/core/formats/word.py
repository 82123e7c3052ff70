"""Reads .docx: insertions that are tracked stay, deletions go, automatic numbers are written out."""

from collections.abc import Callable, Iterator

from lxml.etree import _Element as Element

from gui.core.formats.archives import opened
from gui.core.formats.layout import understand
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
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"


def read_docx(data: bytes, origin: Origin) -> Article:
    """The article in a Word document, a line a paragraph; raises JucuoError (DAMAGED, ENCRYPTED, TOO_LARGE)."""
    with opened(data, origin.name) as archive:
        root = _plain(archive.xml("word/document.xml"))
        named = (f"word/{name}.xml" for name in ("numbering", "styles"))
        numbering, styles = (_plain(archive.xml(name)) if name in archive else None for name in named)
        number = Numbering(numbering, styles).number
        text = "".join(_paragraphs(root, number))
    if not text.strip():
        raise JucuoError(Problem.EMPTY_FILE, origin.name)
    return understand(text, origin)


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
        else:
            yield from _words(child)


def _is_hidden(run: Element) -> bool:
    hidden = run.find(f"{_W}rPr/{_W}vanish") if run.tag == f"{_W}r" else None
    return hidden is not None and hidden.get(f"{_W}val") not in ("0", "false", "off")
