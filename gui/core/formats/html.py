"""Reads a saved web page: every line stays, the article is told apart from what surrounds it. Nothing is fetched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import lxml.html
from lxml.etree import ErrorTypes
from lxml.html import HtmlElement

from gui.core.formats.layout import Line, article_of, classify, is_metadata
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin, ParagraphKind, Span

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>")
_SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "head", "select", "textarea", "iframe", "object", "svg")
)
_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li"),
        *("main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SENTENCE = re.compile(r"[。！？；，,]")


@dataclass(slots=True)
class _Block:
    """One block of text: its words, the element it stands in, how much of it is links."""

    words: str
    element: HtmlElement
    linked: int


def declared_charset(data: bytes) -> str:
    """What a page says of its own encoding in its first bytes."""
    found = _CHARSET.search(data[:4096])
    return found[1].decode("ascii", "ignore") if found else ""


def looks_like_html(text: str, name: str = "") -> bool:
    """Whether a text is a page; a piece of one is told by the file's name."""
    named = name.lower().endswith((".html", ".htm", ".xhtml"))
    return bool(_PAGE.match(text[:2000])) or (named and "</" in text)


def read_html(source: str, origin: Origin) -> Article:
    """The article of a page; title, time and source also from the meta elements of government sites.

    Raises JucuoError (DAMAGED) where elements stand deeper in each other than lxml goes: 2,048.
    """
    parser = lxml.html.HTMLParser(no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    # lxml refuses a declared encoding in what is decoded already, and a page without any element
    bare = _DECLARATION.sub("", source)
    root = lxml.html.document_fromstring(f"{bare}<p></p>", parser=parser)
    if any(entry.type == ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise JucuoError(Problem.DAMAGED, origin.name, "nested too deep")
    blocks = [block for block in _blocks(root) if block.words]
    body = _main(root, blocks)
    title = _title(root)
    text, lines = _lines(blocks, body, title)
    meta = _meta(root)
    return article_of(text, lines, origin, meta)


def _blocks(root: HtmlElement) -> Iterator[_Block]:
    """The blocks of text in reading order, with white space as a browser shows it."""
    parts: list[str] = []
    linked = 0
    owner = root

    def finish() -> _Block:
        nonlocal parts, linked
        words = "\n".join(_SPACE.sub(" ", line).strip(" ") for line in "".join(parts).split("\v")).strip(" \n")
        block = _Block(words, owner, linked)
        parts, linked = [], 0
        return block

    stack: list[tuple[HtmlElement, bool]] = [(root, False)]
    while stack:
        element, left = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        is_block = tag in _BLOCKS
        if left:
            if is_block:
                yield finish()
                owner = element.getparent() if element.getparent() is not None else root
            parts.append(element.tail or "")
            continue
        if tag in _SKIPPED or not tag:
            parts.append(element.tail or "")
            continue
        if is_block:
            yield finish()
            owner = element
        if tag == "br":
            parts.append("\v")
        parts.append(element.text or "")
        if tag == "a":
            linked += len(element.text_content())
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    yield finish()


def _main(root: HtmlElement, blocks: list[_Block]) -> HtmlElement:
    """The smallest element that holds nearly all the sentences of the page that are not links."""
    weight: dict[HtmlElement, int] = {}
    for block in blocks:
        if len(_SENTENCE.findall(block.words)) >= 2 or block.words.endswith("。"):
            weight[block.element] = weight.get(block.element, 0) + max(0, len(block.words) - 2 * block.linked)
    # from the leaves up, so that depth costs nothing
    for element in reversed(list(root.iter())):
        parent = element.getparent()
        if parent is not None and element in weight:
            weight[parent] = weight.get(parent, 0) + weight[element]
    current = root
    while True:
        best = max(current, key=lambda child: weight.get(child, 0), default=None)
        if best is None or weight.get(best, 0) < 0.8 * max(1, weight.get(current, 0)) or best.tag == "p":
            return current
        current = best


def _lines(blocks: list[_Block], body: HtmlElement, title: str) -> tuple[str, list[Line]]:
    """The whole text, a line a block, and what each line is."""
    text, lines, titled = "", [], False
    inside = {element for element in body.iter() if isinstance(element.tag, str)}
    for block in blocks:
        for words in block.words.split("\n"):
            bare = words.strip()
            if not bare:
                continue
            start = len(text) + words.index(bare)
            line = Line(Span(start, start + len(bare)), bare)
            text += words + "\n"
            line.kind = ParagraphKind.BODY if block.element in inside else ParagraphKind.BOILERPLATE
            if not titled and title and _alike(bare, title):
                line.kind, titled = ParagraphKind.TITLE, True
            lines.append(line)
    classify(lines)
    _find_metadata(lines)
    return text, lines


def _find_metadata(lines: list[Line]) -> None:
    """The line with time and source may stand before the article's own element, beneath the headline."""
    head = next((at for at, line in enumerate(lines) if line.kind is ParagraphKind.TITLE), 0)
    for line in lines[head : head + 8]:
        if line.kind in (ParagraphKind.BOILERPLATE, ParagraphKind.BODY, ParagraphKind.HEADING) and is_metadata(
            line.words
        ):
            line.kind = ParagraphKind.METADATA
            return


def _title(root: HtmlElement) -> str:
    named = _meta(root).get("title", "")
    heading = next((each.text_content().strip() for each in root.iter("h1") if each.text_content().strip()), "")
    page = root.findtext(".//title") or ""
    return _SPACE.sub(" ", named or heading or re.split(r"[_|]|\s-\s|--", page.strip())[0]).strip()


def _meta(root: HtmlElement) -> dict[str, str]:
    """Title, time, source and site, as Chinese government sites and others state them."""
    names = {
        "articletitle": "title",
        "pubdate": "published",
        "publishdate": "published",
        "contentsource": "source",
        "sitename": "publisher",
        "author": "author",
    }
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = names.get((meta.get("name") or meta.get("property") or "").lower())
        content = (meta.get("content") or "").strip()
        if key and content:
            found.setdefault(key, content)
    return found


def _alike(words: str, title: str) -> bool:
    bare = re.sub(r"\s", "", words)
    return bool(bare) and bare == re.sub(r"\s", "", title)
