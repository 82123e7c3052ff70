"""The article: reads like a page, knows its measures, and is linked to the tree through the document."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from gui.core.extraction.facts import Measure
from gui.core.script import convert, detect
from gui.core.text import Span
from gui.document import Document, Selection, SelectionKind
from gui.models.wording import category_name
from gui.views.article_document import TAIL, Page, Setting, column_width, compose, frame_for
from gui.views.article_painter import ArticlePainter, Lit, Marginal
from gui.views.copying import words_shown
from gui.views.fonts import glyphs_for
from gui.views.lighting import light
from gui.views.positions import Positions
from gui.views.scrolling import Scroller
from gui.views.theme import Theme

ZOOMS = (50, 300)
CLICK_DISTANCE = 4  # pixels


class ArticleView(QTextEdit):
    """Read-only; shows the document's projection and never gives its text back from the widget."""

    zoom_changed = Signal(int)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._state, self._theme, self._zoom, self._unfolded = document, theme, 100, False
        self._page = Page(Positions(), -1, -1)
        self._painter = ArticlePainter(self.document(), self._page, self._setting())
        self._scroller = Scroller(self, self._painter, self._page.positions)
        self._measures: list[tuple[Measure, Span]] = []
        self._marginals: list[Marginal] | None = None
        self._names: dict[str, str] = {}
        self._lit = Lit()
        self._pressed: QPointF | None = None
        document.reading_changed.connect(self._begin)
        document.article_changed.connect(self._reset)
        document.extraction_changed.connect(self._refresh_measures)
        document.projection_changed.connect(self._reset)
        document.selection_changed.connect(self._follow)
        self.retranslate()

    # what others ask for

    def retranslate(self) -> None:
        """Put every text in the language that is installed now."""
        self.setAccessibleName(self.tr("Article"))
        self.setAccessibleDescription(self.tr("Enter selects the measure at the caret"))
        self._reset()

    def set_theme(self, theme: Theme) -> None:
        """Show the article in other colours."""
        self._theme = theme
        self._reset()

    @property
    def zoom(self) -> int:
        """The size of the type, in per cent."""
        return self._zoom

    def set_zoom(self, zoom: int) -> None:
        """Set the size of the type, in per cent."""
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[1])
        if zoom != self._zoom:
            self._zoom = zoom
            self._reset()
            self.zoom_changed.emit(zoom)

    def toggle_tail(self) -> None:
        """Fold or unfold the related links and what else stands after the article."""
        self._unfolded = not self._unfolded
        self._reset()
        if self._unfolded:
            self._scroller.reveal_block(self._page.fold_block)

    def selected_span(self) -> Span | None:
        """The span of the article that is selected, if any."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        shown = self._page.positions.between(cursor.selectionStart(), cursor.selectionEnd())
        return self._state.projection.to_article(Span(*shown))

    def enter(self) -> None:
        """Take the keyboard; the caret goes to the measure that is selected, unless it stands in it already."""
        self.setFocus()
        measure = self._state.selected_measure()
        if measure and not measure.span.start <= self.caret() <= measure.span.end:
            self._mark(_point(self._state.projection.to_view(measure.span).start))

    def caret(self) -> int:
        """Where the caret stands, in code points of the article."""
        return self._in_article(self.textCursor().position())

    def top(self) -> int:
        """The first code point of the article in view; 0 at the very top."""
        place = self._scroller.place()
        return self._state.projection.to_article(_point(place[0])).start if place else 0

    def return_to(self, top: int) -> None:
        """Bring a code point of the article to the upper edge."""
        self._scroller.return_to((self._state.projection.to_view(_point(top)).start, 0.0))

    def show_found(self, found: tuple[Span, ...], at: int) -> None:
        """Mark what the find bar has found, in code points of the projected text, and go to one of them."""
        self._lit = light(self._state, found, at)
        if 0 <= at < len(found):
            self._scroller.reveal(found[at])
        self.viewport().update()

    # Qt's side

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: exactly the text shown, white space included."""
        data = QMimeData()
        data.setText(words_shown(self._state, self.selected_span()))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints, then letters, then numbers and names."""
        self.document().size()  # lays a long text out to its end: until then, places are found wrongly
        offset = QPointF(0, -self.verticalScrollBar().value())
        visible = QRectF(self.viewport().rect()).translated(-offset)
        painter = QPainter(self.viewport())
        painter.translate(offset)
        shown = self._shown_measures(visible)
        self._painter.behind(painter, shown, self._lit, visible)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(offset)
        self._painter.above(painter, shown, self._state.numbers, self._lit, visible)
        self._painter.rule(painter, column_width(self.viewport().width(), self._setting()))
        self._painter.margin(painter, self._margin_names(), self._lit, visible)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle and the reading place where it is."""
        place = self._scroller.place()
        super().resizeEvent(event)
        self.document().rootFrame().setFrameFormat(frame_for(self.viewport().width(), self._setting()))
        self._marginals = None
        self._scroller.return_to(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel changes the size of the type."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom + (10 if event.angleDelta().y() > 0 else -10))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selects no text selects what lies under it."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None or self.textCursor().hasSelection():
            return
        if (event.position() - pressed).manhattanLength() < CLICK_DISTANCE:
            self._click(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked beside the text."""
        super().mouseMoveEvent(event)
        hand = self._marginal_at(event.position()) is not None or self._is_fold_line(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter selects the measure at the caret; Space does too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._select_at(self.textCursor().position())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """A short tip over a measure: who, and what kind."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            measure = self._state.measure_at(self._in_article(self.cursorForPosition(event.pos()).position()))
            place = QPointF(event.pos()) + QPointF(0, self.verticalScrollBar().value())
            tip = self._tip(measure) if measure and self._is_over(measure, place) else ""
            if self._painter.is_beside_guess(place):
                tip = self.tr("The lines of this paragraph were joined by a guess.")
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    # composing

    def _setting(self) -> Setting:
        reading = self._state.reading
        detected = detect(reading.article.text) if reading else detect("")
        return Setting(self._theme, glyphs_for(self._state.script, detected), self._zoom, self._unfolded)

    def _begin(self) -> None:
        """Show another article from its start."""
        self._unfolded = False
        self._reset()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _reset(self) -> None:
        """Compose anew and stay at the same place of the text."""
        place, selected = self._scroller.place(), self.selected_span()
        reading, setting = self._state.reading, self._setting()
        if reading is None:
            self.document().clear()
            self._page = Page(Positions(), -1, -1)
        else:
            frame, words = frame_for(self.viewport().width(), setting), self._fold_words()
            self._page = compose(self.document(), reading.article, self._state.projection, setting, frame, words)
        self._painter = ArticlePainter(self.document(), self._page, setting)
        self._scroller = Scroller(self, self._painter, self._page.positions)
        self._refresh_measures()
        self._scroller.return_to(place)
        if selected:
            self._mark(self._state.projection.to_view(selected))

    def _refresh_measures(self) -> None:
        projection, extraction = self._state.projection, self._state.extraction
        self._measures = [(measure, projection.to_view(measure.span)) for measure in extraction.measures]
        reading = self._state.reading
        source = detect(reading.article.text) if reading else None
        self._names = {each.id: convert(each.name, projection.script, source) for each in extraction.organizations}
        self._marginals = None
        self._lit = light(self._state)
        self.viewport().update()

    def _fold_words(self) -> str:
        reading = self._state.reading
        count = sum(1 for _ in reading.article.of_kind(*TAIL)) if reading else 0
        mark = "▾" if self._unfolded else "▸"
        return f"{mark} " + self.tr("Related links and the rest of the page (%n line(s))", "", count)

    def _shown_measures(self, visible: QRectF) -> list[tuple[Measure, Span]]:
        """The measures in the visible part, with one screen's text to spare."""
        layout = self.document().documentLayout()
        last = self.document().characterCount()
        first = layout.hitTest(QPointF(visible.left(), max(visible.top(), 0)), Qt.HitTestAccuracy.FuzzyHit)
        end = layout.hitTest(QPointF(visible.right(), visible.bottom()), Qt.HitTestAccuracy.FuzzyHit)
        start_text = self._page.positions.to_text(max(first, 0))
        end_text = self._page.positions.to_text(end if end >= 0 else last)
        return [pair for pair in self._measures if pair[1].end >= start_text - 200 and pair[1].start <= end_text + 200]

    def _margin_names(self) -> list[Marginal]:
        """Worked out once for each layout."""
        if self._marginals is None:
            column = column_width(self.viewport().width(), self._setting())
            left = self.document().rootFrame().frameFormat().leftMargin() + column + 22
            width = self.viewport().width() - left - 8
            fits = width > 4 * self._setting().pixels * 0.66
            self._marginals = list(self._painter.marginals(self._measures, self._names, left, width)) if fits else []
        return self._marginals

    # interaction

    def _click(self, position: QPointF) -> None:
        if marginal := self._marginal_at(position):
            self._state.select(Selection(SelectionKind.ORGANIZATION, marginal.organization))
        elif self._is_fold_line(position):
            self.toggle_tail()
        else:
            self._select_at(self.cursorForPosition(position.toPoint()).position())

    def _select_at(self, position: int) -> None:
        at = self._in_article(position)
        if measure := self._state.measure_at(at):
            self._state.select(Selection(SelectionKind.MEASURE, measure.id))
            return
        for organization in self._state.extraction.organizations:
            if any(at in mention for mention in organization.mentions):
                self._state.select(Selection(SelectionKind.ORGANIZATION, organization.id))
                return

    def _in_article(self, position: int) -> int:
        """The code point of the article at a Qt position."""
        return self._state.projection.to_article(_point(self._page.positions.to_text(position))).start

    def _is_over(self, measure: Measure, place: QPointF) -> bool:
        return any(rect.contains(place) for rect in self._painter.rects(self._state.projection.to_view(measure.span)))

    def _tip(self, measure: Measure) -> str:
        names = "、".join(self._names.get(each, "") for each in measure.organizations)
        who = names or self.tr("No organization found")
        return f"{self._state.numbers.get(measure.id, 0)}  {who} · {category_name(measure.category)}"

    def _marginal_at(self, position: QPointF) -> Marginal | None:
        place = position + QPointF(0, self.verticalScrollBar().value())
        return next((each for each in self._margin_names() if each.rect.contains(place)), None)

    def _is_fold_line(self, position: QPointF) -> bool:
        block = self.cursorForPosition(position.toPoint()).block()
        return self._page.fold_block >= 0 and block.blockNumber() == self._page.fold_block

    def _follow(self, selection: Selection) -> None:
        """Light what is selected and bring it into view."""
        self._lit = light(self._state)
        span = None
        if measure := self._state.selected_measure():
            span = measure.span
        elif selection.kind is SelectionKind.ORGANIZATION and self._lit.mentions:
            span = self._lit.mentions[0]
        elif self._lit.measures:
            span = next(each.span for each, _ in self._measures if each.id in self._lit.measures)
        if span:
            self._scroller.reveal(self._state.projection.to_view(span))
        self.viewport().update()

    def _mark(self, span: Span) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._page.positions.to_qt(span.start))
        cursor.setPosition(self._page.positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def _point(code_point: int) -> Span:
    return Span(code_point, code_point)
