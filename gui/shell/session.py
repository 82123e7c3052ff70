"""What was open comes back with the next start: the articles, the one shown, and the place in each."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from gui.document import library
from gui.shell.desk import Desk, Place, Source, Tab
from gui.shell.preferences import Preferences
from gui.shell.settings import ARTICLES, RUNNING


@dataclass(frozen=True, slots=True)
class Remembered:
    """An article that was open."""

    source: Source
    title: str
    place: Place
    shown: bool


def dumps(articles: tuple[Remembered, ...]) -> str:
    """The articles as one line of JSON."""
    return json.dumps(
        [
            {
                "path": str(each.source.path) if each.source.path else "",
                "key": each.source.key,
                "title": each.title,
                "top": each.place.top,
                "measure": each.place.measure,
                "shown": each.shown,
            }
            for each in articles
        ],
        ensure_ascii=False,
    )


def loads(text: str) -> tuple[Remembered, ...] | None:
    """The articles that `dumps` wrote; None when there never were any, and for what cannot be understood."""
    try:
        return tuple(map(_article, json.loads(text))) if text else None
    except (ValueError, KeyError, TypeError):
        return None


def _article(entry: dict[str, Any]) -> Remembered:
    source = Source(Path(entry["path"]) if entry["path"] else None, str(entry["key"]))
    place = Place(int(entry["top"]), int(entry["measure"]))
    return Remembered(source, str(entry["title"]), place, bool(entry["shown"]))


class Session(QObject):
    """Writes down what is open each time that it changes, so that not even a crash forgets it."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._preferences = desk, preferences
        self.last = loads(preferences.get(ARTICLES))
        self.ended_badly = preferences.get(RUNNING)

    def begin(self) -> None:
        """From now on what is open is remembered; until `end` this run counts as one that ended badly."""
        self._preferences.set(RUNNING, True)
        self._desk.changed.connect(self.note)

    def restore(self, at_once: bool = True) -> None:
        """Put the articles of the last time back; the one that was shown is read `at_once`, the others when chosen."""
        there = [each for each in self.last or () if _is_there(each.source)]
        tabs = [(self._desk.add(Tab(each.source, each.title, each.place)), each.shown) for each in there]
        if tabs and at_once:
            self._desk.turn_to(next((tab for tab, shown in tabs if shown), tabs[0][0]))

    def note(self) -> None:
        """Write down what is open now."""
        shown = self._desk.shown
        articles = (Remembered(tab.source, tab.title, tab.place, tab is shown) for tab in self._desk.tabs)
        self._preferences.set(ARTICLES, dumps(tuple(articles)))
        self._preferences.sync()

    def end(self) -> None:
        """Write down what is open, for a start that finds everything in order."""
        self._preferences.set(RUNNING, False)
        self.note()


def _is_there(source: Source) -> bool:
    """Whether an article can still be read."""
    if source.path is not None:
        return source.path.exists()
    return not source.key or library.holds(source.key)
