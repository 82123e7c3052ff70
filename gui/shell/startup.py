"""From the command line to a running program, with a window or without."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui import __version__
from gui.shell.preferences import LANGUAGE, Preferences
from gui.shell.translations import install

if TYPE_CHECKING:
    from gui.shell.arguments import Arguments
    from gui.shell.main_window import MainWindow

WITHOUT_WINDOW = ("--export", "--export-dir", "--help", "-h", "--version")


def run(words: list[str]) -> int:
    """Carry out the command line; returns the exit status."""
    _leave_the_bundle()
    if any(word.split("=")[0] in WITHOUT_WINDOW for word in words):
        return _run_without_window(words)
    picture = any(word.split("=")[0] == "--screenshot" for word in words)
    if picture:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not _has_screen():
        print("jucuo: there is no screen to open a window on; use --export OUT FILE", file=sys.stderr)  # noqa: T201
        return 1
    return _run_with_window(words)


def _leave_the_bundle() -> None:
    """In a packaged program, let other programs that are started find their own libraries, not the ones beside it."""
    if getattr(sys, "frozen", False):
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before:
            os.environ["LD_LIBRARY_PATH"] = before


def _has_screen() -> bool:
    """Whether Qt will find a screen; only X11 and Wayland can be without one."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def _run_without_window(words: list[str]) -> int:
    from gui.shell.batch import export_all

    application = QCoreApplication(words)
    _name(application)
    arguments = _begin(words, Preferences())
    return export_all(arguments)


def _run_with_window(words: list[str]) -> int:
    from PySide6.QtCore import QTimer

    from gui.shell.application import Application

    application = Application(words)
    _name(application)
    preferences = Preferences()
    arguments = _begin(words, preferences)
    if arguments.screenshot:
        from gui.shell.screenshot import take

        return take(arguments, preferences)
    from gui.shell import crash
    from gui.shell.instance import Instance

    instance = Instance(application)
    if not instance.begin(arguments.files):
        return 0
    crash.watch_for_a_fall()
    window = show_window(preferences)
    instance.asked.connect(window.take_files)
    application.asked.connect(window.take_files)
    QTimer.singleShot(0, lambda: window.begin_with(arguments.and_files(application.begin())))
    return int(application.exec())


def show_window(preferences: Preferences) -> "MainWindow":
    """Put the bare window on the screen; it is filled when the event loop turns."""
    from gui.shell.main_window import MainWindow

    window = MainWindow(preferences)
    window.show()
    return window


def _name(application: QCoreApplication) -> None:
    application.setApplicationName("jucuo")
    application.setApplicationVersion(__version__)
    application.setProperty("desktopFileName", "org.jucuo.jucuo")


def _begin(words: list[str], preferences: Preferences) -> "Arguments":
    """Start the log, choose the language and read the command line in it."""
    from gui.shell.arguments import chosen_language, parse
    from gui.shell.logs import start_log

    start_log()
    install(chosen_language(words) or preferences.get(LANGUAGE))
    return parse(words)
