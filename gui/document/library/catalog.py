"""The library's catalog: a list of its readings and a full-text index, made from its files and never the truth itself.

Text is indexed one character a word, folded to one script, so that a phrase query finds any words in either script.
"""

import json
import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from gui.core.extraction.facts import Status
from gui.core.problems import JucuoError, Problem
from gui.core.script import fold
from gui.document.library.store import SUFFIX, library_folder

_FILE = "catalog.sqlite"
_VERSION = 1
# readings that are read between two commits
_BATCH = 50
# a file that was being written so long ago is nobody's any more
_LEFT_SECONDS = 3600
_TABLES = f"""
    create table reading (
        key text primary key, title text, source text, published text, name text,
        organizations integer, measures integer, checked integer, changed integer
    );
    create virtual table words using fts5(key unindexed, body, tokenize = 'unicode61 remove_diacritics 0');
    pragma user_version = {_VERSION};
"""
_LIST = """
    select * from reading
    where ?1 = '' or key in (select key from words where words match ?1)
    order by changed desc
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading of the library; `checked` of its `measures` were looked at by a person, `changed` is in ns (Unix)."""

    key: str
    title: str
    source: str
    published: str
    name: str
    organizations: int
    measures: int
    checked: int
    changed: int


def entries(folder: Path | None = None) -> tuple[Entry, ...]:
    """What the catalog knows, the reading opened or corrected last first; raises JucuoError (UNREADABLE_FILE)."""
    return _ask(folder, "")


def search(query: str, folder: Path | None = None) -> tuple[Entry, ...]:
    """The readings that hold every word of the query, in either script, newest first; all of them for an empty one.

    Raises JucuoError (UNREADABLE_FILE).
    """
    phrases = [f'"{_spaced(word)}"' for word in query.replace('"', " ").split() if _spaced(word)]
    return _ask(folder, " AND ".join(f"body:{each}" for each in phrases))


def refresh(folder: Path | None = None, going_on: Callable[[], bool] = lambda: True) -> None:
    """Bring the catalog in line with the files: read what is new or changed, forget what is gone.

    Stops when `going_on` says so; raises JucuoError (UNREADABLE_FILE).
    """
    root = folder or library_folder()
    if root.is_dir():
        _sweep(root)
        with _open(root) as database:
            _bring_up_to_date(database, root, going_on)


def _bring_up_to_date(database: sqlite3.Connection, root: Path, going_on: Callable[[], bool]) -> None:
    found = {path.stem: path for path in root.glob(f"*{SUFFIX}")}
    known = dict(database.execute("select key, changed from reading").fetchall())
    for key in known.keys() - found.keys():
        _forget(database, key)
    for at, (key, path) in enumerate(found.items()):
        if not going_on():
            break
        with suppress(OSError, ValueError, KeyError, TypeError):  # gone meanwhile, or damaged: opening it says so
            changed = path.stat().st_mtime_ns
            if known.get(key) != changed:
                _enter(database, key, changed, _read(path))
        if at % _BATCH == 0:
            database.commit()  # so that what is found so far can be seen, and nobody waits for long


def _sweep(root: Path) -> None:
    """Take away what a program that was killed while writing has left."""
    with suppress(OSError):
        for path in root.glob(".*.part"):
            if time.time() - path.stat().st_mtime > _LEFT_SECONDS:
                path.unlink()


def entry_of(path: Path) -> Entry | None:
    """What a file of the library holds, under its own name; None where it cannot be read."""
    try:
        return _entry(path.stem if path.parent.name != "trash" else path.name, _read(path), path.stat().st_mtime_ns)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _read(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_bytes()))


def _entry(key: str, reading: dict[str, Any], changed: int) -> Entry:
    article, measures = reading["article"], reading["measures"]
    return Entry(
        key=key,
        title=article["title"] or article["text"].strip().partition("\n")[0][:60],
        source=article["source"] or article["publisher"],
        published=article["published"],
        name=article["origin"]["name"],
        organizations=len(reading["organizations"]),
        measures=len(measures),
        checked=sum(measure["status"] != Status.AUTO for measure in measures),
        changed=changed,
    )


def _enter(database: sqlite3.Connection, key: str, changed: int, reading: dict[str, Any]) -> None:
    _forget(database, key)
    database.execute("insert into reading values (?,?,?,?,?,?,?,?,?)", astuple(_entry(key, reading, changed)))
    names = " ".join(each["name"] for each in reading["organizations"])
    database.execute("insert into words values (?, ?)", (key, _spaced(f"{reading['article']['text']} {names}")))


def _forget(database: sqlite3.Connection, key: str) -> None:
    database.execute("delete from reading where key = ?", (key,))
    database.execute("delete from words where key = ?", (key,))


def _spaced(text: str) -> str:
    """Folded, with each Chinese character a word of its own."""
    return " ".join(re.findall(r"[a-z0-9]+|\w", fold(text)))


def _ask(folder: Path | None, match: str) -> tuple[Entry, ...]:
    root = folder or library_folder()
    if not root.is_dir():
        return ()
    with _open(root) as database:
        return tuple(Entry(*row) for row in database.execute(_LIST, (match,)))


@contextmanager
def _open(root: Path) -> Iterator[sqlite3.Connection]:
    """The catalog's file; one that is damaged or of another version is made anew, for it can be.

    In a folder that cannot be written a catalog is made in memory, each time.
    """
    try:
        with closing(_connect(root)) as database, database:
            yield database
    except sqlite3.Error as error:
        raise JucuoError(Problem.UNREADABLE_FILE, _FILE, str(error)) from error


def _connect(root: Path) -> sqlite3.Connection:
    file = root / _FILE
    if os.access(root, os.W_OK):
        with suppress(sqlite3.OperationalError, OSError):  # the disk is full, or not to be trusted
            if database := _prepared(str(file)):
                return database
            file.unlink(missing_ok=True)
            if database := _prepared(str(file)):
                return database
    database = _prepared(":memory:")
    assert database is not None
    _bring_up_to_date(database, root, lambda: True)
    return database


def _prepared(name: str) -> sqlite3.Connection | None:
    """A connection to the catalog; None where the file is none, or not of this version."""
    database = sqlite3.connect(name, timeout=10)
    try:
        version = database.execute("pragma user_version").fetchone()[0]
        if version == 0:
            database.executescript(_TABLES)
        database.execute("pragma synchronous = off")  # what a power cut spoils is made anew
        database.execute("select count(*) from reading").fetchone()
    except sqlite3.OperationalError:
        database.close()
        raise
    except sqlite3.DatabaseError:
        version = -1
    if version in (0, _VERSION):
        return database
    database.close()
    return None
