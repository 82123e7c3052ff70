"""Asks for a place: a field that finds provinces, cities and counties by any part of their names, in either script."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from gui.core.extraction.lexicon import default_lexicon
from gui.core.extraction.naming import as_published
from gui.core.script import fold
from gui.dialogs import parts
from gui.dialogs.folded_completer import FoldedCompleter

SEPARATOR = " › "


class PlaceDialog(QDialog):
    """The chain from the province down; empty for none."""

    def __init__(
        self, place: tuple[str, ...], text: str, shown: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """The place comes back in the characters of `text`, the article's; `shown` puts it into the script shown."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Place of the Organization"))
        self._text = text
        self._field = QLineEdit(shown(SEPARATOR.join(place)), clearButtonEnabled=True)
        self._field.setPlaceholderText(self.tr("Type a part of its name; leave empty for none"))
        chains = [each.chain for found in default_lexicon().places.full.values() for each in found]
        self._chains = dict(zip(shown("\n".join(map(SEPARATOR.join, chains))).split("\n"), chains, strict=True))
        self._field.setCompleter(FoldedCompleter(sorted(self._chains), self))
        words = parts.question(self.tr("Place, from the province down:"), self._field)
        parts.stack(self, words, self._field, parts.answers(self))
        self.resize(460, 130)

    def place(self) -> tuple[str, ...]:
        """The chain in the article's characters; words that are no known place are kept as they were typed."""
        typed = self._field.text().strip()
        chain = self._chains.get(typed) or self._by_name(typed)
        if chain:
            return as_published(chain, self._text)
        return tuple(part.strip() for part in typed.split(SEPARATOR.strip()) if part.strip())

    def _by_name(self, typed: str) -> tuple[str, ...]:
        """The highest place of that name, full or short."""
        found = default_lexicon().places.named(fold(typed))
        return found[0].chain if found else ()
