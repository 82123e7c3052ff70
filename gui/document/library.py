"""The library: what a reader has corrected comes back with the article, whatever its name or folder."""

import hashlib
from pathlib import Path

from gui.core.files import write_atomically
from gui.core.problems import JucuoError, Problem
from gui.core.report.reading_file import dumps, loads
from gui.core.text import Article
from gui.core.tree import Correction, Reading
from gui.document.lexicon import lexicon_file


def library_folder() -> Path:
    """Where readings are kept, beside the reader's lexicon."""
    return lexicon_file().parent / "readings"


def keep(reading: Reading, folder: Path | None = None) -> None:
    """Write the reading into the library, whole or not at all; raises JucuoError (UNWRITABLE, DISK_FULL).

    What nobody has corrected is not written, but takes the place of what was.
    """
    file = _file(reading.article, folder)
    if not reading.corrections and not file.exists():
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise JucuoError(Problem.UNWRITABLE, str(file.parent), str(error)) from error
    write_atomically(file, dumps(reading))


def recall(article: Article, folder: Path | None = None) -> tuple[Correction, ...]:
    """The corrections that were made on this text; a damaged file is set aside, never lost."""
    file = _file(article, folder)
    try:
        return loads(file.read_bytes(), file.name).corrections
    except OSError:
        return ()
    except JucuoError as error:
        if error.problem is Problem.DAMAGED:
            _set_aside(file)
        return ()


def _file(article: Article, folder: Path | None) -> Path:
    """The file of an article, named by its text."""
    name = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()[:40]
    return (folder or library_folder()) / f"{name}.jucuo"


def _set_aside(file: Path) -> None:
    number = 1
    while (aside := file.with_suffix(f".damaged-{number}")).exists():
        number += 1
    file.rename(aside)
