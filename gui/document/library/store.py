"""The library's files: one a text, written whole or not at all, with earlier versions and a trash beside them.

readings/KEY.jucuo               the reading as it stands
readings/versions/KEY/TIME.jucuo what stood there before, the last twenty
readings/trash/KEY.jucuo         what was thrown away, until it is put back
"""

import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gui.core.files import make_folder, write_atomically
from gui.core.problems import JucuoError, Problem
from gui.core.report.reading_file import dumps, loads
from gui.core.text import Article
from gui.core.tree import Correction, Reading
from gui.core.tree.corrections import follows
from gui.document.folders import own_folder

SUFFIX = ".jucuo"
KEPT_VERSIONS = 20
# edits closer together than this make one version
VERSION_SECONDS = 180
_STAMP = "%Y%m%dT%H%M%S%f"
_STAMPED = re.compile(r"\d{8}T\d{12}")


@dataclass(frozen=True, slots=True)
class Held:
    """What the library holds of a text, if anything, and what was wrong with its file, if anything was."""

    reading: Reading | None = None
    fault: JucuoError | None = None

    @property
    def newer(self) -> bool:
        """Whether a newer version of the program wrote it, so that this one must not write over it."""
        unreadable = self.fault is not None and self.fault.problem is Problem.NEWER_SCHEMA
        return unreadable or (self.reading is not None and self.reading.read_only)


@dataclass(frozen=True, slots=True)
class _Written:
    """What this program has written last, so that it need not read it again before the next step."""

    stamp: tuple[int, int, int]
    corrections: tuple[Correction, ...]


_written: dict[Path, _Written] = {}


@dataclass(frozen=True, slots=True)
class Version:
    """How a reading stood at an earlier time (UTC), and how many corrections it had."""

    path: Path
    made: datetime
    corrections: int


def library_folder() -> Path:
    """Where readings are kept, beside the reader's lexicon."""
    return own_folder() / "readings"


def key_of(article: Article) -> str:
    """The name under which the library knows an article: a digest of its text."""
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def keep(reading: Reading, folder: Path | None = None) -> None:
    """Write the reading as it stands; raises JucuoError (UNWRITABLE, DISK_FULL, NEWER_SCHEMA).

    What nobody has corrected is not written, but takes the place of what was. What a newer version of the program
    has written is not written over.
    """
    file = _file(key_of(reading.article), folder)
    if reading.corrections or file.exists():
        _make_room(file, reading.corrections)
        _write(file, reading)


def enter(reading: Reading, folder: Path | None = None) -> None:
    """Put an article that was opened into the library, or note that it was opened again; raises JucuoError."""
    key = key_of(reading.article)
    file, there = _file(key, folder), held(key, folder)
    if reading.read_only:
        return
    if not file.exists():
        make_folder(file.parent)
        _write(file, reading)
    elif there.reading is None:
        return  # what hinders reading it was told when the article was opened
    elif there.reading.corrections != reading.corrections:
        keep(reading, folder)
    else:
        with suppress(OSError):  # a time that cannot be noted costs nobody anything
            os.utime(file)


def held(key: str, folder: Path | None = None, title: str = "") -> Held:
    """The reading under `key`, spoken of by `title`; a damaged file gives way to the last good version."""
    file = _file(key, folder)
    if not file.exists():
        return Held()
    try:
        reading = saved_at(file)
    except JucuoError as error:
        if error.problem is not Problem.DAMAGED:
            return Held(None, error)
        good = next(_readable_versions(key, folder), None)
        _set_aside(file, good[0] if good else None)
        told = Problem.DAMAGED_CORRECTIONS if good else Problem.LOST_CORRECTIONS
        name = (good[1].article.title if good else "") or title or file.name
        return Held(good[1] if good else None, JucuoError(told, name, error.detail))
    newer = JucuoError(Problem.READ_ONLY_NEWER, reading.article.title) if reading.read_only else None
    return Held(reading, newer)


def holds(key: str, folder: Path | None = None) -> bool:
    """Whether the library has a reading under `key`."""
    return _file(key, folder).exists()


def saved_at(path: Path) -> Reading:
    """A reading of the library; raises JucuoError (MISSING_FILE, UNREADABLE_FILE, DAMAGED, NEWER_SCHEMA)."""
    try:
        return loads(path.read_bytes(), path.name)
    except FileNotFoundError as error:
        raise JucuoError(Problem.MISSING_FILE, str(path), str(error)) from error
    except OSError as error:
        raise JucuoError(Problem.UNREADABLE_FILE, str(path), str(error)) from error


def versions(key: str, folder: Path | None = None) -> tuple[Version, ...]:
    """The earlier versions that can be read, newest first."""
    return tuple(
        Version(path, _time(path), len(reading.corrections)) for path, reading in _readable_versions(key, folder)
    )


def discard(key: str, folder: Path | None = None) -> None:
    """Throw a reading into the trash; raises JucuoError."""
    file = _file(key, folder)
    _move(file, _free(file.parent / "trash" / file.name))


def restore(name: str, folder: Path | None = None) -> None:
    """Put back what lies in the trash under `name`; what has taken its place meanwhile becomes a version of it."""
    root = folder or library_folder()
    file = _file(name.partition(".")[0], folder)
    if file.exists():
        _keep_version(file)
    _move(root / "trash" / name, file)


def destroy(name: str, folder: Path | None = None) -> None:
    """Delete what lies in the trash under `name` for good, with its versions where nothing else has them."""
    root = folder or library_folder()
    key = name.partition(".")[0]
    try:
        (root / "trash" / name).unlink(missing_ok=True)
        if not _file(key, folder).exists():
            for path in _versions_of(key, folder).glob(f"*{SUFFIX}"):
                path.unlink(missing_ok=True)
    except OSError as error:
        raise JucuoError(Problem.UNWRITABLE, name, str(error)) from error


def trashed(folder: Path | None = None) -> tuple[Path, ...]:
    """The files in the trash, the one thrown away last first."""
    found = (folder or library_folder()) / "trash"
    return tuple(sorted(found.glob(f"*{SUFFIX}"), key=lambda path: -path.stat().st_mtime_ns))


def _make_room(file: Path, corrections: tuple[Correction, ...]) -> None:
    """Keep what stands in the file as a version, unless it is only a step before these corrections."""
    make_folder(file.parent)
    there = _corrections_in(file)
    if there is None:
        return
    last = max(_stamped(file.stem, file.parent), default=None)
    recent = last is not None and (datetime.now(UTC) - _time(last)).total_seconds() < VERSION_SECONDS
    if not (recent and follows(corrections, there)):
        _keep_version(file)


def _corrections_in(file: Path) -> tuple[Correction, ...] | None:
    """Those that stand in a file of the library, None where there is none; raises what forbids to write over it."""
    with suppress(OSError):
        if (known := _written.get(file)) and known.stamp == _stamp(file):
            return known.corrections
    there = held(file.stem, file.parent)
    if not file.exists():
        return None
    if there.reading is None or there.newer:
        raise there.fault or JucuoError(Problem.UNREADABLE_FILE, str(file))
    return there.reading.corrections


def _write(file: Path, reading: Reading) -> None:
    write_atomically(file, dumps(reading, compact=True))
    with suppress(OSError):
        _written.clear()
        _written[file] = _Written(_stamp(file), reading.corrections)


def _stamp(file: Path) -> tuple[int, int, int]:
    """What tells that a file is still the one that was written."""
    status = file.stat()
    return status.st_ino, status.st_mtime_ns, status.st_size


def _keep_version(file: Path) -> None:
    """Copy a file of the library among its versions, and let go of the oldest beyond twenty."""
    folder = _versions_of(file.stem, file.parent)
    make_folder(folder)
    try:
        data = file.read_bytes()
    except OSError as error:
        raise JucuoError(Problem.UNREADABLE_FILE, str(file), str(error)) from error
    write_atomically(folder / f"{datetime.now(UTC).strftime(_STAMP)}{SUFFIX}", data)
    for path in _stamped(file.stem, file.parent)[:-KEPT_VERSIONS]:
        with suppress(OSError):
            path.unlink()


def _stamped(key: str, folder: Path | None) -> list[Path]:
    """The files of earlier versions, oldest first."""
    return sorted(path for path in _versions_of(key, folder).glob(f"*{SUFFIX}") if _STAMPED.fullmatch(path.stem))


def _readable_versions(key: str, folder: Path | None) -> Iterator[tuple[Path, Reading]]:
    """Newest first."""
    for path in reversed(_stamped(key, folder)):
        with suppress(JucuoError):
            yield path, saved_at(path)


def _file(key: str, folder: Path | None) -> Path:
    return (folder or library_folder()) / f"{key}{SUFFIX}"


def _versions_of(key: str, folder: Path | None) -> Path:
    return (folder or library_folder()) / "versions" / key


def _time(path: Path) -> datetime:
    return datetime.strptime(path.stem, _STAMP).replace(tzinfo=UTC)


def _move(file: Path, target: Path) -> None:
    make_folder(target.parent)
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


def _set_aside(file: Path, good: Path | None) -> None:
    """Keep the damaged file under another name, with the good version in its place, if there is one.

    Where nothing can be written all stays as it is, to be set aside another time.
    """
    with suppress(OSError, JucuoError):
        if good is None:
            file.rename(_free(file.with_suffix(".damaged")))
        else:
            write_atomically(_free(file.with_suffix(".damaged")), file.read_bytes())
            write_atomically(file, good.read_bytes())
