"""The reader's own lexicon: names and aliases in `lexicon.toml` of the data folder, in force at the next extraction."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from gui.core.extraction.lexicon import Lexicon, default_lexicon, load_lexicon
from gui.core.problems import JucuoError

APP = "jucuo"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The lexicon to read with, and why the reader's own names are not in it, where they cannot be read."""

    lexicon: Lexicon
    fault: JucuoError | None = None


def lexicon_file() -> Path:
    """Where a reader's names are kept."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / "lexicon.toml"


_read: dict[tuple[Path, int], Chosen] = {}


def chosen_lexicon() -> Chosen:
    """The bundled lexicon with the reader's own names, read anew when their file changes."""
    file = lexicon_file()
    try:
        key = (file, file.stat().st_mtime_ns)
    except OSError:
        return Chosen(default_lexicon())
    if key not in _read:
        _read.clear()
        _read[key] = _load(file)
    return _read[key]


def _load(file: Path) -> Chosen:
    try:
        return Chosen(load_lexicon(user=file))
    except JucuoError as fault:
        return Chosen(default_lexicon(), fault)
