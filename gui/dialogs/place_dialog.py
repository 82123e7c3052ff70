"""Asks for a place: a field that finds provinces, cities and counties by any part of their names, in either script."""

from collections.abc import Callable
from functools import cache

from PySide6.QtWidgets import QLineEdit, QWidget

from gui.core.extraction.lexicon import default_lexicon
from gui.core.extraction.naming import as_published
from gui.core.script import DetectedScript, Script, convert, detect, fold
from gui.dialogs import asking
from gui.dialogs.fitting import FittingDialog
from gui.dialogs.folded_completer import FoldedCompleter

SEPARATOR = " › "


class PlaceDialog(FittingDialog):
    """The chain from the province down; empty for none."""

    def __init__(
        self, place: tuple[str, ...], text: str, shown: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """The place comes back as `text`, the article, writes it; `shown` turns that into the script shown."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Place of the Organization"))
        self._text = text
        self._field = QLineEdit(shown(SEPARATOR.join(place)), clearButtonEnabled=True)
        self._field.setPlaceholderText(self.tr("Type a part of its name; leave empty for none"))
        chains, words = _chains(), "\n".join(map(SEPARATOR.join, _chains()))
        if detect(text) is DetectedScript.HANT:  # the table is Simplified
            words = convert(words, Script.HANT_TW, DetectedScript.HANS)
        self._chains = dict(zip(shown(words).split("\n"), chains, strict=True))
        self._field.setCompleter(FoldedCompleter(self._chains, self))
        label = asking.question(self.tr("Place, from the province down:"), self._field)
        asking.stack(self, label, self._field, asking.answers(self))
        self.set_size(23, 6)

    def place(self) -> tuple[str, ...]:
        """The chain in the article's characters; words that are no known place are kept as they were typed."""
        typed = self._field.text().strip()
        if chain := self._chains.get(typed) or self._by_name(typed):
            return as_published(chain, self._text)
        return tuple(part.strip() for part in typed.split(SEPARATOR.strip()) if part.strip())

    def _by_name(self, typed: str) -> tuple[str, ...]:
        """The highest place of that name, full or short."""
        found = default_lexicon().places.named(fold(typed))
        return found[0].chain if found else ()


@cache
def _chains() -> tuple[tuple[str, ...], ...]:
    """Every place of the table with those above it, each before those in it."""
    full = default_lexicon().places.full
    order = {name: at for at, name in enumerate(full)}
    chains = (each.chain for found in full.values() for each in found)
    return tuple(sorted(chains, key=lambda chain: [order[name] for name in chain]))
