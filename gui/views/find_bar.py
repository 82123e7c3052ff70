"""Finds words in the text, across scripts."""

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from gui.core.script import fold
from gui.core.text import Span
from gui.document import Document

FIND_DELAY_MS = 80


def occurrences(folded: str, words: str) -> tuple[Span, ...]:
    """Where the folded `words` stand in a folded text, without overlaps; white space in them matches any."""
    parts = [re.escape(part) for part in fold(words).split()]
    if not parts:
        return ()
    return tuple(Span(*match.span()) for match in re.finditer(r"\s*".join(parts), folded))


class FindBar(QWidget):
    """A field, the count, and two arrows; Enter and Shift+Enter go on and back, Escape ends."""

    found = Signal(tuple, int)
    left = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._folded: str | None = None
        self._spans: tuple[Span, ...] = ()
        self._at = -1
        self.field = _Field()
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(220)
        self.field.setMaximumWidth(420)
        self._count = QLabel()
        self._previous, self._next = _arrow("‹"), _arrow("›")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(2)
        for widget in (self._count, self._previous, self._next, self.field):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=FIND_DELAY_MS)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self.field.entered.connect(self.step)
        self.field.escaped.connect(self.end)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        document.reading_changed.connect(self._forget)
        document.projection_changed.connect(self._forget)
        self.retranslate()
        self._show_count()

    def retranslate(self) -> None:
        """Put every text in the language that is installed now."""
        self.field.setPlaceholderText(self.tr("Find in text (either script)"))
        self.field.setAccessibleName(self.tr("Find in text"))
        self._previous.setAccessibleName(self.tr("Previous match"))
        self._previous.setToolTip(self.tr("Previous match"))
        self._next.setAccessibleName(self.tr("Next match"))
        self._next.setToolTip(self.tr("Next match"))
        self._count.setAccessibleName(self.tr("Matches"))

    def begin(self) -> None:
        """Go to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def look_for(self, words: str) -> None:
        """Put words into the field and go to the first place where they stand."""
        self.field.setText(words)
        self._search()

    def end(self) -> None:
        """Empty the field and go back to the text."""
        self.field.clear()
        self._search()
        self.left.emit()

    def step(self, by: int) -> None:
        """Go to the next (+1) or the previous (-1) match, around the ends."""
        if self._timer.isActive():
            self._search()
            return
        if self._spans:
            self._at = (self._at + by) % len(self._spans)
            self._tell()

    def _forget(self) -> None:
        self._folded = None
        self._search()

    def _search(self) -> None:
        self._timer.stop()
        if self._folded is None:
            self._folded = fold(self._document.projection.text)
        self._spans = occurrences(self._folded, self.field.text())
        self._at = 0 if self._spans else -1
        self._tell()

    def _tell(self) -> None:
        self._show_count()
        self.found.emit(self._spans, self._at)

    def _show_count(self) -> None:
        words = self.field.text().strip()
        text = self.tr("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(self._spans)))
        self._count.setText(text if self._spans else self.tr("not found") if words else "")
        for button in (self._previous, self._next):
            button.setVisible(bool(self._spans))


def _arrow(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAutoRaise(True)
    return button


class _Field(QLineEdit):
    """Tells Enter and Escape apart from typing."""

    entered = Signal(int)
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Escape ends."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
