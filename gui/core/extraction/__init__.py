"""Extraction: from an article to the organizations in it and the measures each of them took."""

from gui.core.extraction.lexicon import Lexicon, default_lexicon, load_lexicon
from gui.core.extraction.pipeline import extract

__all__ = ["Lexicon", "default_lexicon", "extract", "load_lexicon"]
