"""Reads Markdown: the words as a renderer shows them, every line for itself, markers of lists kept."""

import re
from collections.abc import Iterator
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from gui.core.formats.layout import understand
from gui.core.text import Article, Origin

# what writers of pages put before the text: ---, then key: value
_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_DEEPEST = 100
# beside Chinese punctuation CommonMark takes emphasis for asterisks
_LEFT_OVER = re.compile(r"\*\*([^*\n]+)\*\*")


def read_markdown(source: str, origin: Origin) -> Article:
    """The article of a text in CommonMark with tables; HTML in it is taken as text."""
    front = _FRONT.match(source)
    pairs = (line.partition(":") for line in (front[1] if front else "").splitlines())
    stated = {key.strip(): value.strip(" \t\"'") for key, _, value in pairs}
    rules = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST}).enable("table")
    tokens = rules.parse(source[front.end() :] if front else source)
    if any(token.level >= _DEEPEST - 2 for token in tokens):  # what stands deeper would be lost
        return understand(source, origin)
    article = understand("".join(_lines(tokens)), origin)
    return replace(
        article,
        title=article.title or stated.get("title", ""),
        author=article.author or stated.get("author", ""),
        source=article.source or stated.get("source", ""),
        published=article.published or stated.get("date", "")[:10],
    )


def _lines(tokens: list[Token]) -> Iterator[str]:
    """The words of each block, an empty line after it as in the source."""
    marker = ""
    for token in tokens:
        if token.type == "list_item_open":
            marker = f"{token.info}{token.markup} "
        elif token.type == "inline":
            yield marker + _LEFT_OVER.sub(r"\1", "".join(map(_words, token.children or ()))) + "\n"
            marker = ""
        elif token.type in ("code_block", "fence"):
            yield token.content
        elif token.type in ("paragraph_close", "heading_close", "table_close") and not token.hidden:
            yield "\n"


def _words(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    # of a picture, the words that stand in for it are no text of the article
    return "" if token.type == "image" else token.content
