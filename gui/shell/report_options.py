"""The options of a PDF as they were chosen last."""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

from gui.core.report.options import Headings, Marks, Options, Paper, Part, Profile
from gui.core.script import Script
from gui.shell.preferences import Preferences
from gui.shell.settings import PDF_OPTIONS

# how each remembered choice is read back; script and time belong to the moment
_CHOICES: dict[str, Callable[[Any], Any]] = {
    "profile": Profile,
    "paper": Paper,
    "landscape": bool,
    "size": float,
    "colour": bool,
    "marks": Marks,
    "parts": lambda names: frozenset(map(Part, names)),
    "headings": lambda name: Headings(name) if name else None,
}


def current_options(preferences: Preferences, script: Script) -> Options:
    """What was chosen last, in the script that is shown, made now."""
    chosen = Options()
    try:
        saved = json.loads(preferences.get(PDF_OPTIONS) or "{}")
        chosen = Options(**{key: read(saved[key]) for key, read in _CHOICES.items() if key in saved})
    except (ValueError, KeyError, TypeError):
        pass  # chosen by a version that knew other choices
    return replace(chosen, script=script, timestamp=int(time.time()))


def remember(preferences: Preferences, options: Options) -> None:
    """Keep what was chosen for the next time."""
    chosen = {key: value for key, value in asdict(options).items() if key in _CHOICES}
    preferences.set(PDF_OPTIONS, json.dumps(chosen | {"parts": sorted(options.parts)}))
