"""The options of a PDF: from the command line, or as they were chosen last."""

import json
import time
from dataclasses import asdict, replace
from pathlib import Path

from gui.core.report.options import Marks, Options, Paper, Profile
from gui.core.script import Script
from gui.shell.arguments import Arguments
from gui.shell.preferences import Preferences
from gui.shell.settings import PDF_OPTIONS


def options_for(arguments: Arguments, source: Path) -> Options:
    """What the command line asks for; the time is the source's own, so that a second export gives equal bytes."""
    return Options(
        script=arguments.script or Script.ORIGINAL,
        profile=Profile(arguments.profile or Profile.READING),
        timestamp=int(source.stat().st_mtime),
    )


def current_options(preferences: Preferences, script: Script) -> Options:
    """What was chosen last, in the script that is shown, made now."""
    chosen = Options()
    try:
        saved = json.loads(preferences.get(PDF_OPTIONS) or "{}")
        chosen = Options(
            profile=Profile(saved["profile"]),
            paper=Paper(saved["paper"]),
            landscape=bool(saved["landscape"]),
            colour=bool(saved["colour"]),
            marks=Marks(saved["marks"]),
            table=bool(saved["table"]),
        )
    except (ValueError, KeyError, TypeError):
        pass  # nothing was chosen yet, or by a version that knew other choices
    return replace(chosen, script=script, timestamp=int(time.time()))


def remember(preferences: Preferences, options: Options) -> None:
    """Keep what was chosen for the next time; script and time belong to the moment."""
    chosen = {key: value for key, value in asdict(options).items() if key not in ("script", "timestamp")}
    preferences.set(PDF_OPTIONS, json.dumps(chosen))
