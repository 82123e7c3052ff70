"""Understands a page by its elements: the main one, headline, metadata, what the page states of itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from gui.core.formats.layout import SITE, Line, article_of, classify, goes_on, head, is_metadata
from gui.core.text import Article, Origin, ParagraphKind, Span

_SENTENCE = re.compile(r"[。！？；，,]")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_TITLE_PARTS = re.compile(r"\s*(?:[_|｜]|\s[-–—]\s|--|——)\s*")
# what government sites and others state of an article in meta elements, in lower case
_STATED = {
    "articletitle": "title",
    "og:title": "title",
    "dc.title": "title",
    "pubdate": "published",
    "publishdate": "published",
    "article:published_time": "published",
    "_pubtime_": "published",
    "dc.date": "published",
    "apub:time": "published",
    "contentsource": "source",
    "source": "source",
    "article:source": "source",
    "sitename": "publisher",
    "og:site_name": "publisher",
    "dc.publisher": "publisher",
    "author": "author",
    "article:author": "author",
    "dc.creator": "author",
}
# an element that holds this share of the sentences holds the article
_MOST_OF_IT = 0.8


@dataclass(slots=True)
class Block:
    """One block of text: its words, the element it stands in, how many characters of it are links."""

    words: str
    element: HtmlElement
    linked: int
    hidden: bool


def understand_page(root: HtmlElement, blocks: Sequence[Block], origin: Origin) -> Article:
    """The article of a page, told from what surrounds it."""
    stated = _stated(root)
    title, site = _title(root, blocks, stated)
    text, lines = _lines(blocks, _main(root, blocks), title)
    if site:
        stated.setdefault("publisher", site)
    return article_of(text, lines, origin, {**stated, "title": title})


def _main(root: HtmlElement, blocks: Sequence[Block]) -> HtmlElement:
    """The smallest element that holds nearly all the sentences of the page that are not links."""
    weight: dict[HtmlElement, int] = {}
    for block in blocks:
        if not block.hidden and (len(_SENTENCE.findall(block.words)) >= 2 or block.words.endswith("。")):
            weight[block.element] = weight.get(block.element, 0) + max(0, len(block.words) - 2 * block.linked)
    # from the leaves up, so that depth costs nothing
    for element in reversed(list(root.iter())):
        parent = element.getparent()
        if parent is not None and element in weight:
            weight[parent] = weight.get(parent, 0) + weight[element]
    current = root
    while True:
        best = max(current, key=lambda child: weight.get(child, 0), default=None)
        enough = _MOST_OF_IT * max(1, weight.get(current, 0))
        if best is None or weight.get(best, 0) < enough or best.tag == "p":
            return current
        current = best


def _lines(blocks: Sequence[Block], body: HtmlElement, title: str) -> tuple[str, list[Line]]:
    """The whole text, a line a block, and what each line is."""
    parts, lines, titled, length = [], list[Line](), False, 0
    inside = {element for element in body.iter() if isinstance(element.tag, str)}
    for block in blocks:
        linked = 2 * block.linked > len(block.words)
        for words in block.words.split("\n"):
            bare = words.strip()
            if not bare:
                continue
            start = length + words.index(bare)
            line = Line(Span(start, start + len(bare)), bare, is_link=linked)
            parts.append(words + "\n")
            length += len(words) + 1
            is_body = block.element in inside and not block.hidden
            line.kind = ParagraphKind.BODY if is_body else ParagraphKind.BOILERPLATE
            if not titled and title and not block.hidden and _alike(bare, title):
                line.kind, titled = ParagraphKind.TITLE, True
            lines.append(line)
    head([line for line in lines if line.kind is ParagraphKind.BODY], titled)
    classify(lines)
    body_at = next((at for at, line in enumerate(lines) if line.kind is ParagraphKind.BODY), len(lines))
    if not any(line.kind is ParagraphKind.METADATA for line in lines[:body_at]):
        _find_metadata(lines)
    return "".join(parts), lines


def _find_metadata(lines: list[Line]) -> None:
    """The line with time and source may stand before the article's own element, beneath the headline."""
    start = next((at for at, line in enumerate(lines) if line.kind is ParagraphKind.TITLE), 0)
    may_be = (ParagraphKind.BOILERPLATE, ParagraphKind.BODY, ParagraphKind.HEADING)
    near = [line for line in lines[start : start + 8] if line.kind in may_be]
    at = next((at for at, line in enumerate(near) if is_metadata(line.words)), len(near))
    for line in near[at:]:
        if line is not near[at] and not goes_on(line.words):
            return
        line.kind = ParagraphKind.METADATA


def _title(root: HtmlElement, blocks: Sequence[Block], stated: dict[str, str]) -> tuple[str, str]:
    """The headline, and the site that the page's title names beside it."""
    page = _SPACE.sub(" ", root.findtext(".//title") or "").strip()
    parts = [part for whole in _TITLE_PARTS.split(page) for part in _without_site(whole) if part]
    shown = {re.sub(r"\s", "", block.words) for block in blocks}
    named = next((part for part in sorted(parts, key=len, reverse=True) if re.sub(r"\s", "", part) in shown), "")
    said = (each.text_content().strip() for tag in ("h1", "h2") for each in root.iter(tag))
    heading = next(filter(None, said), "")
    title = stated.get("title") or named or heading or max(parts, key=len, default="")
    site = next((part for part in reversed(parts) if not _alike(part, title) and SITE.search(part)), "")
    return _SPACE.sub(" ", title).strip(), site


def _without_site(words: str) -> tuple[str, ...]:
    """What stands before a last hyphen, and the site behind it, if it is one."""
    hyphened = re.fullmatch(r"(.+)[-–—]([^-–—]{2,14})", words)
    return (hyphened[1], hyphened[2]) if hyphened and SITE.search(hyphened[2]) else (words,)


def _stated(root: HtmlElement) -> dict[str, str]:
    """Title, time, source and site, as the page's meta elements state them."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = _STATED.get((meta.get("name") or meta.get("property") or "").lower())
        content = (meta.get("content") or "").strip()
        if key and content:
            found.setdefault(key, content)
    return found


def _alike(words: str, title: str) -> bool:
    bare = re.sub(r"\s", "", words)
    return bool(bare) and bare == re.sub(r"\s", "", title)
