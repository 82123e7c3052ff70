"""The library's catalog: a list of its readings and a full-text index, made from its files and never the truth itself.

Text is indexed one character a word, folded to one script, so that a phrase query finds any words in either script.
"""

import json
import re
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from gui.core.extraction.facts import Status
from gui.core.problems import JucuoError, Problem
from gui.core.script import fold
from gui.document.library.database import in_memory, is_in_memory, leave_memory, on_disk
from gui.document.library.store import SUFFIX, library_folder

# readings that are read between two commits
_BATCH = 50
# a file that was being written so long ago is nobody's any more
_LEFT_SECONDS = 3600
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

    Stops when `going_on` says so. Where the disk is full, or may only be read, the catalog goes on in memory.
    """
    root = folder or library_folder()
    if not root.is_dir():
        return
    _sweep(root)
    try:
        with on_disk(root) as database:
            _bring_up_to_date(database, root, going_on)
        leave_memory(root)
    except (sqlite3.Error, OSError):
        with in_memory(root) as database:
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
    try:
        return _rows(root, match)
    except (sqlite3.Error, OSError):
        refresh(root)  # into memory, if it has to be
    try:
        return _rows(root, match)
    except (sqlite3.Error, OSError) as error:
        raise JucuoError(Problem.UNREADABLE_FILE, str(root), str(error)) from error


def _rows(root: Path, match: str) -> tuple[Entry, ...]:
    opened = in_memory if is_in_memory(root) else on_disk
    with opened(root) as database:
        return tuple(Entry(*row) for row in database.execute(_LIST, (match,)))
