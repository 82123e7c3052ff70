"""Tables for other programs: CSV and Excel."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from gui.core.report.context import Context
from gui.core.report.options import Options
from gui.core.report.tables import figure_rows, matrix, measure_rows, programme_rows
from gui.core.tree import Reading

Cell = str | int | float | None
# what XML, and so Excel, cannot hold
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_MEASURE_COLUMNS = (
    *("number", "organization", "place", "quote", "category", "figures", "programme"),
    *("paragraph", "evidence", "status"),
)
_FIGURE_COLUMNS = ("number", "organization", "figures", "value", "unit", "approximate", "quote")
_PROGRAMME_COLUMNS = ("programme", "organization", "number")


def write_csv(reading: Reading, options: Options) -> bytes:
    """The measures as CSV in UTF-8 with a byte order mark, without which Excel takes it for something else."""
    context = Context.of(reading, options)
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow([context.words[column] for column in _MEASURE_COLUMNS])
    writer.writerows([_harmless(cell) for cell in row] for row in _measures(context))
    return b"\xef\xbb\xbf" + stream.getvalue().encode()


def write_xlsx(reading: Reading, options: Options) -> bytes:
    """Measures, matrix, figures and programmes, each on a sheet of its own."""
    context = Context.of(reading, options)
    words = context.words
    book = Workbook()
    book.remove(book.active)
    book.properties.title = _FORBIDDEN.sub("", context.shown(reading.article.title))
    _sheet(book, words["measures"], [words[each] for each in _MEASURE_COLUMNS], _measures(context))
    _sheet(book, words["matrix"], *_matrix(context))
    _sheet(book, words["ledger"], [words[each] for each in _FIGURE_COLUMNS], _figures(context))
    _sheet(book, words["programmes"], [words[each] for each in _PROGRAMME_COLUMNS], _programmes(context))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _measures(context: Context) -> list[list[Cell]]:
    return [
        [
            *(row.number, row.organization, row.place, row.quote, row.category),
            *("、".join(row.figures), row.programme, row.paragraph or None, row.evidence, row.status),
        ]
        for row in measure_rows(context)
    ]


def _matrix(context: Context) -> tuple[list[str], list[list[Cell]]]:
    table = matrix(context.extraction)
    names = {each.id: context.shown(each.name) for each in context.extraction.organizations}
    heads = [context.words["categories"][str(column)] for column in table.columns]
    rows: list[list[Cell]] = [
        [names[row], *(count or None for count in counts), sum(counts)]
        for row, counts in zip(table.rows, table.counts, strict=True)
    ]
    return [context.words["organization"], *heads, context.words["total"]], rows


def _figures(context: Context) -> list[list[Cell]]:
    yes = context.words["yes"]
    return [
        [
            each.number,
            each.organization,
            each.text,
            each.value,
            each.unit,
            yes if each.approximate else None,
            each.quote,
        ]
        for each in figure_rows(context)
    ]


def _programmes(context: Context) -> list[list[Cell]]:
    return [
        [each.name, "、".join(each.organizations), "、".join(map(str, each.numbers))]
        for each in programme_rows(context)
    ]


def _sheet(book: Workbook, title: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    sheet: Worksheet = book.create_sheet(title[:31])
    sheet.append(list(heads))
    for row in rows:
        sheet.append([_FORBIDDEN.sub("", cell) if isinstance(cell, str) else cell for cell in row])
        for cell in sheet[sheet.max_row]:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # text that begins with = is text
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E8EEFC")
    for at, column in enumerate(sheet.iter_cols(values_only=True), 1):
        longest = max((_width(str(value)) for value in column if value is not None), default=4)
        sheet.column_dimensions[get_column_letter(at)].width = min(longest + 2, 60)
    for line in sheet.iter_rows(min_row=2):
        for cell in line:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions


def _width(text: str) -> int:
    """Columns that a text takes: two for each character of Chinese."""
    return sum(2 if ord(character) > 0x2E7F else 1 for character in text)


def _harmless(cell: Cell) -> Cell:
    """A cell that a spreadsheet will not take for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t") else cell
