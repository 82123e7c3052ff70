"""Extraction: from an article to the organizations in it and the measures each of them took."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.core.extraction.facts import Extraction
    from gui.core.extraction.lexicon import Lexicon
    from gui.core.text import Article


def extract(article: "Article", lexicon: "Lexicon | None" = None, place: tuple[str, ...] = ()) -> "Extraction":
    """What the program reads out of `article`; `lexicon` replaces the bundled one, `place` its own place.

    The stages are loaded at the first call: whoever only shows facts does not wait for them.
    """
    from gui.core.extraction.pipeline import extract as run

    return run(article, lexicon, place=place)
