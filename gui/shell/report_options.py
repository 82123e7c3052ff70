"""The options of a PDF: from the command line, or from what was chosen last."""

import time
from pathlib import Path

from gui.core.report.options import Options, Profile
from gui.core.script import Script
from gui.shell.arguments import Arguments
from gui.shell.preferences import Preferences


def options_for(arguments: Arguments, source: Path) -> Options:
    """What the command line asks for; the time is the source's own, so that a second export gives equal bytes."""
    return Options(
        script=arguments.script or Script.ORIGINAL,
        profile=Profile(arguments.profile or Profile.READING),
        timestamp=int(source.stat().st_mtime),
    )


def current_options(preferences: Preferences, script: Script) -> Options:
    """What is set in the window now."""
    return Options(script=script, timestamp=int(time.time()))
