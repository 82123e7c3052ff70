"""The reader's own lexicon: names and aliases in `lexicon.toml` of the data folder, in force at the next extraction."""

import json
from dataclasses import dataclass
from pathlib import Path

from gui.core.extraction.lexicon import Lexicon, default_lexicon, load_lexicon
from gui.core.files import make_folder, write_atomically
from gui.core.problems import JucuoError, Problem
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


def learn(name: str, aliases: tuple[str, ...]) -> None:
    """Add a name to the reader's lexicon.

    Raises JucuoError: UNWRITABLE or DISK_FULL, and MALFORMED_LEXICON where the file cannot be read as it is, so that
    nothing in it is lost.
    """
    file, kept = lexicon_file(), _text()
    if kept:
        load_lexicon(user=file)
    _write(f"{kept.rstrip()}\n\n{_entry(name, aliases)}".lstrip())


def forget(name: str, aliases: tuple[str, ...]) -> None:
    """Take out what `learn` has added last under that name, and nothing else; raises JucuoError."""
    before, entry, after = _text().rpartition(_entry(name, aliases))
    if entry:
        _write(f"{before.rstrip()}\n\n{after.lstrip()}".lstrip())


def _entry(name: str, aliases: tuple[str, ...]) -> str:
    quoted = ", ".join(json.dumps(alias, ensure_ascii=False) for alias in aliases)
    return f"[[organization]]\nname = {json.dumps(name, ensure_ascii=False)}\naliases = [{quoted}]\n"


def _text() -> str:
    """What stands in the file as it is; nothing where there is none."""
    file = lexicon_file()
    try:
        return file.read_bytes().decode("utf-8", "surrogateescape")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise JucuoError(Problem.UNREADABLE_FILE, str(file), str(error)) from error


def _write(text: str) -> None:
    file = lexicon_file()
    make_folder(file.parent)
    write_atomically(file, text.encode("utf-8", "surrogateescape"))
