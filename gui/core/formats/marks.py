"""What the first bytes of a page or a letter say of it; told without loading what reads them."""

import re

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_PAGE = re.compile(
    r"\s*+(?:<\?xml[^>]*+>\s*+)?+(?:<!--(?:(?!-->).)*+-->\s*+)*+<(?:!doctype html|html|head|body|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_LETTER = re.compile(
    rb"\A\s*(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:Content-Type:\s*(?:multipart/|text/html)|MIME-Version:)",
    re.IGNORECASE,
)


def looks_like_page_archive(data: bytes) -> bool:
    """Whether the head is that of a letter or of a page archive."""
    return bool(_LETTER.match(data[:8192]))


def declared_charset(data: bytes) -> str:
    """What a page says of its own encoding in its first bytes."""
    found = _CHARSET.search(data[:4096])
    return found[1].decode("ascii", "ignore") if found else ""


def looks_like_html(text: str, name: str = "") -> bool:
    """Whether a text is a page; a piece of one is told by the file's name."""
    named = name.lower().endswith((".html", ".htm", ".xhtml", ".shtml"))
    return bool(_PAGE.match(text[:2000])) or (named and "</" in text)
