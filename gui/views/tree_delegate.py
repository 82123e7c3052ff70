"""Draws a line of the tree: places quietly, organizations in bold, measures with their mark and number."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.core.extraction.facts import Category, EvidenceKind, Measure, Status
from gui.core.tree import Node, NodeKind
from gui.models.roles import Role
from gui.models.wording import category_mark
from gui.views.theme import Theme

Index = QModelIndex | QPersistentModelIndex
PADDING = 8


class TreeDelegate(QStyledItemDelegate):
    """Knows the theme; everything else comes from the item's roles."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line of type with air above and below."""
        height = QFontMetrics(option.font).height()
        return QSize(120, height + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, mark, words, number."""
        node: Node = index.data(Role.NODE)
        rect: QRect = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if selected or focused or state & QStyle.StateFlag.State_MouseOver:
            self._ground(painter, rect, selected, focused)
        font = QFont(option.font)
        inner = rect.adjusted(4, 0, -PADDING, 0)
        number = str(node.number or node.count)
        inner.setRight(self._number(painter, font, inner, number) - 6)
        if node.kind is NodeKind.MEASURE:
            self._measure(painter, font, inner, index, selected)
        else:
            self._heading(painter, font, inner, index, node, selected)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, selected: bool, focused: bool) -> None:
        painter.setPen(QPen(self.theme.accent, 1) if focused else Qt.PenStyle.NoPen)
        hover = QColor(self.theme.selection)
        hover.setAlpha(110)
        painter.setBrush(self.theme.selection if selected else hover)
        painter.drawRoundedRect(rect.adjusted(0, 1, -3, -1), 5, 5)

    def _number(self, painter: QPainter, font: QFont, rect: QRect, number: str) -> int:
        """Draw the number at the right; return where it begins."""
        small = QFont(font)
        small.setPixelSize(max(9, QFontMetrics(font).height() * 11 // 20))
        painter.setFont(small)
        painter.setPen(self.theme.soft)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number)
        return rect.right() - QFontMetrics(small).horizontalAdvance(number)

    def _measure(self, painter: QPainter, font: QFont, rect: QRect, index: Index, selected: bool) -> None:
        self._mark(painter, font, rect, index)
        rect = rect.adjusted(_side(font) + 8, 0, 0, 0)
        doubt = _doubt(index)
        if doubt:
            width = QFontMetrics(font).horizontalAdvance(doubt)
            painter.setFont(font)
            painter.setPen(self.theme.accent if doubt == "✓" else self.theme.categories[Category.SUPERVISION].ink)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), doubt)
            rect.setRight(rect.right() - width - 6)
        self._words(painter, font, rect, index, self.theme.selection_ink if selected else self.theme.ink)

    def _heading(self, painter: QPainter, font: QFont, rect: QRect, index: Index, node: Node, selected: bool) -> None:
        quiet = node.kind in (NodeKind.PLACE, NodeKind.PARAGRAPH)
        if not quiet:
            font.setBold(True)
        if node.kind is NodeKind.CATEGORY:
            self._square(painter, font, rect, Category(node.ref))
            rect = rect.adjusted(_side(font) + 8, 0, 0, 0)
        colour = self.theme.selection_ink if selected else self.theme.soft if quiet else self.theme.ink
        self._words(painter, font, rect, index, colour)

    def _words(self, painter: QPainter, font: QFont, rect: QRect, index: Index, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        text = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _mark(self, painter: QPainter, font: QFont, rect: QRect, index: Index) -> None:
        measure: Measure = index.data(Role.MEASURE)
        self._square(painter, font, rect, measure.category)
        if measure.status is not Status.AUTO:
            painter.setPen(QPen(self.theme.categories[measure.category].ink, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(_square(rect, font), 4, 4)

    def _square(self, painter: QPainter, font: QFont, rect: QRect, category: Category) -> None:
        pair = self.theme.categories[category]
        square = _square(rect, font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pair.tint)
        painter.drawRoundedRect(square, 4, 4)
        small = QFont(font)
        small.setPixelSize(_side(font) * 5 // 8)
        small.setBold(True)
        painter.setFont(small)
        painter.setPen(pair.ink)
        painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), category_mark(category))


def _side(font: QFont) -> int:
    """The side of the square with the category's mark, in pixels."""
    return max(15, QFontMetrics(font).height() * 19 // 20)


def _square(rect: QRect, font: QFont) -> QRect:
    side = _side(font)
    return QRect(rect.left(), rect.center().y() - side // 2, side, side)


def _doubt(index: Index) -> str:
    """The sign of what stands behind a measure: checked by a person, actor recalled, or none found."""
    measure: Measure = index.data(Role.MEASURE)
    if measure.status is not Status.AUTO:
        return "✓"
    return {EvidenceKind.RECALLED: "↑", EvidenceKind.UNASSIGNED: "?"}.get(measure.evidence.kind, "")
