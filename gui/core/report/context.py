"""What every form of a report needs: the reading as it is shown, in the chosen script and language of headings."""

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from gui.core.extraction.facts import Extraction
from gui.core.report.options import Headings, Options
from gui.core.report.substitutes import table
from gui.core.resources import resource
from gui.core.script import DetectedScript, Projection, Script, convert, detect, project
from gui.core.text import Span
from gui.core.tree import Reading, current, numbers

Json = dict[str, Any]
_HEADINGS = {
    Script.HANS: Headings.SIMPLIFIED,
    Script.HANT_TW: Headings.TRADITIONAL,
    Script.HANT_HK: Headings.TRADITIONAL,
}


@dataclass(frozen=True, slots=True)
class Context:
    """A reading with its corrections applied, projected; `words` are headings, `glyphs` says whose letter forms."""

    reading: Reading
    extraction: Extraction
    projection: Projection
    source: DetectedScript
    glyphs: Script
    options: Options
    numbers: dict[str, int]
    words: Json
    substitutes: frozenset[str] = frozenset()

    @classmethod
    def of(cls, reading: Reading, options: Options, substitutes: frozenset[str] = frozenset()) -> "Context":
        """The context of a reading under some options; a sign stands for each of the `substitutes`."""
        source = detect(reading.article.text)
        glyphs = options.script
        if glyphs is Script.ORIGINAL:
            glyphs = Script.HANS if source is DetectedScript.HANS else Script.HANT_TW
        extraction = current(reading)
        words = labels()[options.headings or _HEADINGS[glyphs]]
        projection = project(reading.article.text, options.script)
        if substitutes:
            projection = replace(projection, text=projection.text.translate(table(substitutes)))
        return cls(reading, extraction, projection, source, glyphs, options, numbers(extraction), words, substitutes)

    def shown(self, words: str) -> str:
        """A name in the chosen script."""
        return convert(words, self.options.script, self.source).translate(table(self.substitutes))

    def slice(self, span: Span) -> str:
        """The words at a span of the article, in the chosen script."""
        return self.projection.to_view(span).of(self.projection.text)


@cache
def labels() -> Json:
    """The words on paper, by the language of the headings."""
    return tomllib.loads(resource("report", "labels.toml").read_text("utf-8"))
