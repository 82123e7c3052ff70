"""Marks a string for translation where it stands in a table; typed, which Qt's own marker is not."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """The text itself; Qt's tools find it by the name of this function."""
        return text
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP"]
