"""Tells a second window that a reading is being corrected in the first."""

from pathlib import Path

from PySide6.QtCore import QLockFile

from gui.core.text import Article
from gui.document.library.store import key_of, library_folder


class ReadingLock:
    """Holds at most one reading; the lock of a program that died does not count."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._lock: QLockFile | None = None

    def take(self, article: Article) -> bool:
        """Let go of what is held and take this article; False where another window has it."""
        self.release()
        folder = self._folder or library_folder()
        if not folder.is_dir():
            return True
        lock = QLockFile(str(folder / f"{key_of(article)}.lock"))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError

    def release(self) -> None:
        """Let go of what is held."""
        if self._lock:
            self._lock.unlock()
            self._lock = None
