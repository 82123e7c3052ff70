"""The reader's own lexicon: names and aliases in `lexicon.toml` of the data folder, in force at the next extraction."""

import json
from dataclasses import dataclass
from pathlib import Path

from gui.core.extraction.lexicon import Lexicon, default_lexicon, load_lexicon
from gui.core.files import write_atomically
from gui.core.problems import JucuoError
from gui.document.folders import own_folder


@dataclass(frozen=True, slots=True)
class Chosen:
    """The lexicon to read with, and why the reader's own names are not in it, where they cannot be read."""

    lexicon: Lexicon
    fault: JucuoError | None = None


def lexicon_file() -> Path:
    """Where a reader's names are kept."""
    return own_folder() / "lexicon.toml"


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


def learn(name: str, aliases: tuple[str, ...]) -> bytes | None:
    """Add a name to the reader's lexicon; returns the file as it was before, None where there was none.

    Raises JucuoError: MALFORMED_LEXICON where the file cannot be read as it is, so that nothing in it is lost.
    """
    file = lexicon_file()
    before = file.read_bytes() if file.exists() else None
    if before is not None:
        load_lexicon(user=file)
    quoted = ", ".join(json.dumps(alias, ensure_ascii=False) for alias in aliases)
    entry = f"[[organization]]\nname = {json.dumps(name, ensure_ascii=False)}\naliases = [{quoted}]\n"
    kept = (before or b"").decode()
    file.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(file, f"{kept.rstrip()}\n\n{entry}".lstrip().encode())
    return before


def forget(before: bytes | None) -> None:
    """Put the reader's lexicon back to what `learn` has returned."""
    if before is None:
        lexicon_file().unlink(missing_ok=True)
    else:
        write_atomically(lexicon_file(), before)
