"""Writes a reading in another form; the suffix of the file decides which."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from threading import Thread

from gui.core.files import write_atomically
from gui.core.problems import JucuoError, Problem
from gui.core.report.options import Options
from gui.core.report.reading_file import dumps
from gui.core.tree import Reading

GoOn = Callable[[], bool]
Writer = Callable[[Reading, Options], bytes]


def export(
    reading: Reading, path: Path, options: Options, original: bytes = b"", go_on: GoOn = lambda: True
) -> frozenset[str]:
    """Write `reading` to `path`, whole or not at all; raises JucuoError (CANCELLED once `go_on` says no).

    `original` holds the bytes of the file that was read; a PDF carries them along. Returns the characters that could
    not be printed, for which a sign stands on paper.
    """
    suffix = path.suffix.lower()
    if suffix != ".pdf":
        write_atomically(path, _writer(suffix, path.name)(reading, options))
        return frozenset()
    pdf, substitutes = checked_pdf(reading, options, original, str(path), go_on)
    write_atomically(path, pdf)
    return substitutes


def checked_pdf(
    reading: Reading, options: Options, original: bytes, name: str, go_on: GoOn = lambda: True
) -> tuple[bytes, frozenset[str]]:
    """The PDF and its substitutes, read again and found good; raises JucuoError about the file `name`."""
    from gui.core.report.apart import typeset_apart  # typst and PDFium are heavy; the window must not wait for them

    Thread(target=import_module, args=("gui.core.report.check",), daemon=True).start()  # loaded while typst works
    printed = typeset_apart(reading, options, original, go_on)
    from gui.core.report.check import check

    made_from = (printed.data, printed.reading)
    if faults := check(printed.pdf, reading, options, original, printed.substitutes, go_on, made_from):
        raise JucuoError(Problem.SELF_CHECK_FAILED, name, "; ".join(faults))
    return printed.pdf, printed.substitutes


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
            raise JucuoError(Problem.UNKNOWN_EXPORT, name)
