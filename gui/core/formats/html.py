"""Reads a saved web page: every line stays, the article is told apart from what surrounds it. Nothing is fetched."""

import re
from collections.abc import Iterator
from unicodedata import east_asian_width

import lxml.html
from lxml.etree import ErrorTypes, ParserError
from lxml.html import HtmlElement

from gui.core.formats.limits import check_page
from gui.core.formats.page import Block, understand_page
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

# what wraps the lines of its source only where there is a space
_WRAPS_AT_SPACES = re.compile(r"<meta[^>]+content=[\"']?(?:LibreOffice|OpenOffice)", re.IGNORECASE)
# pictures and fonts that are written into the page
_EMBEDDED = re.compile(r"data:[\w./+-]*(?:;[\w=-]+)*,[^\s\"'()<>]{100,}")
# a tag whose end is damaged would swallow the text behind it
_BROKEN_TAG = re.compile(r"<(/?[a-zA-Z][^<>\ufffd]*)\ufffd(?=[^<>]*<)")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>")
# a program that writes what is deleted with tracking on as an element of its own
_WRITER = re.compile(
    r"<meta[^>]+content=[\"']?(?:Microsoft Word|Word\.Document|WPS|LibreOffice)|urn:schemas-microsoft-com:office:word",
    re.I,
)
# what the clipboard says of itself on Windows, and the part of the page that was copied
_CLIPBOARD_HEAD = re.compile(r"\A\s*Version:[\d.]+\s(?:\w+:\S*\s+)*")
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL | re.IGNORECASE)
_SKIPPED = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "select", "textarea", "iframe", "object", "svg"),
        *("rt", "rp", "audio", "video", "canvas"),
    )
)
_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li"),
        *("main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_LINE_END = "\v"
_QUOTES = "“”‘’…—"
# where a page says what program wrote it, in characters
_HEAD = 5000


def read_html(source: str, origin: Origin) -> Article:
    """The article of a page; title, time and source also from the meta elements of government sites.

    Raises JucuoError (DAMAGED) where elements stand deeper in each other than lxml goes: 2,048.
    """
    return understand_page(*page_of(source, origin.name), origin)


def read_fragment(source: str, origin: Origin) -> Article:
    """The article in what was copied as HTML from a browser or a word processor."""
    bare = _CLIPBOARD_HEAD.sub("", source)
    copied = _FRAGMENT.search(bare)
    fragment = copied[1] if copied and copied[1].strip() else bare
    return understand_page(*page_of(fragment, origin.name, bare[:_HEAD]), origin)


def page_of(source: str, name: str, head: str = "") -> tuple[HtmlElement, list[Block]]:
    """The tree of a page and its blocks; `head` says what program wrote it, where the source itself does not."""
    parser = lxml.html.HTMLParser(no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    # lxml refuses a declared encoding in what is decoded already, and a page without any element
    bare = _EMBEDDED.sub("", _DECLARATION.sub("", source)).replace("\r\n", "\n")
    check_page(bare, name)
    bare = _BROKEN_TAG.sub("<\\1>\ufffd", bare)
    try:
        root = lxml.html.document_fromstring(f"{bare}<p></p>", parser=parser)
    except ParserError:  # a declaration or a comment that never ends, and nothing before it
        root = lxml.html.document_fromstring("<p></p>")
    if any(entry.type == ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise JucuoError(Problem.DAMAGED, name, "nested too deep")
    head = head or source[:_HEAD]
    skipped = _SKIPPED | {"del"} if _WRITER.search(head) else _SKIPPED
    walk = _Walk(root, skipped, joins=not _WRAPS_AT_SPACES.search(head))
    return root, [block for block in walk.blocks() if block.words]


class _Walk:
    """Goes through the elements in reading order, without recursion, and gathers blocks."""

    def __init__(self, root: HtmlElement, skipped: frozenset[str], joins: bool) -> None:
        self._root, self._skipped, self._joins = root, skipped, joins
        self._parts: list[str] = []
        self._owner = root
        self._links = self._hidden = self._preformatted = self._linked = 0

    def blocks(self) -> Iterator[Block]:
        """The blocks of text, also the empty ones, with white space as a browser shows it."""
        stack: list[tuple[HtmlElement, bool]] = [(self._root, False)]
        while stack:
            element, left = stack.pop()
            tag = element.tag if isinstance(element.tag, str) else ""
            if left:
                if tag in _BLOCKS:
                    yield self._finish()
                    self._owner = element.getparent() if element.getparent() is not None else self._root
                self._count(element, tag, -1)
                self._say(element.tail)
            elif tag in self._skipped or not tag:
                self._say(element.tail)
            else:
                if tag in _BLOCKS:
                    yield self._finish()
                    self._owner = element
                if tag == "br":
                    self._parts.append(_LINE_END)
                self._count(element, tag, 1)
                self._say(element.text)
                stack.append((element, True))
                stack.extend((child, False) for child in reversed(element))
        yield self._finish()

    def _count(self, element: HtmlElement, tag: str, by: int) -> None:
        """How many links, hidden and preformatted elements are open."""
        self._links += by * (tag == "a")
        self._preformatted += by * (tag == "pre")
        hides = element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "")
        self._hidden += by * bool(hides)

    def _say(self, words: str | None) -> None:
        if words:
            self._linked += len(words.strip()) if self._links else 0
            self._parts.append(words.replace("\n", _LINE_END) if self._preformatted else words)

    def _finish(self) -> Block:
        lines = "".join(self._parts).split(_LINE_END)
        words = "\n".join(as_shown(line, self._joins).strip(" ") for line in lines).strip(" \n")
        block = Block(words, self._owner, self._linked, bool(self._hidden))
        self._parts, self._linked = [], 0
        return block


def as_shown(words: str, joins: bool = True) -> str:
    """White space as one space, but none where a line of the source ends in Chinese, if it `joins`."""

    def shown(found: re.Match[str]) -> str:
        before, after = words[found.start() - 1 : found.start()], words[found.end() : found.end() + 1]
        return "" if joins and "\n" in found[0] and _are_chinese(before, after) else " "

    return _SPACE.sub(shown, words)


def _are_chinese(before: str, after: str) -> bool:
    """Whether two characters are wide, or one of them a quote or dash as Chinese has it too."""
    wide = [bool(each) and east_asian_width(each) in "WF" for each in (before, after)]
    return any(wide) and all(one or (each and each in _QUOTES) for one, each in zip(wide, (before, after), strict=True))
