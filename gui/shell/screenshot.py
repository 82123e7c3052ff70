"""A picture of the window, made by the program itself without a screen."""

import sys

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gui.shell import failures
from gui.shell.arguments import Arguments
from gui.shell.main_window import MainWindow
from gui.shell.preferences import Preferences

TIMEOUT_MS = 60_000


def take(arguments: Arguments, preferences: Preferences) -> int:
    """Open the first file, wait until it is shown, and write the picture; returns the exit status."""
    assert arguments.screenshot is not None
    window = MainWindow(preferences, lasting=False)
    window.resize(*arguments.size)
    outcome: list[str] = []
    loop = QEventLoop()
    window.parts.opening.opened.connect(loop.quit)

    def fail(error: Exception) -> None:
        outcome.append(failures.sentence(error))
        loop.quit()

    window.parts.opening.failed.connect(fail)
    QTimer.singleShot(TIMEOUT_MS, loop.quit)
    window.show()
    window.begin_with(arguments)
    loop.exec()
    _settle()
    written = window.grab().save(str(arguments.screenshot))
    if outcome or not written:
        print(f"jucuo: {outcome[0] if outcome else arguments.screenshot}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


def _settle() -> None:
    """Let layout and painting come to rest."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 300:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
