"""Which fonts the pages are set in: what the system has, the files of the known families first."""

import json
import os
import sys
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.core.problems import JucuoError, Problem
from gui.core.resources import resource

if TYPE_CHECKING:
    import typst

# looked into before all the system's fonts are: a few files instead of hundreds
_FOLDERS = (
    "/usr/share/fonts/opentype/noto",
    "/usr/share/fonts/noto-cjk",
    "/usr/share/fonts/google-noto-cjk",
    "/usr/share/fonts/google-noto-serif-cjk-fonts",
)
_USUAL = "hant-tw"  # of the scripts in fonts.toml
Compiler = Callable[..., bytes]  # of a template's path, with further words for typst's compiler


class Fonts:
    """The families that typst may use, whether they are all that the system has, and typst itself with them."""

    def __init__(self, families: frozenset[str], whole: bool, compiled: Compiler) -> None:
        self.families, self.whole, self.compiled = families, whole, compiled

    def chosen(self, style: str, glyphs: str) -> list[str]:
        """The families of a style that are there, those for `glyphs` first, other scripts' after them."""
        table = _families()[style]
        others = [each for script, names in table.items() if script != glyphs for each in names]
        return [each for each in dict.fromkeys((*table[glyphs], *others)) if each in self.families]


class TypesettingError(Exception):
    """What typst says of a page that it cannot set."""


def fonts_of(found: "typst.Fonts", whole: bool) -> Fonts:
    """The fonts that typst has found; setting with them raises TypesettingError."""
    import typst

    def compiled(template: Path, **wanted: Any) -> bytes:
        try:
            made = typst.Compiler(str(template), root=str(template.parent), font_paths=found).compile(**wanted)
        except typst.TypstError as error:
            raise TypesettingError("\n".join((error.message, *error.hints, error.diagnostic))) from error
        assert isinstance(made, bytes)
        return made

    return Fonts(frozenset(found.families()), whole, compiled)


@cache
def known_fonts() -> Fonts:
    """The fonts of the folders where Chinese ones usually lie, or all where that is not enough."""
    import typst

    folders = [folder for folder in _FOLDERS if _holds_chinese(folder)]
    if not folders:
        return all_fonts()
    fonts = fonts_of(
        typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[*folders]), whole=False
    )
    return fonts if all(fonts.chosen(style, _USUAL) for style in ("serif", "sans")) else all_fonts()


@cache
def all_fonts() -> Fonts:
    """Every font of the system, looked through once."""
    import typst

    return fonts_of(typst.Fonts(include_system_fonts=True, include_embedded_fonts=False), whole=True)


def read_ahead(fonts: Fonts) -> None:
    """Read the files of the fonts that a page needs, so that the next compiling need not."""
    look = look_of_type(fonts, _USUAL, official=False)
    fonts.compiled(resource("report", "ahead.typ"), format="svg", sys_inputs={"look": json.dumps(look)})


def look_of_type(fonts: Fonts, glyphs: str, official: bool) -> dict[str, list[str]]:
    """The families for text, headings and labels; raises JucuoError (NO_CHINESE_FONT)."""
    serif, sans = fonts.chosen("serif", glyphs), fonts.chosen("sans", glyphs)
    if not serif and not sans:
        wanted = _families()["serif"][glyphs]
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
def _families() -> dict[str, dict[str, list[str]]]:
    path: Path = resource("report", "fonts.toml")
    return tomllib.loads(path.read_text("utf-8"))
