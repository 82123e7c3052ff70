"""The PDF: a reading typeset by typst, tagged, with an outline, its text layer exact."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from gui.core.problems import JucuoError, Problem
from gui.core.report.ahead import fonts_ahead
from gui.core.report.context import Context, Json
from gui.core.report.fonts import Fonts, TypesettingError, all_fonts, known_fonts, look_of_type
from gui.core.report.options import Options, Profile
from gui.core.report.payload import payload_of
from gui.core.report.reading_file import NAME_IN_PDF, dumps
from gui.core.report.substitutes import unprintable
from gui.core.resources import resource
from gui.core.tree import Reading

STANDARDS = ["a-3a", "ua-1"]
# of the files that are read, as registered with IANA; a system's own table would make other bytes elsewhere
_MEDIA_TYPES = {
    ".doc": "application/msword",
    ".docm": "application/vnd.ms-word.document.macroEnabled.12",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".epub": "application/epub+zip",
    ".fodt": "application/vnd.oasis.opendocument.text-flat-xml",
    ".htm": "text/html",
    ".html": "text/html",
    ".jucuo": "application/json",
    ".md": "text/markdown",
    ".mht": "message/rfc822",
    ".mhtml": "message/rfc822",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pdf": "application/pdf",
    ".rtf": "application/rtf",
    ".wps": "application/vnd.ms-works",
    ".xhtml": "application/xhtml+xml",
}
_CODE = re.compile(r"\\u\{([0-9a-f]+)\}|U\+([0-9A-F]{4,6})")
_QUOTED = re.compile(r"(?:text|glyph|character|codepoint)[^\n]*?[`\"“']?([^\x00-\x7f])")
_MOST_SUBSTITUTES = 64


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF, the characters for which a sign stands in it, and what it was made from, for its check."""

    pdf: bytes
    substitutes: frozenset[str] = frozenset()
    data: Json = field(default_factory=dict, repr=False, compare=False)
    reading: bytes = field(default=b"", repr=False, compare=False)


def render(reading: Reading, options: Options, original: bytes = b"") -> bytes:
    """The bytes of `typeset`."""
    return typeset(reading, options, original).pdf


def typeset(reading: Reading, options: Options, original: bytes = b"") -> Printed:
    """The PDF of a reading; equal input and options give equal bytes.

    The reading is attached, and so are the `original` bytes of the file, or else its text in UTF-8. A character that
    cannot be printed does not stand in the way: a sign stands for it.

    Raises JucuoError (NO_CHINESE_FONT, MISSING_GLYPH).
    """
    official = options.profile is Profile.GONGWEN
    fonts = fonts_ahead(official) or (all_fonts() if official else known_fonts())
    substitutes = unprintable(reading.article.text + reading.article.title + reading.article.origin.name)
    attached = _attached(reading, original)
    while True:
        context = Context.of(reading, options, substitutes)
        data = payload_of(context)
        try:
            pdf = _compile(context, data, fonts, attached)
            return Printed(pdf, substitutes, data, attached["reading"].encode())
        except _NoGlyphError as error:
            if not fonts.whole:
                fonts = all_fonts()
            elif error.character and error.character not in substitutes and len(substitutes) < _MOST_SUBSTITUTES:
                substitutes |= {error.character}
            else:
                raise JucuoError(Problem.MISSING_GLYPH, error.character, str(error)) from error


class _NoGlyphError(Exception):
    """No font has `character`; empty where typst did not say which."""

    def __init__(self, character: str, words: str) -> None:
        super().__init__(words)
        self.character = character


def _attached(reading: Reading, original: bytes) -> dict[str, str]:
    """What travels in the PDF, by its key in the template; bytes cannot be handed over as they are."""
    source = original or reading.article.text.encode("utf-8", "surrogatepass")
    return {"source": json.dumps(list(source)), "reading": dumps(reading).decode()}


def source_name(reading: Reading) -> str:
    """The name under which the original travels in the PDF."""
    return Path(reading.article.origin.name).name or "article.txt"


def _compile(context: Context, data: Json, fonts: Fonts, attached: dict[str, str]) -> bytes:
    official = context.options.profile is Profile.GONGWEN
    data["look"] |= look_of_type(fonts, context.glyphs, official)
    name = source_name(context.reading)
    data["attachments"] = [
        _attachment(name, "source", _MEDIA_TYPES.get(Path(name).suffix.lower(), "text/plain"), "source"),
        _attachment(NAME_IN_PDF, "reading", "application/json", "data"),
    ]
    template: Path = resource("report", "report.typ")
    inputs = {"data": json.dumps(data, ensure_ascii=False), **attached}
    timestamp = context.options.timestamp
    try:
        return fonts.compiled(template, format="pdf", sys_inputs=inputs, pdf_standards=STANDARDS, timestamp=timestamp)
    except TypesettingError as error:
        raise _explained(str(error)) from error


def _attachment(name: str, key: str, mime: str, relationship: str) -> Json:
    return {"name": name, "key": key, "mime": mime, "relationship": relationship, "description": name}


def _explained(words: str) -> Exception:
    """A missing glyph is the one thing that can be got round; everything else is our mistake."""
    if "displayed with any font" in words or "could not be displayed" in words or "codepoint" in words:
        return _NoGlyphError(_character(words), words)
    return JucuoError(Problem.DAMAGED, "PDF", words)


def _character(words: str) -> str:
    if match := _CODE.search(words):
        return chr(int(match[1] or match[2], 16))
    match = _QUOTED.search(words)
    return match[1] if match else ""
