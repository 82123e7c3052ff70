"""Writes a reading in another form; the suffix of the file decides which."""

from collections.abc import Callable
from pathlib import Path

from gui.core.files import write_atomically
from gui.core.problems import JucuoError, Problem
from gui.core.report.options import Options
from gui.core.report.reading_file import dumps
from gui.core.tree import Reading


def _pdf(reading: Reading, options: Options) -> bytes:
    from gui.core.report.pdf import render  # typst is heavy; the window must not wait for it

    return render(reading, options)


WRITERS: dict[str, Callable[[Reading, Options], bytes]] = {
    ".pdf": _pdf,
    ".json": lambda reading, _options: dumps(reading),
    ".jucuo": lambda reading, _options: dumps(reading),
}


def export(reading: Reading, path: Path, options: Options) -> None:
    """Write `reading` to `path`, whole or not at all; raises JucuoError."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise JucuoError(Problem.UNKNOWN_FORMAT, path.name)
    write_atomically(path, writer(reading, options))
