"""From a file to a reading: the article, what is extracted from it, or what was saved before.

The readers are imported when a file is opened: the window is painted first.
"""

from pathlib import Path

from gui.core.problems import JucuoError, Problem
from gui.core.text import Article
from gui.core.tree import Reading


def load(path: Path, encoding: str | None = None) -> Reading:
    """The reading of the file at `path`; raises JucuoError. `encoding` overrides what the bytes suggest."""
    from gui.core.formats import read

    saved = _saved(path)
    if saved is not None:
        return saved
    return read_out(read(path, encoding))


def load_clipboard(html: str | None, text: str | None) -> Reading:
    """The reading of an article that was copied elsewhere; raises JucuoError."""
    from gui.core.formats import read_clipboard

    return read_out(read_clipboard(html, text))


def read_out(article: Article) -> Reading:
    """The article with what the extraction finds in it, and what the reader has corrected before."""
    from gui.core.extraction import extract
    from gui.document.lexicon import chosen_lexicon
    from gui.document.library import recall

    return Reading(article, extract(article, chosen_lexicon().lexicon), recall(article))


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
