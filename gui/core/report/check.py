"""Reads a finished PDF again and says what is not as it should be."""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from itertools import accumulate

import pypdfium2

from gui.core.problems import JucuoError, Problem
from gui.core.report.context import Context, Json
from gui.core.report.expected import article_of, continued, heads, outline_of, rest_of, squeezed
from gui.core.report.options import Options
from gui.core.report.payload import payload_of
from gui.core.report.pieces import LONG_QUOTE
from gui.core.report.reading_file import NAME_IN_PDF, dumps
from gui.core.tree import Reading

# characters that PDFium itself writes in another way: radicals, compatibility forms, ligatures, combining marks
_REWRITTEN = re.compile("[\u0300-\u036f\u2e80-\u2fdf\uf900-\ufb06]")
_FONT = re.compile(rb"/Type\s*/Font\b(?!\w)")
_SHOWN = 24  # characters of a fault that are quoted


def check(
    pdf: bytes,
    reading: Reading,
    options: Options,
    original: bytes = b"",
    substitutes: frozenset[str] = frozenset(),
    go_on: Callable[[], bool] = lambda: True,
    made_from: tuple[Json, bytes] | None = None,
) -> list[str]:
    """The faults of a PDF: a character too many, too few or wrong in any part, a page, a font, an entry of the outline
    or an attachment that is not as it should be. Raises JucuoError (CANCELLED) once `go_on` says no.

    `made_from` is the payload and the reading file where they are at hand; the article's text is never taken from it.
    """
    context = Context.of(reading, options, substitutes)
    data, saved = made_from or (payload_of(context), dumps(reading))
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            *_text_faults(_texts(document, go_on), context, data),
            *_outline_faults(document, data),
            *_attachment_faults(document, saved, original or reading.article.text.encode("utf-8", "surrogatepass")),
            *_font_faults(pdf),
        ]
    finally:
        document.close()


def _texts(document: pypdfium2.PdfDocument, go_on: Callable[[], bool]) -> list[str]:
    """What each page says, in the order in which it is drawn."""
    texts = []
    for page in document:
        if not go_on():
            raise JucuoError(Problem.CANCELLED)
        text_page = page.get_textpage()
        texts.append(squeezed(text_page.get_text_range()))
        text_page.close()
        page.close()
    return texts


def _text_faults(pages: list[str], context: Context, data: Json) -> list[str]:
    faults: list[str] = []
    bodies, notes = [], []
    repeated = [*heads(data).values(), *continued(data)]
    for number, text in enumerate(pages, 1):
        body, foot, note = _cut(text, number, len(pages), data, repeated)
        if not foot:
            faults.append(f"page {number} of {len(pages)} has no number")
        bodies.append(body)
        notes.append(note)
    article = article_of(context, data)
    wanted_notes = article.notes if data["look"]["noted"] else []
    if _notes_differ(_alike("".join(notes)), [(_alike(whole), _alike(short)) for whole, short in wanted_notes]):
        faults.append("the notes in the margin differ")
    ends = list(accumulate(map(len, bodies)))

    def page_of(number: int) -> str:
        return str(bisect_right(ends, article.begins[number]) + 1)

    return [*faults, *_difference("".join(bodies), article.text, rest_of(data, page_of))]


def _notes_differ(said: str, wanted: list[tuple[str, str]]) -> bool:
    """Whether the margin says anything else than each note, whole or, if it has a shorter form, that one."""
    for whole, short in sorted((each for each in wanted if each[1]), key=lambda each: -len(each[0])):
        found = whole if whole in said else short
        if found not in said:
            return True
        said = said.replace(found, "", 1)
    return Counter(said) != Counter("".join(whole for whole, short in wanted if not short))


def _cut(text: str, number: int, count: int, data: Json, repeated: list[str]) -> tuple[str, bool, str]:
    """A page's body without what is `repeated` at its head, whether its foot was found, and its notes, drawn last."""
    look, words = data["look"], data["words"]
    foot = f"—{number}—" if look["gongwen"] else _page_number(words["pages"], number, count)
    at = text.rfind(foot)
    body, note = (text[:at], text[at + len(foot) :]) if at >= 0 else (text, "")
    if number > 1 and not look["gongwen"]:
        body = body.removeprefix(squeezed(data["running"] + data["source"]))
    for words_again in repeated if number > 1 else ():
        body = _without(body, words_again)
    return body, at >= 0, note


def _without(body: str, words: str) -> str:
    """The body without some words at its head, as PDFium may write them."""
    if _REWRITTEN.search(words) and _alike(body).startswith(_alike(words)):
        return _alike(body)[len(_alike(words)) :]
    return body.removeprefix(words)


def _page_number(words: str, number: int, count: int) -> str:
    return squeezed(words.replace("{}", str(number), 1).replace("{}", str(count), 1))


def _difference(said: str, article: str, rest: list[str]) -> list[str]:
    """Where the pages first differ from what they must say."""
    wanted = article + "".join(rest)
    if said == wanted:
        return []
    if _REWRITTEN.search(wanted):
        said, wanted = _alike(said), _alike(wanted)
        if said == wanted:
            return []
    if (
        said.startswith(article)
        and Counter(said) == Counter(wanted)
        and all(row in said for row in rest if len(row) < LONG_QUOTE)
    ):
        return []  # a row longer than a page is drawn in parts, column by column
    at = next((at for at, (one, other) in enumerate(zip(said, wanted, strict=False)) if one != other), None)
    at = min(len(said), len(wanted)) if at is None else at
    return [f"the text differs: {wanted[at : at + _SHOWN]!r} is wanted, {said[at : at + _SHOWN]!r} stands there"]


def _alike(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _outline_faults(document: pypdfium2.PdfDocument, data: Json) -> list[str]:
    titles = [_alike(squeezed(entry.get_title())) for entry in document.get_toc()]
    wanted = [_alike(each) for each in outline_of(data)]
    if titles == wanted:
        return []
    missing = [each for each in wanted if each not in titles]
    return [f"the outline differs: {', '.join(missing) or 'an entry too many'}"]


def _attachment_faults(document: pypdfium2.PdfDocument, saved: bytes, source: bytes) -> list[str]:
    attached = [document.get_attachment(at) for at in range(document.count_attachments())]
    held = [(each.get_name(), bytes(each.get_data())) for each in attached]
    faults = []
    if (NAME_IN_PDF, saved) not in held:
        faults.append("the attached reading is not the same")
    if source not in [data for name, data in held if name != NAME_IN_PDF]:
        faults.append("the attached original is not the same")
    return faults


def _font_faults(pdf: bytes) -> list[str]:
    """Every font embedded, with a table back to characters, none of Type 3."""
    if b"/Subtype /Type3" in pdf or b"/Subtype/Type3" in pdf:
        return ["a font is not scalable"]
    composite = pdf.count(b"/Subtype /Type0") + pdf.count(b"/Subtype/Type0")
    embedded = pdf.count(b"/FontFile3 ") + pdf.count(b"/FontFile2 ")
    mapped = pdf.count(b"/ToUnicode ")
    if embedded < composite or mapped < composite:
        return ["a font is not embedded or has no table back to characters"]
    return []
