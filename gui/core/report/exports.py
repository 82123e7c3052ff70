"""Writes a reading in another form; the suffix of the file decides which."""

from collections.abc import Callable
from pathlib import Path

from gui.core.files import write_atomically
from gui.core.problems import JucuoError, Problem
from gui.core.report.options import Options
from gui.core.report.reading_file import dumps
from gui.core.tree import Reading

Writer = Callable[[Reading, Options], bytes]


def export(reading: Reading, path: Path, options: Options, original: bytes = b"") -> None:
    """Write `reading` to `path`, whole or not at all; raises JucuoError.

    `original` holds the bytes of the file that was read; a PDF carries them along.
    """
    suffix = path.suffix.lower()
    if suffix == ".pdf":
        write_atomically(path, _checked_pdf(reading, options, original, path))
    else:
        write_atomically(path, _writer(suffix, path.name)(reading, options))


def _checked_pdf(reading: Reading, options: Options, original: bytes, path: Path) -> bytes:
    from gui.core.report.check import check  # typst and PDFium are heavy; the window must not wait for them
    from gui.core.report.pdf import render

    pdf = render(reading, options, original)
    faults = check(pdf, reading, options)
    if faults:
        raise JucuoError(Problem.SELF_CHECK_FAILED, str(path), "; ".join(faults))
    return pdf


def _writer(suffix: str, name: str) -> Writer:
    """The writer for a suffix; each library is loaded when it is needed."""
    match suffix:
        case ".json" | ".jucuo":
            return lambda reading, _options: dumps(reading)
        case ".csv":
            from gui.core.report.sheets import write_csv

            return write_csv
        case ".xlsx":
            from gui.core.report.sheets import write_xlsx

            return write_xlsx
        case ".docx":
            from gui.core.report.word import write_docx

            return write_docx
        case ".md":
            from gui.core.report.outlines import write_markdown

            return write_markdown
        case ".opml":
            from gui.core.report.outlines import write_opml

            return write_opml
        case _:
            raise JucuoError(Problem.UNKNOWN_FORMAT, name)
