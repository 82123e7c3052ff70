"""Reads .epub: the chapters in the order of the book, each as a page."""

import posixpath
from dataclasses import replace
from urllib.parse import unquote

from lxml.etree import _Element as Element

from gui.core.formats.archives import Archive, opened
from gui.core.formats.decoding import decode
from gui.core.formats.html import page_of
from gui.core.formats.layout import understand
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

_CONTAINER = "META-INF/container.xml"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_PAGES = ("application/xhtml+xml", "text/html", "")


def read_epub(data: bytes, origin: Origin) -> Article:
    """The article in a book; raises JucuoError (DAMAGED, ENCRYPTED, TOO_LARGE, EMPTY_FILE)."""
    with opened(data, origin.name) as archive:
        if "META-INF/encryption.xml" in archive and b"xmlenc#aes" in archive.read("META-INF/encryption.xml"):
            raise JucuoError(Problem.ENCRYPTED, origin.name)
        root = _all(archive.xml(_CONTAINER), "rootfile")[0].get("full-path") or ""
        package = archive.xml(root)
        chapters = [_chapter(archive, name, origin.name) for name in _in_order(package, posixpath.dirname(root))]
    text = "".join(chapters)
    if not text.strip():
        raise JucuoError(Problem.EMPTY_FILE, origin.name)
    article = understand(text, origin)
    title, author, day = (_stated(package, name) for name in ("title", "creator", "date"))
    return replace(
        article,
        title=article.title or title,
        author=article.author or author,
        published=article.published or day[:10],
    )


def _chapter(archive: Archive, member: str, name: str) -> str:
    if member not in archive:
        return ""
    decoded = decode(archive.read(member), "utf-8")
    blocks = page_of(decoded.text, name)[1] if decoded and decoded.text.strip() else []
    return "".join(f"{block.words}\n" for block in blocks if not block.hidden)


def _in_order(package: Element, folder: str) -> list[str]:
    """The names of the chapters as the spine lists them; what is not read in turn (the contents) is left out."""
    items = {each.get("id"): each for each in _all(package, "item")}
    spine = [items.get(each.get("idref")) for each in _all(package, "itemref") if each.get("linear") != "no"]
    wanted = [each for each in spine if each is not None and (each.get("media-type") or "") in _PAGES]
    kept = [each for each in wanted if "nav" not in (each.get("properties") or "").split()]
    return [posixpath.normpath(posixpath.join(folder, unquote(each.get("href") or ""))) for each in kept]


def _all(root: Element, name: str) -> list[Element]:
    return list(root.iter(f"{{*}}{name}"))


def _stated(package: Element, name: str) -> str:
    found = package.find(f".//{_DUBLIN}{name}")
    return (found.text or "").strip() if found is not None else ""
