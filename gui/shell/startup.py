"""From the command line to a running program, with a window or without."""

import gc
import os
import sys
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from gui import __version__

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from gui.shell.arguments import Arguments
    from gui.shell.main_window import MainWindow
    from gui.shell.preferences import Preferences

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
    """Export; Qt, which knows the sentences, is loaded only when there is something to say."""
    if _wants_a_pdf(words):
        from gui.core.report.ahead import begin

        begin(whole=any("gongwen" in word for word in words))
    from gui.shell.arguments import parse_quietly
    from gui.shell.batch import export_all

    gc.set_threshold(50_000, 50, 50)  # a process that ends soon has little to collect
    arguments = parse_quietly(words)
    if arguments is None:
        arguments = _speak(words)
    status = export_all(arguments, partial(_speak, words))
    if "logging" in sys.modules:
        sys.modules["logging"].shutdown()
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()
    os._exit(status)  # all is written: to take down what was loaded would take a tenth of the whole time


def _wants_a_pdf(words: list[str]) -> bool:
    """Whether a single one is asked for, as it seems; what is said wrongly is found out when the words are read."""
    apart = [after for word, after in pairwise(words) if word == "--export"]
    joined = [word for word in words if word.startswith("--export=")]
    return any(target.lower().endswith(".pdf") for target in (*apart, *joined))


def _speak(words: list[str]) -> "Arguments":
    """Load what it takes to speak the reader's language, and read the command line in it."""
    from PySide6.QtCore import QCoreApplication

    from gui.shell.preferences import Preferences

    application = QCoreApplication.instance() or QCoreApplication(words)
    _name(application)
    _kept.append(application)
    return _begin(words, Preferences())


# Qt's application must outlive the sentences
_kept: "list[QCoreApplication]" = []


def _run_with_window(words: list[str]) -> int:
    from PySide6.QtCore import QTimer

    from gui.shell.application import Application
    from gui.shell.preferences import Preferences

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
    QTimer.singleShot(0, lambda: _fill(window, arguments.and_files(application.begin())))
    return int(application.exec())


def _fill(window: "MainWindow", arguments: "Arguments") -> None:
    """Fill the bare window; where that cannot be done, say so and end."""
    try:
        assert window.parts
    except Exception as error:  # nobody foresaw it, and nothing listens for such errors yet
        from PySide6.QtCore import QCoreApplication

        from gui.shell import failures
        from gui.shell.problem_report import ProblemReport

        failures.record(error)
        ProblemReport(True, 0, window, goes_on=False).exec()
        QCoreApplication.exit(1)
    else:
        window.begin_with(arguments)


def show_window(preferences: "Preferences") -> "MainWindow":
    """Put the bare window on the screen; it is filled when the event loop turns."""
    from gui.shell.main_window import MainWindow

    window = MainWindow(preferences)
    window.show()
    return window


def _name(application: "QCoreApplication") -> None:
    application.setApplicationName("jucuo")
    application.setApplicationVersion(__version__)
    application.setProperty("desktopFileName", "org.jucuo.jucuo")


def _begin(words: list[str], preferences: "Preferences") -> "Arguments":
    """Start the log, choose the language and read the command line in it."""
    from gui.shell.arguments import chosen_language, parse
    from gui.shell.logs import start_log
    from gui.shell.preferences import LANGUAGE
    from gui.shell.translations import install

    start_log()
    install(chosen_language(words) or preferences.get(LANGUAGE))
    return parse(words)
