"""A reading: the article, what was extracted from it, and the reader's corrections beside it."""

from dataclasses import dataclass

from gui.core.extraction.facts import Extraction
from gui.core.text import Article
from gui.core.tree.corrections import Correction


@dataclass(frozen=True, slots=True)
class Reading:
    """What is saved, printed and exported; `extraction` is the automatic result, never touched by `corrections`.

    `extra` is the JSON of what a reading file held beyond what this version knows, `read_only` says that the reading
    must not be corrected here: a newer version made it, or another window has it.
    """

    article: Article
    extraction: Extraction
    corrections: tuple[Correction, ...] = ()
    extra: str = ""
    read_only: bool = False
