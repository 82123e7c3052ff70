"""Mending what was read wrongly: each action becomes a correction that can be undone."""

from gui.shell.mending.mending import Mending

__all__ = ["Mending"]
