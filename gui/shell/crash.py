"""What is kept of a failure that nobody foresaw: where it happened, never a word of an article."""

import faulthandler
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from gui import __version__
from gui.shell.preferences import log_folder

ROOT = Path(__file__).resolve().parents[2]
# what Python itself writes when the whole process falls
FALL = "fall.txt"

_last: list[str] = []
_fall: list[IO[str]] = []


def trace(error: BaseException) -> str:
    """Kinds of the errors and the lines they went through; messages are left out, for they can quote the article."""
    lines = []
    chain: BaseException | None = error
    while chain is not None:
        lines.append(f"{type(chain).__name__}{_number(chain)}")
        frames = traceback.extract_tb(chain.__traceback__)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        chain = chain.__cause__ or (None if chain.__suppress_context__ else chain.__context__)
    return "\n".join(lines)


def note(error: BaseException) -> None:
    """Keep where an error happened, for the report."""
    _last.append(trace(error))
    del _last[:-3]


def report() -> str:
    """What a person can send to those who mend the program."""
    from PySide6.QtCore import QLocale, qVersion
    from PySide6.QtGui import QGuiApplication

    head = (
        f"Jucuo {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.platform()}, {QGuiApplication.platformName()}, {QLocale().name()}"
        f"{', packaged' if getattr(sys, 'frozen', False) else ''}",
    )
    fallen = _fallen()
    return "\n\n".join(("\n".join(head), *_last, *([fallen] if fallen else [])))


def catch(told: Callable[[BaseException], None]) -> None:
    """From now on, `told` hears of every error that nothing else has caught; called in the thread it happened in."""

    def caught(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
        else:
            told(error)

    def caught_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
            told(arguments.exc_value)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread


def watch_for_a_fall() -> None:
    """Let Python write down where it was if the whole process falls; the note of the last fall is kept till the end."""
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        _fall.append((log_folder() / FALL).open("a", encoding="utf-8"))
        faulthandler.enable(_fall[0], all_threads=False)
    except OSError:
        pass  # without a place to write there is no note


def end_in_order() -> None:
    """Nothing fell in this run: forget the note."""
    if _fall:
        faulthandler.disable()
        _fall.pop().close()
        (log_folder() / FALL).unlink(missing_ok=True)


def _fallen() -> str:
    try:
        return (log_folder() / FALL).read_text("utf-8", "replace").strip()[-4000:]
    except OSError:
        return ""


def _short(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def _number(error: BaseException) -> str:
    return f" {error.errno}" if isinstance(error, OSError) and error.errno else ""
