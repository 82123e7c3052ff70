"""The command line, as one frozen value."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gui import __version__
from gui.core.script import Script
from gui.shell.preferences import Language


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was asked for on the command line."""

    files: tuple[Path, ...] = ()
    export: Path | None = None
    export_dir: Path | None = None
    to: str = "pdf"
    script: Script | None = None
    profile: str = ""
    screenshot: Path | None = None
    size: tuple[int, int] = (1360, 860)
    theme: str = ""
    language: str = ""

    @property
    def needs_no_window(self) -> bool:
        """Whether nothing is to be shown to a person at a screen."""
        return bool(self.export or self.export_dir or self.screenshot)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def chosen_language(words: list[str]) -> Language | None:
    """The language named on the command line; its sentences can be spoken only when this is known."""
    early = argparse.ArgumentParser(add_help=False)
    early.add_argument("--language", type=str, default="")
    chosen = early.parse_known_args(words)[0].language
    return Language(chosen) if chosen in tuple(Language) else None


def parse(words: list[str]) -> Arguments:
    """Read the command line; ends the program with a sentence when it cannot be understood."""

    translate = QCoreApplication.translate
    parser = argparse.ArgumentParser(
        prog="jucuo", description=translate("command line", "Shows who does what in a Chinese news article.")
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument(
        "--export",
        type=Path,
        metavar="OUT",
        help=translate("command line", "write OUT (.pdf .json .csv .xlsx …) and end"),
    )
    parser.add_argument(
        "--export-dir",
        type=Path,
        metavar="DIR",
        help=translate("command line", "write one file for each FILE into DIR"),
    )
    parser.add_argument(
        "--to", default="pdf", metavar="SUFFIX", help=translate("command line", "the format for --export-dir")
    )
    parser.add_argument(
        "--script", type=Script, choices=list(Script), help=translate("command line", "the script to show or to export")
    )
    parser.add_argument(
        "--profile",
        default="",
        choices=["", "reading", "gongwen"],
        help=translate("command line", "the layout of the PDF"),
    )
    parser.add_argument(
        "--screenshot",
        type=Path,
        metavar="OUT.png",
        help=translate("command line", "write a picture of the window and end"),
    )
    parser.add_argument(
        "--size",
        type=_size,
        default=(1360, 860),
        metavar="WxH",
        help=translate("command line", "the size of that picture"),
    )
    parser.add_argument("--theme", default="", choices=["", "light", "dark"])
    parser.add_argument("--language", default="", choices=["", "en", "zh_TW", "zh_CN"])
    parser.add_argument("--version", action="version", version=f"jucuo {__version__}")
    found = vars(parser.parse_args(words))
    return Arguments(**{**found, "files": tuple(found["files"])})
