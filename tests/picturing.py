"""Draws the windows for the golden pictures: `python picturing.py FOLDER`; QT_SCALE_FACTOR says how finely."""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

HOME = Path(sys.argv[1])
os.environ |= {f"XDG_{name}_HOME": str(HOME / "home" / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
# a screen that has room for every dialog
SCREEN = {"name": "wide", "x": 0, "y": 0, "width": 4096, "height": 3072, "dpr": 1}
SCREEN |= {"logicalDpi": 96, "logicalBaseDpi": 96}
(HOME / "screen.json").write_text(json.dumps({"screens": [SCREEN]}), "utf-8")
os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={HOME / 'screen.json'}", "TZ": "UTC"}

from PySide6.QtCore import QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from sample import BUNDLED, small  # noqa: E402

from gui.core.report.options import Options  # noqa: E402
from gui.dialogs.library_dialog import LibraryDialog  # noqa: E402
from gui.document import library  # noqa: E402
from gui.document.library import catalog  # noqa: E402
from gui.printing.preview import PreviewDialog  # noqa: E402
from gui.shell.main_window import MainWindow  # noqa: E402
from gui.shell.preferences import APPEARANCE, LANGUAGE, Appearance, Language, Preferences  # noqa: E402
from gui.shell.preferences_dialog import PreferencesDialog  # noqa: E402
from gui.shell.translations import install  # noqa: E402

LANGUAGES = (Language.TRADITIONAL, Language.SIMPLIFIED, Language.ENGLISH)
THEMES = (Appearance.LIGHT, Appearance.DARK)
OPENED = 1_600_000_000


def settle(done: Callable[[], bool] = lambda: True) -> None:
    """Let the window come to rest."""
    end = time.monotonic() + 30
    rest = time.monotonic() + 0.15
    while time.monotonic() < rest or (not done() and time.monotonic() < end):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


def keep(widget: QWidget, name: str) -> None:
    """Write a picture."""
    widget.grab().save(str(HOME / f"{name}.png"))


def is_inked(preview: PreviewDialog) -> bool:
    """Whether letters are seen in the middle of the page, which a thread of its own draws."""
    picture = preview.pages.view.viewport().grab().toImage()
    width, height = picture.width(), picture.height()
    middle = ((x, y) for x in range(width * 2 // 5, width * 3 // 5, 2) for y in range(height // 6, height // 2, 2))
    tones = [picture.pixelColor(*place).lightness() for place in middle]
    return sum(tone > 200 for tone in tones) > len(tones) / 2 and sum(tone < 140 for tone in tones) > 20


def draw_all() -> None:
    """Every window in every language and theme."""
    application = QApplication([])
    library.enter(small())
    for file in library.library_folder().glob("*.jucuo"):
        os.utime(file, (OPENED, OPENED))
    catalog.refresh()
    preferences = Preferences(HOME / "picture.ini")
    preferences.set(LANGUAGE, Language.TRADITIONAL)
    install(Language.TRADITIONAL)
    window = MainWindow(preferences, lasting=False)
    window.resize(1360, 860)
    window.show()
    window.parts.opening.open(BUNDLED)
    settle(lambda: window.parts.document.reading is not None)
    for file in library.library_folder().glob("*.jucuo"):
        os.utime(file, (OPENED, OPENED))
    for _ in range(20):
        window.parts.document.step_measure(1)
    for language in LANGUAGES:
        for theme in THEMES:
            preferences.set(LANGUAGE, language)
            preferences.set(APPEARANCE, theme)
            draw(window, preferences, f"{language}-{theme}")
    del application


def draw(window: MainWindow, preferences: Preferences, name: str) -> None:
    """The four windows as they look now."""
    settle()
    keep(window, f"main-{name}")
    reading = window.parts.document.reading
    assert reading is not None
    preview = PreviewDialog(reading, Options(), window)
    preview.show()
    settle(lambda: bool(preview.pdf))
    settle(lambda: is_inked(preview))
    settle()
    keep(preview, f"print-{name}")
    for kind, dialog in (
        ("library", LibraryDialog(window)),
        ("preferences", PreferencesDialog(preferences, window)),
    ):
        dialog.show()
        settle()
        keep(dialog, f"{kind}-{name}")
        dialog.close()
    preview.close()


if __name__ == "__main__":
    draw_all()
