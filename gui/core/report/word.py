"""A Word document: the article with its measures marked and numbered, then the table."""

import io
import re
from dataclasses import replace

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from gui.core.report.context import Context, Json
from gui.core.report.options import Marks, Options, Part
from gui.core.report.runs import Run as MarkedRun
from gui.core.report.runs import runs_of
from gui.core.report.styles import styles
from gui.core.report.tables import MeasureRow, measure_rows
from gui.core.script import Script
from gui.core.text import Paragraph, ParagraphKind
from gui.core.tree import Reading

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FONTS = {Script.HANS: "SimSun", Script.HANT_TW: "PMingLiU", Script.HANT_HK: "MingLiU"}
_LANGUAGES = {Script.HANS: "zh-CN", Script.HANT_TW: "zh-TW", Script.HANT_HK: "zh-HK"}


def write_docx(reading: Reading, options: Options) -> bytes:
    """A document that Word, WPS and LibreOffice open; numbers after the marks refer to the table."""
    context = Context.of(reading, options)
    article = reading.article
    document = Document()
    _set_up(document, context)
    document.core_properties.title = _property(context.shown(article.title) or article.origin.name)
    document.core_properties.author = _property(context.shown(article.source or article.publisher))
    if Part.ARTICLE in options.parts:
        colours = styles(replace(context, options=replace(options, colour=True)))
        for paragraph, runs in runs_of(article, context.extraction):
            _write(document, context, paragraph, runs, colours)
    rows = measure_rows(context)
    if Part.TABLE in options.parts and rows:
        document.add_page_break()  # type: ignore[no-untyped-call]
        document.add_heading(context.words["table"], level=1)
        _table(document, context, rows)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _set_up(document: DocumentType, context: Context) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(24)
    style = document.styles["Normal"]
    style.font.name, style.font.size = _FONTS[context.glyphs], Pt(11.5)
    properties = style.element.get_or_add_rPr()
    properties.get_or_add_rFonts().set(qn("w:eastAsia"), _FONTS[context.glyphs])
    language = OxmlElement("w:lang")
    language.set(qn("w:eastAsia"), _LANGUAGES[context.glyphs])
    properties.append(language)


def _write(
    document: DocumentType, context: Context, paragraph: Paragraph, runs: list[MarkedRun], colours: Json
) -> None:
    kind, marked = paragraph.kind, context.options.marks is not Marks.CLEAN
    made: WordParagraph = document.add_heading(level=1) if kind is ParagraphKind.TITLE else document.add_paragraph()
    if kind is ParagraphKind.BODY:
        made.paragraph_format.first_line_indent = Pt(23)
        made.paragraph_format.line_spacing = 1.5
        made.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    elif kind in (ParagraphKind.TITLE, ParagraphKind.METADATA):
        made.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for run in runs:
        written = made.add_run(_legal(context.slice(run.span)))
        if kind not in (ParagraphKind.BODY, ParagraphKind.TITLE, ParagraphKind.HEADING):
            written.font.size = Pt(9)
        if marked and run.measure:
            _shade(written, colours[str(run.measure.category)]["tint"])
        for measure in run.end if marked else ():
            made.add_run(str(context.numbers[measure.id])).font.superscript = True


def _shade(run: Run, colour: str) -> None:
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), colour.lstrip("#").upper())
    run._element.get_or_add_rPr().append(shading)


def _table(document: DocumentType, context: Context, rows: list[MeasureRow]) -> None:
    columns = ("number", "organization", "quote", "category", "figures", "paragraph")
    table = document.add_table(rows=1, cols=len(columns), style="Table Grid")
    for cell, column in zip(table.rows[0].cells, columns, strict=True):
        cell.paragraphs[0].add_run(context.words[column]).bold = True
    repeat = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)
    for row in rows:
        values = (row.number, row.organization, row.quote, row.category, "、".join(row.figures), row.paragraph or "")
        for cell, value in zip(table.add_row().cells, values, strict=True):
            cell.text = _legal(str(value))
    for width, column in zip((12, 34, 66, 16, 24, 12), table.columns, strict=True):
        for cell in column.cells:
            cell.width = Mm(width)
            for paragraph in cell.paragraphs:
                for run in paragraph.runs:
                    run.font.size = Pt(9)


def _property(text: str) -> str:
    """What a property of the document may hold: 255 characters."""
    return _legal(text)[:255]


def _legal(text: str) -> str:
    """Text without what XML cannot hold."""
    return _FORBIDDEN.sub("", text)
