"""Writing a file whole or not at all."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from gui.core.problems import JucuoError, Problem


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to a temporary file beside `path`, sync it and rename it; the old file stays until then.

    Raises JucuoError (DISK_FULL or UNWRITABLE) and leaves nothing half-written.
    """
    temporary = None
    try:
        descriptor, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _mode_for(path))
        os.replace(temporary, path)
        _sync_folder(path.parent)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise _hindered(path, error) from error


def make_folder(folder: Path) -> None:
    """Make a folder with those above it, where it is not there; raises JucuoError (DISK_FULL or UNWRITABLE)."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _hindered(folder, error) from error


def _hindered(path: Path, error: OSError) -> JucuoError:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return JucuoError(Problem.DISK_FULL if full else Problem.UNWRITABLE, str(path), str(error))


def _sync_folder(folder: Path) -> None:
    """Bring the new name itself to the disk, where the system lets a folder be opened; else it follows shortly."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _mode_for(path: Path) -> int:
    """The mode of the file that is replaced, or what the umask gives a new one."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
