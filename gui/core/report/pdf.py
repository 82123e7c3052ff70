"""The PDF: a reading typeset by typst, tagged, with an outline, its text layer exact."""

import json
import mimetypes
import re
from pathlib import Path

import typst

from gui.core.problems import JucuoError, Problem
from gui.core.report.options import Options
from gui.core.report.payload import payload
from gui.core.report.reading_file import NAME_IN_PDF, dumps
from gui.core.resources import resource
from gui.core.tree import Reading

STANDARDS: "list[typst.PDFStandard]" = ["a-3a", "ua-1"]
_MISSING_GLYPH = re.compile(
    r"(?:text|glyph|character|codepoint)[^\n]*?(?:\\u\{(?P<code>[0-9a-f]+)\}|(?P<character>[^\x00-\x7f]))"
)


def render(reading: Reading, options: Options, original: bytes = b"") -> bytes:
    """The PDF of a reading; equal input and options give equal bytes.

    The reading is attached, and so are the `original` bytes of the file, or else its text in UTF-8.

    Raises JucuoError (NO_CHINESE_FONT, MISSING_GLYPH).
    """
    data = payload(reading, options)
    source = original or reading.article.text.encode()
    name = Path(reading.article.origin.name).name or "article.txt"
    data["attachments"] = [_attachment(name, "source", mimetypes.guess_type(name)[0] or "text/plain", "source")]
    data["attachments"].append(_attachment(NAME_IN_PDF, "reading", "application/json", "data"))
    attached = {"source": json.dumps(list(source)), "reading": dumps(reading).decode()}
    _require_font(data["look"]["serif"])
    template: Path = resource("report", "report.typ")
    compiler = typst.Compiler(str(template), root=str(template.parent), font_paths=_fonts())
    try:
        made = compiler.compile(
            format="pdf",
            sys_inputs={"data": json.dumps(data, ensure_ascii=False), **attached},
            pdf_standards=STANDARDS,
            timestamp=options.timestamp,
        )
    except typst.TypstError as error:
        raise _explain(error) from error
    assert isinstance(made, bytes)
    return made


def _attachment(name: str, key: str, mime: str, relationship: str) -> dict[str, str]:
    return {"name": name, "key": key, "mime": mime, "relationship": relationship, "description": name}


_cache: list[typst.Fonts] = []


def _fonts() -> typst.Fonts:
    """The system's fonts, looked through once."""
    if not _cache:
        _cache.append(typst.Fonts(include_system_fonts=True, include_embedded_fonts=False))
    return _cache[0]


def _require_font(families: list[str]) -> None:
    known = set(_fonts().families())
    if not known & set(families):
        raise JucuoError(Problem.NO_CHINESE_FONT, families[0], "none of " + ", ".join(families))


def _name(match: re.Match[str]) -> str:
    """A character as it is, or by its number where it has no shape, as U+FEFF."""
    return match["character"] or f"U+{int(match['code'], 16):04X}"


def _explain(error: typst.TypstError) -> JucuoError:
    """A missing glyph is the one thing that a person can mend; everything else is our mistake."""
    words = f"{error.message}\n{error.diagnostic}"
    if "displayed with any font" in words or "could not be displayed" in words or "codepoint" in words:
        match = _MISSING_GLYPH.search(words)
        return JucuoError(Problem.MISSING_GLYPH, _name(match) if match else "", words)
    return JucuoError(Problem.DAMAGED, "PDF", words)
