"""Paints what lies beside and behind the article's letters: tints, lines, numbers, outlines, names in the margin."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextBlock,
    QTextDocument,
    QTextLine,
)

from gui.core.extraction.facts import EvidenceKind, Measure
from gui.core.text import Span
from gui.views.article_document import Page, Setting
from gui.views.fonts import sans
from gui.views.margin_names import name_lines

DOUBTFUL = (EvidenceKind.RECALLED, EvidenceKind.UNASSIGNED)


@dataclass(frozen=True, slots=True)
class Lit:
    """What is lit: the measure that is current, the measures of what is selected, and mentions of it."""

    current: str = ""
    measures: frozenset[str] = frozenset()
    mentions: tuple[Span, ...] = ()
    organizations: frozenset[str] = frozenset()
    found: tuple[Span, ...] = ()
    found_at: int = -1


@dataclass(frozen=True, slots=True)
class Marginal:
    """Names in the margin: their lines, the first organization's id, and where they stand in the document."""

    lines: list[str]
    organization: str
    rect: QRectF


class ArticlePainter:
    """Paints the visible part of one page; all rectangles are in the document's coordinates."""

    def __init__(self, document: QTextDocument, page: Page, setting: Setting) -> None:
        self._document, self._page, self._setting = document, page, setting
        self._theme = setting.theme

    def rects(self, span: Span) -> list[QRectF]:
        """The rectangles that cover a span of the projected text, one a line."""
        found = []
        for segment in self._page.positions.overlapping(span.start, span.end):
            start = segment.to_qt(max(span.start, segment.start))
            end = segment.to_qt(min(span.end, segment.start + segment.length))
            found += self._lines(start, end)
        return found

    def behind(self, painter: QPainter, measures: list[tuple[Measure, Span]], lit: Lit, visible: QRectF) -> None:
        """Paint the tints, the thin lines beneath and the current measure's outline, before the letters are painted."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for span in lit.mentions:
            for rect in self._visible(span, visible):
                painter.fillRect(rect.adjusted(0, -1, 0, 1), self._theme.selection)
        for measure, span in measures:
            pair = self._theme.categories[measure.category]
            tint = _stronger(pair.tint, self._theme.is_dark) if measure.id in lit.measures else pair.tint
            pen = QPen(pair.ink, 1.4)
            if measure.evidence.kind in DOUBTFUL:
                pen.setStyle(Qt.PenStyle.DashLine)
            for rect in self._visible(span, visible):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tint)
                painter.drawRoundedRect(rect.adjusted(0, -1, 0, 3), 2, 2)
                painter.setPen(pen)
                y = rect.bottom() + 3.2
                painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y))
            if measure.id == lit.current:
                self._outline(painter, self.rects(span))
        for at, span in enumerate(lit.found):
            for rect in self._visible(span, visible):
                self._found(painter, rect, at == lit.found_at)

    def above(
        self,
        painter: QPainter,
        measures: list[tuple[Measure, Span]],
        numbers: dict[str, int],
        lit: Lit,
        visible: QRectF,
    ) -> None:
        """Paint the numbers, after the letters; that of the current measure stands in a gap of its outline."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = sans(self._setting.glyphs, max(7, round(self._setting.pixels * 0.52)))
        font.setBold(True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for measure, span in measures:
            rects = self.rects(span)
            if not rects:
                continue
            last = rects[-1]
            number = str(numbers.get(measure.id, ""))
            place = QPointF(last.right() - metrics.horizontalAdvance(number), last.top() + 1)
            if measure.id == lit.current:
                box = metrics.tightBoundingRect(number).translated(place)
                painter.fillRect(box.adjusted(-1.5, -1.5, 3, 0.5), self._theme.ground)
            if visible.intersects(last):
                painter.setPen(self._theme.categories[measure.category].ink)
                painter.drawText(place, number)

    def rule(self, painter: QPainter, width: float) -> None:
        """Paint the line between the head and the body."""
        if self._page.rule_below < 0:
            return
        block = self._document.findBlockByNumber(self._page.rule_below)
        rect = self._document.documentLayout().blockBoundingRect(block)
        y = rect.bottom() + self._setting.pixels * 0.75
        left = self._document.rootFrame().frameFormat().leftMargin()
        painter.setPen(QPen(self._theme.line, 1))
        painter.drawLine(QPointF(left, y), QPointF(left + width, y))

    def _guesses(self, painter: QPainter, visible: QRectF) -> None:
        """Paint a dotted line beside each paragraph whose lines were joined by a guess."""
        painter.setPen(QPen(self._theme.soft, 1.4, Qt.PenStyle.DotLine))
        for rect in self._beside_guesses():
            if visible.intersects(rect):
                painter.drawLine(rect.topLeft() + QPointF(0, 4), rect.bottomLeft() - QPointF(0, 4))

    def is_beside_guess(self, place: QPointF) -> bool:
        """Whether a place of the document is on such a line, or between it and its paragraph."""
        return any(rect.contains(place) for rect in self._beside_guesses())

    def _beside_guesses(self) -> Iterator[QRectF]:
        room = 0.7 * self._setting.pixels
        left = self._document.rootFrame().frameFormat().leftMargin() - room
        for number in self._page.guessed:
            rect = self._document.documentLayout().blockBoundingRect(self._document.findBlockByNumber(number))
            yield QRectF(left, rect.top(), room, rect.height())

    def marginals(
        self, measures: list[tuple[Measure, Span]], names: dict[str, str], left: float, width: float
    ) -> Iterator[Marginal]:
        """The names beside the lines where the measures of an organization begin, down to the next names at most."""
        metrics = QFontMetricsF(self._marginal_font())
        found = list(self._beginnings(measures))
        tops = [*(first.top() for _, first in found), self._document.size().height()]
        for (organizations, first), below in zip(found, tops[1:], strict=True):
            most = max(1, int((below - first.top()) / self._marginal_pitch()))
            acting = [names.get(each, "") for each in organizations]
            lines = name_lines(acting, width, most, metrics.horizontalAdvance)
            height = first.height() + (len(lines) - 1) * self._marginal_pitch()
            rect = QRectF(left, first.top(), max(map(metrics.horizontalAdvance, lines)) + 2, height)
            yield Marginal(lines, organizations[0], rect)

    def _beginnings(self, measures: list[tuple[Measure, Span]]) -> Iterator[tuple[tuple[str, ...], QRectF]]:
        """Where in the text others begin to act, at most once a line."""
        before: tuple[str, ...] = ()
        lowest = -1.0
        for measure, span in measures:
            first = self._first_line(span)
            if first is None:
                continue
            if measure.organizations not in ((), before) and first.top() >= lowest:
                lowest = first.bottom()
                yield measure.organizations, first
            before = measure.organizations

    def margin(self, painter: QPainter, marginals: list[Marginal], lit: Lit, visible: QRectF) -> None:
        """Paint the names in the margin, the selected one lit, and on the other side what marks a guess."""
        self._guesses(painter, visible)
        for each in marginals:
            if not visible.intersects(each.rect):
                continue
            chosen = each.organization in lit.organizations
            font = self._marginal_font()
            font.setBold(chosen)
            painter.setFont(font)
            painter.setPen(self._theme.selection_ink if chosen else self._theme.soft)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            pitch = self._marginal_pitch()
            line = each.rect.adjusted(0, 0, 0, -(len(each.lines) - 1) * pitch)
            for at, words in enumerate(each.lines):
                painter.drawText(line.translated(0, at * pitch), int(flags), words)

    def _marginal_font(self) -> QFont:
        return sans(self._setting.glyphs, round(self._setting.pixels * 0.66))

    def _marginal_pitch(self) -> float:
        """From one line of names to the next: two of them take less than a line of the article, with a gap behind."""
        return self._setting.pixels * 0.77

    def _found(self, painter: QPainter, rect: QRectF, current: bool) -> None:
        painter.setPen(QPen(self._theme.accent, 1.6 if current else 0.8))
        colour = QColor(self._theme.accent)
        colour.setAlpha(90 if current else 40)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect.adjusted(0, -1, 0, 1), 3, 3)

    def _outline(self, painter: QPainter, rects: list[QRectF]) -> None:
        """One outline around all lines of the current measure, close to the letters: a comma may begin at once."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for rect in rects:
            path.addRoundedRect(rect.adjusted(-0.5, -3, 0.5, 6), 4, 4)
        painter.setPen(QPen(self._theme.accent, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path.simplified())

    def _visible(self, span: Span, visible: QRectF) -> Iterator[QRectF]:
        return (rect for rect in self.rects(span) if visible.intersects(rect.adjusted(0, -6, 0, 6)))

    def _first_line(self, span: Span) -> QRectF | None:
        head = Span(span.start, min(span.start + 1, span.end))
        rects = self.rects(head)
        return rects[0] if rects else None

    def _lines(self, start: int, end: int) -> list[QRectF]:
        """The rectangles of the letters between two Qt positions of one block."""
        block = self._document.findBlock(start)
        layout = block.layout()
        if not block.isValid() or layout.lineCount() == 0 or end <= start:
            return []
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        first, last = start - block.position(), end - block.position()
        found = []
        for number in range(layout.lineForTextPosition(first).lineNumber(), layout.lineCount()):
            line = layout.lineAt(number)
            if line.textStart() >= last:
                break
            left = _x(line, max(first, line.textStart()))
            right = _x(line, min(last, line.textStart() + line.textLength()))
            # a frame of the letters alone: the line's own height holds the leading too
            em = _em(block)
            top = origin.y() + line.y() + line.ascent() - 0.92 * em
            found.append(QRectF(origin.x() + left, top, right - left, 1.16 * em))
        return found


def _x(line: QTextLine, position: int) -> float:
    """Where the cursor stands in a line; PySide gives the position back beside it."""
    return float(line.cursorToX(position)[0])  # type: ignore[index]


def _em(block: QTextBlock) -> int:
    """The height of a block's type in pixels."""
    return block.charFormat().font().pixelSize()


def _stronger(colour: QColor, dark: bool) -> QColor:
    """A tint that stands out among its like."""
    return colour.lighter(135) if dark else colour.darker(108)
