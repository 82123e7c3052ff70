"""From a file to a reading: the article, what is extracted from it, or what was saved before.

The readers are imported when a file is opened: the window is painted first.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from gui.core.extraction.facts import Extraction
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, ParagraphKind, Span
from gui.core.tree import Reading
from gui.core.tree.corrections import Home, Reclassify, follows

Look = Callable[[Reading], None]
LONG = 60_000  # code points: reading so much takes seconds, so its beginning is shown first
BEGINNING = 15_000  # code points: read in half a second


@dataclass(frozen=True, slots=True)
class Loaded:
    """A reading that was opened, and what has to be said about it."""

    reading: Reading
    faults: tuple[JucuoError, ...] = ()


def load(path: Path, encoding: str | None = None, look: Look | None = None) -> Loaded:
    """The reading of the file at `path`; raises JucuoError. `encoding` overrides what the bytes suggest.

    A long article is handed to `look` as soon as the measures of its beginning are found.
    """
    if saved := _saved(path):
        return _beside_library(saved, path.name)
    from gui.core.formats import read

    return read_out(read(path, encoding), look)


def load_clipboard(html: str | None, text: str | None) -> Loaded:
    """The reading of an article that was copied elsewhere; raises JucuoError."""
    from gui.core.formats import read_clipboard

    return read_out(read_clipboard(html, text))


def read_out(article: Article, look: Look | None = None) -> Loaded:
    """The article with what the extraction finds in it, and what the reader has corrected before."""
    from gui.document import library

    held = library.held(library.key_of(article), title=article.title)
    reading = Reading(article, Extraction(), read_only=held.newer)
    if held.reading:
        reading = replace(reading, corrections=held.reading.corrections, extra=_lasting(held.reading.extra))
    if look and len(article.text) > LONG and not reading.corrections:
        look(_begun(reading))
    return Loaded(read_again(reading), (held.fault,) if held.fault else ())


def _begun(reading: Reading) -> Reading:
    """The whole article with the measures of its beginning alone; it cannot be corrected yet."""
    article = reading.article
    first = tuple(paragraph for paragraph in article.paragraphs if paragraph.span.end <= BEGINNING)
    beginning = replace(article, text=article.text[:BEGINNING], paragraphs=first)
    return replace(reading, extraction=read_again(Reading(beginning, Extraction())).extraction, read_only=True)


def load_held(key: str, title: str) -> Loaded:
    """The reading that the library holds under `key`; raises JucuoError where it holds none that can be read."""
    from gui.document import library

    held = library.held(key, title=title)
    if held.reading is None:
        raise held.fault or JucuoError(Problem.MISSING_FILE, title)
    return Loaded(held.reading, (held.fault,) if held.fault else ())


def _beside_library(saved: Reading, name: str) -> Loaded:
    """A reading from a file, or its continuation in the library; what went another way there is told of."""
    from gui.document import library

    if saved.read_only:
        return Loaded(saved, (JucuoError(Problem.READ_ONLY_NEWER, name),))
    held = library.held(library.key_of(saved.article), title=saved.article.title)
    faults = (held.fault,) if held.fault else ()
    if held.reading is None or held.newer:
        return Loaded(replace(saved, read_only=held.newer), faults)
    here, there = saved.corrections, held.reading.corrections
    if not follows(here, there):
        return Loaded(saved, (*faults, JucuoError(Problem.OTHER_CORRECTIONS, saved.article.title)))
    return Loaded(held.reading if len(there) > len(here) else saved, faults)


def _lasting(extra: str) -> str:
    """What an unknown key says of the article outlives another extraction, what it says of a measure does not."""
    import json

    known = json.loads(extra) if extra else {}
    kept = {key: value for key, value in known.items() if key not in ("organizations", "measures", "automatic")}
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def read_again(reading: Reading) -> Reading:
    """The reading extracted anew, at the place and with the borders of the body that its corrections say."""
    from gui.core.extraction import extract
    from gui.core.formats.layout import reclassified
    from gui.core.tree.finding import place_of
    from gui.document.lexicon import chosen_lexicon

    article = reading.article
    home: tuple[str, ...] = ()
    kinds: dict[Span, ParagraphKind] = {}
    for correction in reading.corrections:
        match correction:
            case Home(place):
                home = place
            case Reclassify(target, kind):
                if span := place_of(article.text, target):
                    kinds[span] = kind
    if kinds:
        article = reclassified(article, kinds)
    return replace(reading, article=article, extraction=extract(article, chosen_lexicon().lexicon, place=home))


def lexicon_fault() -> JucuoError | None:
    """Why the reader's own lexicon is not in force, if it is not."""
    from gui.document.lexicon import chosen_lexicon

    return chosen_lexicon().fault


def original_bytes(path: Path | None, article: Article) -> bytes:
    """The bytes that the article was read from, if the file still holds them."""
    import hashlib

    try:
        data = path.read_bytes() if path else b""
    except OSError:
        return b""
    return data if hashlib.sha256(data).hexdigest() == article.origin.sha256 else b""


def _saved(path: Path) -> Reading | None:
    """What was saved in a reading file or travels in a PDF; None for every other file."""
    from gui.core.report.reading_file import from_pdf, loads

    suffix = path.suffix.lower()
    if suffix not in (".jucuo", ".pdf"):
        return None
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise JucuoError(Problem.MISSING_FILE, str(path), str(error)) from error
    except OSError as error:
        raise JucuoError(Problem.UNREADABLE_FILE, str(path), str(error)) from error
    return loads(data, path.name) if suffix == ".jucuo" else from_pdf(data, path.name)
