"""The formats, each with its reader. What a file is, its first bytes say; the name decides only between kinds of text.

A reader gets a file's bytes, its name, and the encoding that a person has chosen, if any. Readers and what they need
are imported when they are first asked.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace

from gui.core.formats.decoding import Decoded, decode, decode_as
from gui.core.formats.layout import understand
from gui.core.formats.limits import check_bytes, check_length
from gui.core.formats.marks import declared_charset, looks_like_html, looks_like_page_archive
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

_HEAD = 1024
_LARGEST_LINK = 10_000


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: the suffixes that a dialog lists, how its bytes are known, and what reads them.

    `is_risky` says that its reader may hang or die on what is made to do harm, so that it works in a process of its
    own; `is_bounded` that it does so where the file is large.
    """

    name: str
    suffixes: tuple[str, ...]
    knows: Callable[[bytes, str], bool]
    read: Callable[[bytes, str, str | None], Article]
    is_bounded: bool = True
    is_risky: bool = False


def format_of(data: bytes, name: str) -> Format:
    """The first format that knows the bytes; everything that none knows is taken for text."""
    return next(each for each in FORMATS if each.knows(data, name.lower()))


def read_here(data: bytes, name: str, encoding: str | None) -> Article:
    """The article in `data`, read in this process; raises JucuoError."""
    article = format_of(data, name).read(data, name, encoding)
    check_length(len(article.text), name)
    return article


def suffixes() -> tuple[str, ...]:
    """What a file dialog lists, without the reading files of the program itself."""
    return tuple(suffix for each in FORMATS for suffix in each.suffixes)


def _is_pdf(data: bytes, name: str) -> bool:
    return data[:_HEAD].lstrip().startswith(b"%PDF") or (name.endswith(".pdf") and b"%PDF-" in data[:_HEAD])


def _is_odt(data: bytes, _name: str) -> bool:
    flat = data[:_HEAD].lstrip(b"\xef\xbb\xbf \r\n\t")
    packed = data.startswith(b"PK\x03\x04") and b"application/vnd.oasis.opendocument.text" in data[:200]
    return packed or (flat.startswith((b"<?xml", b"<office:document")) and b"<office:document" in data[:_HEAD])


def _is_epub(data: bytes, _name: str) -> bool:
    if not data.startswith(b"PK\x03\x04"):
        return False
    from gui.core.formats.archives import members

    return b"application/epub+zip" in data[:200] or "META-INF/container.xml" in members(data)


def _is_rtf(data: bytes, _name: str) -> bool:
    return data[:_HEAD].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf")


def _is_markdown(_data: bytes, name: str) -> bool:
    return name.endswith((".md", ".markdown"))


def _read_pdf(data: bytes, name: str, _encoding: str | None) -> Article:
    from gui.core.formats.pdf import read_pdf

    return read_pdf(data, _origin(data, name, "pdf"))


def _read_odt(data: bytes, name: str, _encoding: str | None) -> Article:
    from gui.core.formats.opendocument import read_odt

    return read_odt(data, _origin(data, name, "odt"))


def _read_epub(data: bytes, name: str, _encoding: str | None) -> Article:
    from gui.core.formats.epub import read_epub

    return read_epub(data, _origin(data, name, "epub"))


def _read_docx(data: bytes, name: str, _encoding: str | None) -> Article:
    from gui.core.formats.word import read_docx

    return read_docx(data, _origin(data, name, "docx"))


def _read_old_word(data: bytes, name: str, _encoding: str | None) -> Article:
    from gui.core.formats.old_word import read_old_word

    return read_old_word(data, _origin(data, name, "doc"))


def _read_rtf(data: bytes, name: str, _encoding: str | None) -> Article:
    from gui.core.formats.rtf import read_rtf

    return read_rtf(data, _origin(data, name, "rtf"))


def _read_page_archive(data: bytes, name: str, encoding: str | None) -> Article:
    from gui.core.formats.page_archive import read_page_archive

    def read_page(page: bytes, declared: str, is_page: bool) -> Article:
        return _read_decoded(decoded(page, name, encoding, declared), data, f"{name}.html" if is_page else name)

    article = read_page_archive(data, name, read_page)
    return replace(article, origin=replace(article.origin, name=name))


def _read_text(data: bytes, name: str, encoding: str | None) -> Article:
    if b"<" not in data[:_HEAD]:
        check_bytes(data, name)
    return _read_decoded(decoded(data, name, encoding, declared_charset(data)), data, name)


def _read_decoded(text: Decoded, data: bytes, name: str) -> Article:
    origin = replace(_origin(data, name, text.encoding), repaired=text.repaired)
    if looks_like_html(text.text, name):
        from gui.core.formats.html import read_html

        article = read_html(text.text, origin)
        if not article.paragraphs:
            raise JucuoError(Problem.EMPTY_FILE, name)
        return article
    check_length(len(text.text), name)
    if _is_markdown(data, name.lower()):
        from gui.core.formats.markdown import read_markdown

        return read_markdown(text.text, origin)
    return understand(text.text, origin)


def decoded(data: bytes, name: str, encoding: str | None, declared: str) -> Decoded:
    """The text in `data`; raises JucuoError (NOT_TEXT, EMPTY_FILE)."""
    found: Decoded | None
    try:
        found = decode_as(data, encoding) if encoding else decode(data, declared)
    except (LookupError, UnicodeError) as error:
        raise JucuoError(Problem.NOT_TEXT, name, str(error)) from error
    if found is None:
        raise JucuoError(Problem.NOT_TEXT, name, "no encoding makes text of it")
    if not found.text.strip():
        raise JucuoError(Problem.EMPTY_FILE, name)
    return found


def _origin(data: bytes, name: str, encoding: str) -> Origin:
    return Origin(name, hashlib.sha256(data).hexdigest(), encoding)


def _is_link(data: bytes, name: str) -> bool:
    """A file in which a desktop keeps an address."""
    return len(data) < _LARGEST_LINK and (
        data.lstrip(b"\xef\xbb\xbf\r\n ").lower().startswith(b"[internetshortcut]")
        or (name.endswith(".desktop") and b"Type=Link" in data)
        or (name.endswith(".webloc") and b"URL" in data)
    )


def _read_link(_data: bytes, name: str, _encoding: str | None) -> Article:
    raise JucuoError(Problem.NOTHING_TO_FETCH, name)


FORMATS = (
    Format("link", (), _is_link, _read_link),
    Format("pdf", (".pdf",), _is_pdf, _read_pdf, is_risky=True),
    Format("odt", (".odt", ".fodt"), _is_odt, _read_odt),
    Format("epub", (".epub",), _is_epub, _read_epub),
    Format("docx", (".docx", ".docm"), lambda data, _: data.startswith(b"PK\x03\x04"), _read_docx),
    Format(
        "doc",
        (".doc", ".wps"),
        lambda data, _: data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        _read_old_word,
        is_bounded=False,
    ),
    Format("rtf", (".rtf",), _is_rtf, _read_rtf),
    Format("mht", (".mht", ".mhtml"), lambda data, _: looks_like_page_archive(data), _read_page_archive),
    Format("markdown", (".md",), _is_markdown, _read_text, is_risky=True),
    Format("text", (".txt", ".html", ".htm", ".xhtml"), lambda _data, _name: True, _read_text),
)
