"""The command line, as one frozen value."""

import argparse
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from gui import __version__
from gui.core.report.options import DEFAULT_PARTS, Headings, Marks, Options, Paper, Part, Profile
from gui.core.script import Script
from gui.models.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.shell.preferences import Language


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was asked for on the command line."""

    files: tuple[Path, ...] = ()
    export: Path | None = None
    export_dir: Path | None = None
    to: str = "pdf"
    script: Script | None = None
    options: Options = field(default_factory=Options)
    screenshot: Path | None = None
    size: tuple[int, int] = (1360, 860)
    measure: int = 0
    theme: str = ""
    language: str = ""
    processes: int = 0

    def and_files(self, files: tuple[Path, ...]) -> "Arguments":
        """The same with more files."""
        return replace(self, files=(*self.files, *files))


def options_for(arguments: Arguments) -> Options:
    """What the command line asks for; SOURCE_DATE_EPOCH gives the time for equal bytes (reproducible-builds.org)."""
    script = arguments.script or Script.ORIGINAL
    return replace(arguments.options, script=script, timestamp=int(os.environ.get("SOURCE_DATE_EPOCH") or time.time()))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _parts(text: str) -> frozenset[Part]:
    return frozenset(map(Part, filter(None, text.split(",")))) or DEFAULT_PARTS


def _points(text: str) -> float:
    points = float(text)
    if not 6 <= points <= 32:
        raise ValueError(text)
    return points


def chosen_language(words: list[str]) -> "Language | None":
    """The language named on the command line; its sentences can be spoken only when this is known."""
    from gui.shell.preferences import Language

    early = argparse.ArgumentParser(add_help=False)
    early.add_argument("--language", type=str, default="")
    chosen = early.parse_known_args(words)[0].language
    return Language(chosen) if chosen in tuple(Language) else None


# option: its sentence, marked for the translator's tool
HELP = {
    "--export": QT_TRANSLATE_NOOP("command line", "write OUT (.pdf .json .csv .xlsx …) and end"),
    "--export-dir": QT_TRANSLATE_NOOP("command line", "write one file for each FILE into DIR"),
    "--to": QT_TRANSLATE_NOOP("command line", "the format for --export-dir"),
    "--processes": QT_TRANSLATE_NOOP("command line", "how many files to work on at once"),
    "--script": QT_TRANSLATE_NOOP("command line", "the script to show or to export"),
    "--profile": QT_TRANSLATE_NOOP("command line", "the layout of the PDF"),
    "--parts": QT_TRANSLATE_NOOP("command line", "what stands in the PDF, with commas between"),
    "--marks": QT_TRANSLATE_NOOP("command line", "the article clean, marked, or with names in the margin"),
    "--paper": QT_TRANSLATE_NOOP("command line", "the paper of the PDF"),
    "--landscape": QT_TRANSLATE_NOOP("command line", "the paper lying on its long side"),
    "--font-size": QT_TRANSLATE_NOOP("command line", "the size of the text in points, 6 to 32"),
    "--black-and-white": QT_TRANSLATE_NOOP("command line", "styles of lines instead of colours"),
    "--headings": QT_TRANSLATE_NOOP("command line", "the language of the headings"),
    "--screenshot": QT_TRANSLATE_NOOP("command line", "write a picture of the window and end"),
    "--size": QT_TRANSLATE_NOOP("command line", "the size of that picture"),
    "--measure": QT_TRANSLATE_NOOP("command line", "select measure number N"),
    "--theme": QT_TRANSLATE_NOOP("command line", "light or dark, for this time"),
    "--language": QT_TRANSLATE_NOOP("command line", "the language of the interface, for this time"),
}
ABOUT = QT_TRANSLATE_NOOP("command line", "Shows who does what in a Chinese news article.")


class _MisunderstoodError(Exception):
    """The command line makes no sense, or asks for words."""


class _QuietParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _MisunderstoodError(message)


def parse(words: list[str]) -> Arguments:
    """Read the command line; ends the program with a sentence when it cannot be understood."""
    from PySide6.QtCore import QCoreApplication

    say = partial(QCoreApplication.translate, "command line")
    return _read(words, argparse.ArgumentParser(prog="jucuo", description=say(ABOUT)), say)


def parse_quietly(words: list[str]) -> Arguments | None:
    """Read a command line that asks for no words, without loading what it takes to speak; None for any other."""
    if {"-h", "--help", "--version"} & set(words):
        return None
    try:
        return _read(words, _QuietParser(prog="jucuo"), str)
    except _MisunderstoodError:
        return None


def _read(words: list[str], parser: argparse.ArgumentParser, say: Callable[[str], str]) -> Arguments:

    def option(name: str, **how: Any) -> None:
        parser.add_argument(name, help=say(HELP[name]), **how)

    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    option("--export", type=Path, metavar="OUT")
    option("--export-dir", type=Path, metavar="DIR")
    option("--to", default="pdf", metavar="SUFFIX")
    option("--processes", type=int, default=0, metavar="N")
    option("--script", type=Script, choices=list(Script))
    option("--profile", type=Profile, default=Profile.READING, choices=list(Profile))
    option("--parts", type=_parts, default=DEFAULT_PARTS, metavar=",".join(Part))
    option("--marks", type=Marks, default=Marks.NOTED, choices=list(Marks))
    option("--paper", type=Paper, default=Paper.A4, choices=list(Paper))
    option("--landscape", action="store_true")
    option("--font-size", type=_points, default=0.0, metavar="POINTS")
    option("--black-and-white", action="store_true")
    option("--headings", type=Headings, choices=list(Headings))
    option("--screenshot", type=Path, metavar="OUT.png")
    option("--size", type=_size, default=(1360, 860), metavar="WxH")
    option("--measure", type=int, default=0, metavar="N")
    option("--theme", default="", choices=["light", "dark"])
    option("--language", default="", choices=["en", "zh_TW", "zh_CN"])
    parser.add_argument("--version", action="version", version=f"jucuo {__version__}")
    found = vars(parser.parse_args(words))
    options = Options(
        **{key: found.pop(key) for key in ("profile", "parts", "marks", "paper", "landscape", "headings")},
        size=found.pop("font_size"),
        colour=not found.pop("black_and_white"),
    )
    return Arguments(**{**found, "files": tuple(found["files"])}, options=options)
