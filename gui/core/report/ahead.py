"""A typesetter in a process of its own, begun before the program itself is loaded: it reads its fonts meanwhile.

Loading the program takes as long as reading the fonts, and Python lets one thread of a process work at a time.
"""

import os
import pickle
import signal
import sys
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from gui.core.report.fonts import Fonts, TypesettingError, all_fonts, known_fonts, read_ahead

_begun: list[tuple[BinaryIO, BinaryIO]] = []  # where to ask, and where the answers come from


def begin(whole: bool) -> None:
    """Begin with all the system's fonts or the known ones, where a process can be doubled and has one thread yet."""
    if sys.platform != "linux":
        return
    (asked, asking), (answers, answering) = os.pipe(), os.pipe()
    if os.fork() == 0:
        os.close(asking)
        os.close(answers)
        _serve(whole, os.fdopen(asked, "rb"), os.fdopen(answering, "wb"))
    os.close(asked)
    os.close(answering)
    _begun.append((os.fdopen(asking, "wb"), os.fdopen(answers, "rb")))


def fonts_ahead(all_wanted: bool) -> Fonts | None:
    """The fonts of the process that was begun, if it lives and they suffice."""
    if not _begun:
        return None
    asking, answers = _begun[0]

    def compiled(template: Path, **wanted: Any) -> bytes:
        try:
            pickle.dump((template, wanted), asking)
            asking.flush()
            made: bytes | TypesettingError = pickle.load(answers)  # noqa: S301 (this program has written it itself)
        except (OSError, EOFError):  # it has died
            return _fonts(whole).compiled(template, **wanted)
        if isinstance(made, TypesettingError):
            raise made
        return made

    try:
        families, whole = pickle.load(answers)  # noqa: S301 (the same)
    except EOFError:
        return None
    finally:
        _begun.clear()
    return Fonts(families, whole, compiled) if whole or not all_wanted else None


def _fonts(whole: bool) -> Fonts:
    return all_fonts() if whole else known_fonts()


def _serve(whole: bool, asked: BinaryIO, answering: BinaryIO) -> NoReturn:
    """Answer until nobody asks any more; then end without a word, for this is not the program."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        fonts = _fonts(whole)
        pickle.dump((fonts.families, fonts.whole), answering)
        answering.flush()
        read_ahead(fonts)
        while True:
            template, wanted = pickle.load(asked)  # noqa: S301 (the same)
            try:
                made: bytes | TypesettingError = fonts.compiled(template, **wanted)
            except TypesettingError as error:
                made = error
            pickle.dump(made, answering)
            answering.flush()
    finally:
        os._exit(0)
