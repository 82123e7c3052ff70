"""The program started as a person would, without a screen."""

import os
import subprocess
import sys


def jucuo(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    return subprocess.run(
        [sys.executable, "-m", "gui", "--language", "en", *map(str, words)],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )
