"""The library's catalog: a list of its readings and a full-text index, made from its files and never the truth itself.

Text is indexed one character a word, folded to one script, so that a phrase query finds any words in either script.
"""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from gui.core.extraction.facts import Status
from gui.core.script import fold
from gui.document.library.store import SUFFIX, library_folder

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
    """What the catalog knows, the reading opened or corrected last first."""
    return _ask(folder, "")


def search(query: str, folder: Path | None = None) -> tuple[Entry, ...]:
    """The readings that hold every word of the query, in either script, newest first; all of them for an empty one."""
    phrases = [f'"{_spaced(word)}"' for word in query.replace('"', " ").split() if _spaced(word)]
    return _ask(folder, " AND ".join(f"body:{each}" for each in phrases))


def refresh(folder: Path | None = None, going_on: Callable[[], bool] = lambda: True) -> None:
    """Bring the catalog in line with the files: read what is new or changed, forget what is gone."""
    root = folder or library_folder()
    found = {path.stem: path for path in root.glob(f"*{SUFFIX}")} if root.is_dir() else {}
    if not root.is_dir():
        return
    with _open(root) as database:
        known = dict(database.execute("select key, changed from reading").fetchall())
        for key in known.keys() - found.keys():
            _forget(database, key)
        for key, path in found.items():
            if not going_on():
                break
            try:
                changed = path.stat().st_mtime_ns
                if known.get(key) != changed:
                    _enter(database, key, changed, _read(path))
            except (OSError, ValueError, KeyError, TypeError):
                continue  # gone meanwhile, or damaged: opening it says so


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
    """The catalog's file; one that is damaged or of another version is made anew, for it can be."""
    file = root / _FILE
    try:
        database = _connect(file)
    except sqlite3.DatabaseError:
        file.unlink(missing_ok=True)
        database = _connect(file)
    with closing(database), database:
        yield database


def _connect(file: Path) -> sqlite3.Connection:
    database = sqlite3.connect(file, timeout=10)
    try:
        version = database.execute("pragma user_version").fetchone()[0]
        if version not in (0, _VERSION):
            raise sqlite3.DatabaseError(f"catalog of version {version}")
        if version == 0:
            database.executescript(_TABLES)
        database.execute("select count(*) from reading").fetchone()
    except sqlite3.DatabaseError:
        database.close()
        raise
    return database
