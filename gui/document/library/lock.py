"""Tells a second window that a reading is being corrected in the first."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from gui.core.text import Article
from gui.document.library.store import key_of, library_folder


class ReadingLock:
    """Holds at most one reading; the lock of a program that died does not count."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._lock: QLockFile | None = None
        self.refused = False

    def take(self, article: Article) -> bool:
        """Let go of what is held and take this article; False, and `refused`, where another window has it.

        In a folder that cannot be written there is nothing to keep others from.
        """
        self.release()
        folder = self._folder or library_folder()
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(folder / f"{key_of(article)}.lock"))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
        self.refused = self._lock is None and lock.error() is QLockFile.LockError.LockFailedError
        return not self.refused

    def release(self) -> None:
        """Let go of what is held."""
        if self._lock:
            self._lock.unlock()
            self._lock = None
