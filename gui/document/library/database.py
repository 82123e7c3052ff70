"""The catalog's database: a file in the library, or memory where that cannot be written."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

_FILE = "catalog.sqlite"
_VERSION = 1
_TABLES = f"""
    create table reading (
        key text primary key, title text, source text, published text, name text,
        organizations integer, measures integer, checked integer, changed integer
    );
    create virtual table words using fts5(key unindexed, body, tokenize = 'unicode61 remove_diacritics 0');
    pragma user_version = {_VERSION};
"""
# libraries whose catalog cannot be on the disk, as long as the program runs
_in_memory: dict[Path, sqlite3.Connection] = {}


def is_in_memory(root: Path) -> bool:
    """Whether this library's catalog had to be made in memory."""
    return root in _in_memory


@contextmanager
def on_disk(root: Path) -> Iterator[sqlite3.Connection]:
    """The catalog's file; one that is damaged or of another version is made anew, for it can be.

    Raises sqlite3.Error or OSError where nothing can be written.
    """
    if not os.access(root, os.W_OK):
        raise sqlite3.OperationalError("the library cannot be written")
    with closing(_connect(root / _FILE)) as database, database:
        yield database


@contextmanager
def in_memory(root: Path) -> Iterator[sqlite3.Connection]:
    """The catalog in memory, which every thread of the program may use; empty until it is brought up to date."""
    if root not in _in_memory:
        _in_memory[root] = _opened(":memory:")
    with _in_memory[root] as database:
        yield database


def leave_memory(root: Path) -> None:
    """The file does again."""
    if database := _in_memory.pop(root, None):
        database.close()


def _connect(file: Path) -> sqlite3.Connection:
    try:
        return _opened(str(file))
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        file.unlink(missing_ok=True)
        return _opened(str(file))


def _opened(name: str) -> sqlite3.Connection:
    """A connection; raises DatabaseError where the file is no catalog of this version, OperationalError otherwise."""
    database = sqlite3.connect(name, timeout=10, check_same_thread=name != ":memory:")
    try:
        version = database.execute("pragma user_version").fetchone()[0]
        if version == 0:
            database.executescript(_TABLES)
        elif version != _VERSION:
            raise sqlite3.DatabaseError(f"a catalog of version {version}")
        database.execute("pragma synchronous = off")  # what a power cut spoils is made anew
        database.execute("select count(*) from reading").fetchone()
    except sqlite3.Error:
        database.close()
        raise
    return database
