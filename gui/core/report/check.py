"""Reads a finished PDF again and says what is not as it should be."""

import re
import unicodedata

import pypdfium2

from gui.core.report.context import Context
from gui.core.report.options import Options
from gui.core.report.payload import payload
from gui.core.report.reading_file import NAME_IN_PDF, dumps
from gui.core.tree import Reading

_SPACE = re.compile(r"\s+")
# what stands between two parts of a paragraph that runs over a page: the foot of the one, the head of the next
_BETWEEN = 400
_PAGE_END = "\f"
# characters that PDFium itself writes in another way: radicals, compatibility forms, ligatures, combining marks
_REWRITTEN = re.compile("[\u0300-\u036f\u2e80-\u2fdf\uf900-\ufb06]")


def check(pdf: bytes, reading: Reading, options: Options) -> list[str]:
    """The faults of a PDF: text that is not there, an outline that is not whole, an attachment that is not the same."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        data = payload(reading, options)
        return [
            *_text_faults(_text(document), _wanted(data)),
            *_outline_faults(document, Context.of(reading, options), options),
            *_attachment_faults(document, reading),
        ]
    finally:
        document.close()


def _text(document: pypdfium2.PdfDocument) -> str:
    pages = []
    for page in document:
        text_page = page.get_textpage()
        pages.append(squeezed(text_page.get_text_bounded()))
        text_page.close()
        page.close()
    return _PAGE_END.join(pages)


def _wanted(data: dict[str, object]) -> list[str]:
    """Every paragraph and every quote of the table."""
    paragraphs = ["".join(run["text"] for run in each["runs"]) for each in data["paragraphs"]]  # type: ignore[attr-defined]
    quotes = [row["quote"] for each in data["organizations"] for row in each["measures"]]  # type: ignore[attr-defined]
    return [squeezed(each) for each in (*paragraphs, *quotes)]


def _text_faults(text: str, wanted: list[str]) -> list[str]:
    return [f"missing text: {each[:30]}" for each in wanted if not _stands(text, each)]


def _stands(text: str, words: str) -> bool:
    if words in text or _stands_broken(text, words):
        return True
    if not _REWRITTEN.search(words):
        return False
    text, words = (unicodedata.normalize("NFKC", each) for each in (text, words))
    return words in text or _stands_broken(text, words)


def _stands_broken(text: str, words: str) -> bool:
    """Whether the words stand in the text with the foot and the head of a page between two parts of them."""
    position = 0
    while words:
        length = _common(text, words, position)
        if length == 0:
            return False
        at = text.find(words[:length], position)
        if position and (at - position > _BETWEEN or _PAGE_END not in text[position:at]):
            return False
        position, words = at + length, words[length:]
    return True


def _common(text: str, words: str, position: int) -> int:
    """The length of the longest beginning of `words` that stands in `text` from `position` on."""
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if text.find(words[:middle], position) >= 0:
            low = middle
        else:
            high = middle - 1
    return low


def _outline_faults(document: pypdfium2.PdfDocument, context: Context, options: Options) -> list[str]:
    if not options.table:
        return []
    titles = [squeezed(entry.get_title()) for entry in document.get_toc()]
    acting = {owner for measure in context.extraction.measures for owner in measure.organizations}
    names = (squeezed(context.shown(each.name)) for each in context.extraction.organizations if each.id in acting)
    return [f"missing in the outline: {name}" for name in names if not any(t.startswith(name) for t in titles)]


def _attachment_faults(document: pypdfium2.PdfDocument, reading: Reading) -> list[str]:
    for at in range(document.count_attachments()):
        attachment = document.get_attachment(at)
        if attachment.get_name() == NAME_IN_PDF:
            return [] if bytes(attachment.get_data()) == dumps(reading) else ["the attached reading is not the same"]
    return ["the reading is not attached"]


def squeezed(text: str) -> str:
    """Text without white space and without what PDFium puts for a soft line end."""
    return _SPACE.sub("", text.replace("\ufffe", "").replace("\x02", ""))
