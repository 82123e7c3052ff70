"""Which fonts the pages are set in: what the system has, the files of the known families first."""

import os
import sys
import tomllib
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from gui.core.problems import JucuoError, Problem
from gui.core.report.context import Json
from gui.core.resources import resource
from gui.core.script import Script

if TYPE_CHECKING:
    import typst

# looked into before all the system's fonts are: a few files instead of hundreds
_FOLDERS = (
    "/usr/share/fonts/opentype/noto",
    "/usr/share/fonts/noto-cjk",
    "/usr/share/fonts/google-noto-cjk",
    "/usr/share/fonts/google-noto-serif-cjk-fonts",
)


_looking = Lock()


class Fonts:
    """The fonts that typst may use, and their families."""

    def __init__(self, fonts: "typst.Fonts", whole: bool) -> None:
        self.fonts, self.whole = fonts, whole
        self.families = frozenset(fonts.families())

    def chosen(self, style: str, glyphs: Script) -> list[str]:
        """The families of a style that are there, those for `glyphs` first, other scripts' after them."""
        table = _families()[style]
        others = [each for script, names in table.items() if script != str(glyphs) for each in names]
        return [each for each in dict.fromkeys((*table[str(glyphs)], *others)) if each in self.families]


def known_fonts() -> Fonts:
    """The fonts of the folders where Chinese ones usually lie, or all where that is not enough."""
    with _looking:  # the thread that warms up may be at it already
        return _known_fonts()


def all_fonts() -> Fonts:
    """Every font of the system, looked through once."""
    with _looking:
        return _all_fonts()


@cache
def _known_fonts() -> Fonts:
    import typst

    folders = [folder for folder in _FOLDERS if _holds_chinese(folder)]
    if not folders:
        return _all_fonts()
    found = Fonts(typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[*folders]), False)
    return found if all(found.chosen(style, Script.HANT_TW) for style in ("serif", "sans")) else _all_fonts()


@cache
def _all_fonts() -> Fonts:
    import typst

    return Fonts(typst.Fonts(include_system_fonts=True, include_embedded_fonts=False), True)


def look_of_type(fonts: Fonts, glyphs: Script, official: bool) -> dict[str, list[str]]:
    """The families for text, headings and labels; raises JucuoError (NO_CHINESE_FONT)."""
    serif, sans = fonts.chosen("serif", glyphs), fonts.chosen("sans", glyphs)
    if not serif and not sans:
        wanted = _families()["serif"][str(glyphs)]
        raise JucuoError(Problem.NO_CHINESE_FONT, wanted[0], "none of " + ", ".join(wanted))
    serif, sans = serif or sans, sans or serif
    if not official:
        return {"text": serif, "headline": sans, "sans": sans}
    return {"text": [*fonts.chosen("fangsong", glyphs), *serif], "headline": serif, "sans": sans}


def _holds_chinese(folder: str) -> bool:
    if not sys.platform.startswith("linux") or not os.path.isdir(folder):
        return False
    return any("CJK" in name for name in os.listdir(folder))


@cache
def _families() -> Json:
    path: Path = resource("report", "fonts.toml")
    return tomllib.loads(path.read_text("utf-8"))
