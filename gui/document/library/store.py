"""The library's files: one a text, written whole or not at all, with earlier versions and a trash beside them.

readings/KEY.jucuo               the reading as it stands
readings/versions/KEY/TIME.jucuo what stood there before, the last twenty
readings/trash/KEY.jucuo         what was thrown away, until it is put back
"""

import hashlib
import json
import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gui.core.files import write_atomically
from gui.core.problems import JucuoError, Problem
from gui.core.report.reading_file import dumps, loads
from gui.core.text import Article
from gui.core.tree import Correction, Reading
from gui.document.lexicon import lexicon_file

SUFFIX = ".jucuo"
KEPT_VERSIONS = 20
# edits closer together than this make one version
VERSION_SECONDS = 180
_STAMP = "%Y%m%dT%H%M%S%f"


@dataclass(frozen=True, slots=True)
class Recalled:
    """The corrections made on a text before, and what was wrong with their file, if anything was."""

    corrections: tuple[Correction, ...] = ()
    fault: JucuoError | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """How a reading stood at an earlier time (UTC), and how many corrections it had."""

    path: Path
    made: datetime
    corrections: int


def library_folder() -> Path:
    """Where readings are kept, beside the reader's lexicon."""
    return lexicon_file().parent / "readings"


def key_of(article: Article) -> str:
    """The name under which the library knows an article: a digest of its text."""
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def keep(reading: Reading, folder: Path | None = None) -> None:
    """Write the reading as it stands; raises JucuoError (UNWRITABLE, DISK_FULL).

    What nobody has corrected is not written, but takes the place of what was.
    """
    file = _file(key_of(reading.article), folder)
    if reading.corrections or file.exists():
        _make_room(file)
        write_atomically(file, dumps(reading))


def enter(reading: Reading, folder: Path | None = None) -> None:
    """Put an article that was opened into the library, or note that it was opened again; raises JucuoError."""
    file = _file(key_of(reading.article), folder)
    try:
        os.utime(file)
    except FileNotFoundError:
        _make(file.parent)
        write_atomically(file, dumps(reading))
    except OSError as error:
        raise JucuoError(Problem.UNWRITABLE, str(file), str(error)) from error


def recall(article: Article, folder: Path | None = None) -> Recalled:
    """The corrections that were made on this text; a damaged file is set aside, and the last good version stands in."""
    key = key_of(article)
    file = _file(key, folder)
    try:
        return Recalled(loads(file.read_bytes(), file.name).corrections)
    except OSError:
        return Recalled()
    except JucuoError as error:
        if error.problem is not Problem.DAMAGED:
            return Recalled((), error)
        _set_aside(file)
        earlier = versions(key, folder)
        corrections = saved_at(earlier[0].path).corrections if earlier else ()
        return Recalled(corrections, JucuoError(Problem.DAMAGED_CORRECTIONS, article.title or file.name, error.detail))


def saved(key: str, folder: Path | None = None) -> Reading:
    """The reading that the library holds under `key`; raises JucuoError."""
    return saved_at(_file(key, folder))


def saved_at(path: Path) -> Reading:
    """The reading in a file of the library; raises JucuoError (MISSING_FILE, DAMAGED, NEWER_SCHEMA)."""
    try:
        return loads(path.read_bytes(), path.name)
    except OSError as error:
        raise JucuoError(Problem.MISSING_FILE, str(path), str(error)) from error


def versions(key: str, folder: Path | None = None) -> tuple[Version, ...]:
    """The earlier versions that can be read, newest first."""
    found = (_version(path) for path in sorted(_versions_of(key, folder).glob(f"*{SUFFIX}"), reverse=True))
    return tuple(version for version in found if version)


def discard(key: str, folder: Path | None = None) -> None:
    """Throw a reading into the trash; raises JucuoError."""
    file = _file(key, folder)
    _move(file, _free(file.parent / "trash" / file.name))


def restore(name: str, folder: Path | None = None) -> None:
    """Put back what lies in the trash under `name`; what has taken its place meanwhile becomes a version of it."""
    root = folder or library_folder()
    file = _file(name.partition(".")[0], folder)
    if file.exists():
        _make(_versions_of(file.stem, folder))
        _move(file, _versions_of(file.stem, folder) / f"{_now()}{SUFFIX}")
    _move(root / "trash" / name, file)


def trashed(folder: Path | None = None) -> tuple[Path, ...]:
    """The files in the trash, the one thrown away last first."""
    found = (folder or library_folder()) / "trash"
    return tuple(sorted(found.glob(f"*{SUFFIX}"), key=lambda path: -path.stat().st_mtime_ns))


def _make_room(file: Path) -> None:
    """Keep what stands in the file as a version, unless the last one is only just made."""
    _make(file.parent)
    if not file.exists():
        return
    folder = _versions_of(file.stem, file.parent)
    stamps = sorted(path.stem for path in folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []
    if stamps and (datetime.now(UTC) - _time(stamps[-1])).total_seconds() < VERSION_SECONDS:
        return
    _make(folder)
    try:
        shutil.copy2(file, folder / f"{_now()}{SUFFIX}")
    except OSError as error:
        raise JucuoError(Problem.DISK_FULL, str(file), str(error)) from error
    for stamp in stamps[: max(0, len(stamps) + 1 - KEPT_VERSIONS)]:
        (folder / f"{stamp}{SUFFIX}").unlink(missing_ok=True)


def _version(path: Path) -> Version | None:
    try:
        return Version(path, _time(path.stem), len(json.loads(path.read_bytes())["corrections"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _file(key: str, folder: Path | None) -> Path:
    return (folder or library_folder()) / f"{key}{SUFFIX}"


def _versions_of(key: str, folder: Path | None) -> Path:
    return (folder or library_folder()) / "versions" / key


def _now() -> str:
    return datetime.now(UTC).strftime(_STAMP)


def _time(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise JucuoError(Problem.UNWRITABLE, str(folder), str(error)) from error


def _move(file: Path, target: Path) -> None:
    _make(target.parent)
    try:
        file.replace(target)
        os.utime(target)
    except OSError as error:
        raise JucuoError(Problem.UNWRITABLE, str(file), str(error)) from error


def _free(path: Path) -> Path:
    """`path`, or the first name with a number that nothing has yet."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}.{number}{path.suffix}")
    return free


def _set_aside(file: Path) -> None:
    file.rename(_free(file.with_suffix(".damaged")))
