"""The library: every article that was opened, with its corrections, found again by its text."""

from gui.document.library.store import (
    Held,
    Version,
    destroy,
    discard,
    enter,
    held,
    holds,
    keep,
    key_of,
    library_folder,
    restore,
    saved_at,
    trashed,
    versions,
)

__all__ = [
    "Held",
    "Version",
    "destroy",
    "discard",
    "enter",
    "held",
    "holds",
    "keep",
    "key_of",
    "library_folder",
    "restore",
    "saved_at",
    "trashed",
    "versions",
]
