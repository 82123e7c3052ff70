"""The library: every article that was opened, with its corrections, found again by its text."""

from gui.document.library.lock import ReadingLock
from gui.document.library.store import (
    Recalled,
    Version,
    discard,
    enter,
    keep,
    key_of,
    library_folder,
    recall,
    restore,
    saved,
    trashed,
    versions,
)

__all__ = [
    "ReadingLock",
    "Recalled",
    "Version",
    "discard",
    "enter",
    "keep",
    "key_of",
    "library_folder",
    "recall",
    "restore",
    "saved",
    "trashed",
    "versions",
]
