"""A projection of the article's text into another script, with exact maps both ways."""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from gui.core.script.scripts import DetectedScript, Script, detect
from gui.core.text import Span

if TYPE_CHECKING:
    from opencc import OpenCC

# 陜 (shǎn, of 陜縣) stands for 陝 (shǎn, of 陝西) in much mainland text; OpenCC leaves it alone
VARIANTS: Final = str.maketrans({"陜": "陝"})

# OpenCC configurations by the script of the source; `tw2s` because mainland sites publish Traditional in Taiwan's forms
_CONFIGURATIONS: Final = {
    (DetectedScript.HANT, Script.HANS): "tw2s",
    (DetectedScript.HANT, Script.HANT_TW): "t2tw",
    (DetectedScript.HANT, Script.HANT_HK): "t2hk",
    (DetectedScript.HANS, Script.HANT_TW): "s2tw",
    (DetectedScript.HANS, Script.HANT_HK): "s2hk",
    (DetectedScript.MIXED, Script.HANS): "tw2s",
    (DetectedScript.MIXED, Script.HANT_TW): "s2tw",
    (DetectedScript.MIXED, Script.HANT_HK): "s2hk",
}


@dataclass(frozen=True, slots=True)
class Projection:
    """The text in `script`; every offered script keeps each code point's place, so both maps are the identity."""

    script: Script
    text: str

    def to_view(self, span: Span) -> Span:
        """The span of the projected text that shows `span` of the article."""
        return span

    def to_article(self, span: Span) -> Span:
        """The span of the article that `span` of the projected text shows."""
        return span


def project(text: str, script: Script) -> Projection:
    """Show `text` in `script`."""
    return Projection(script, convert(text, script))


def convert(text: str, script: Script, source: DetectedScript | None = None) -> str:
    """`text` in `script`, code point for code point; text already in that script keeps its words."""
    if script is Script.ORIGINAL:
        return text
    configuration = configuration_of(source or detect(text), script)
    if not configuration:
        return text
    return _one_to_one(configuration, text.translate(VARIANTS))


def configuration_of(source: DetectedScript, script: Script) -> str:
    """The name of OpenCC's configuration from one script to another; empty where nothing is converted."""
    return _CONFIGURATIONS.get((source, script), "")


def _one_to_one(configuration: str, text: str) -> str:
    """Convert what OpenCC can take and keep the rest; raises ValueError should a length change."""
    pieces = re.split("([\0\ud800-\udfff]+)", text)
    pieces[::2] = [_converter(configuration).convert(piece) for piece in pieces[::2]]
    converted = "".join(pieces)
    if len(converted) != len(text):
        raise ValueError(f"{configuration} changed the length of the text")
    return converted


@cache
def _converter(configuration: str) -> "OpenCC":
    from opencc import OpenCC  # the window is painted before it is needed

    return OpenCC(configuration)
