"""Where the reader is in the article: brings places into view, and keeps the place when the page is set anew."""

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QTextEdit

from gui.core.text import Span
from gui.views.article_painter import ArticlePainter
from gui.views.positions import Positions

AIR = 24  # pixels above and below what is brought into view


class Scroller:
    """Scrolls one view; spans are of the projected text. `painter` knows the lines of the page as it is set now."""

    def __init__(self, view: QTextEdit, painter: ArticlePainter, positions: Positions) -> None:
        self._view, self._bar = view, view.verticalScrollBar()
        self._painter, self._positions = painter, positions

    def place(self) -> tuple[int, float] | None:
        """The first character in view and how far below the upper edge it stands; None at the very top."""
        if not self._positions.segments or not self._bar.value():
            return None
        middle = QPointF(self._view.viewport().width() / 2, 4).toPoint()
        at = self._positions.to_text(self._view.cursorForPosition(middle).position())
        rects = self._painter.rects(Span(at, at + 1))
        return at, rects[0].top() - self._bar.value() if rects else 0.0

    def return_to(self, place: tuple[int, float] | None) -> None:
        """Put the character back where it stood."""
        if place is None:
            return
        rects = self._painter.rects(Span(place[0], place[0] + 1))
        if rects:
            self._bar.setValue(round(rects[0].top() - place[1]))

    def reveal(self, span: Span) -> None:
        """Bring a span into the upper third, unless it is in view."""
        rects = self._painter.rects(span)
        if not rects:
            return
        height = self._view.viewport().height()
        top, bottom = rects[0].top() - AIR, rects[-1].bottom() + AIR
        if top < self._bar.value() or bottom > self._bar.value() + height:
            self._bar.setValue(round(top - height / 3))

    def reveal_block(self, number: int) -> None:
        """Bring a block of the Qt document to the top."""
        document = self._view.document()
        top = document.documentLayout().blockBoundingRect(document.findBlockByNumber(number)).top()
        self._bar.setValue(round(top - AIR))
