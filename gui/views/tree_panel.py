"""The tree of who does what, with its filter and its grouping."""

from collections.abc import Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTreeView, QVBoxLayout, QWidget

from gui.core.extraction.facts import Category
from gui.core.tree import Grouping, Node, NodeKind
from gui.document import Document, Selection, SelectionKind
from gui.models.roles import Role
from gui.models.tree_model import TreeFilter, TreeModel
from gui.views.theme import Theme
from gui.views.tree_delegate import TreeDelegate

_KINDS = {
    NodeKind.MEASURE: SelectionKind.MEASURE,
    NodeKind.ORGANIZATION: SelectionKind.ORGANIZATION,
    NodeKind.PLACE: SelectionKind.PLACE,
    NodeKind.CATEGORY: SelectionKind.CATEGORY,
}
_TARGETS = (NodeKind.ORGANIZATION, NodeKind.CATEGORY)
_GROUPINGS = (Grouping.PLACE, Grouping.ORGANIZATION, Grouping.CATEGORY, Grouping.TEXT)
FILTER_DELAY_MS = 120
_TOP = QModelIndex()


class _Tree(QTreeView):
    """Typing letters goes to the filter, Enter to the text, Space confirms, Delete rejects; measures can be dragged."""

    confirmed = Signal()
    rejected = Signal()
    typed = Signal(str)
    entered_text = Signal()
    dropped = Signal(object, bool)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current line stays in sight where the tree becomes lower."""
        line = self.visualRect(self.currentIndex())
        was_in_sight = line.intersects(QRect(QPoint(), event.oldSize()))
        super().resizeEvent(event)
        if was_in_sight:
            self.scrollTo(self.currentIndex())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Measures may be dropped on an organization or on a category."""
        super().dragMoveEvent(event)
        event.setAccepted(event.source() is self and self._target(event) is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where they were dropped, and whether Ctrl was held; the model itself is not changed."""
        target = self._target(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if event.source() is self and target is not None:
            self.dropped.emit(target, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def _target(self, event: QDropEvent) -> Node | None:
        """The organization or category under the mouse; a measure stands for the line above it."""
        index = self.indexAt(event.position().toPoint())
        node: Node | None = index.data(Role.NODE)
        if node is not None and node.kind is NodeKind.MEASURE:
            node = index.parent().data(Role.NODE)
        return node if node is not None and node.ref and node.kind in _TARGETS else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Printable characters are for the filter."""
        modified = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_text.emit()
        elif event.key() == Qt.Key.Key_Space and not modified:
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Delete and not modified:
            self.rejected.emit()
        elif event.text().strip() and event.text().isprintable() and not modified and event.text() not in "+-*":
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class _FilterField(QLineEdit):
    """Enter and the arrow down go to what was found, Escape gives up looking."""

    left = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the keys that leave apart from typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class TreePanel(QWidget):
    """Selecting here selects in the document; what others select is shown here."""

    grouping_chosen = Signal(object)
    entered_text = Signal()
    moved_to_organization = Signal(str, bool)
    moved_to_category = Signal(object)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document = document
        self._following = self._choosing = False
        self._open: frozenset[str] | None = None  # the lines that are open while nothing is looked for
        self._words = self._under = ""
        self._shown = ("", Grouping.PLACE)
        self.model = TreeModel(document, self)
        self._filter = TreeFilter(self)
        self._filter.setSourceModel(self.model)
        self.field = _FilterField(clearButtonEnabled=True)
        self._chooser = QComboBox()
        for _ in _GROUPINGS:
            self._chooser.addItem("")
        self._delegate = TreeDelegate(theme)
        self.tree = self._make_tree()
        self._timer = QTimer(self, singleShot=True, interval=FILTER_DELAY_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Put every text in the language that is installed now."""
        self.field.setPlaceholderText(self.tr("Filter organizations and measures"))
        self.field.setAccessibleName(self.tr("Filter the tree"))
        self._chooser.setAccessibleName(self.tr("Grouping of the tree"))
        self.tree.setAccessibleName(self.tr("Organizations and measures"))
        texts = (self.tr("By place"), self.tr("By organization"), self.tr("By category"), self.tr("In text order"))
        for at, text in enumerate(texts):
            self._chooser.setItemText(at, text)
        self.model.rebuild()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        self.tree.viewport().update()

    def set_grouping(self, grouping: Grouping) -> None:
        """Group by something else."""
        self._chooser.setCurrentIndex(_GROUPINGS.index(grouping))
        self.model.set_grouping(grouping)

    def focus_filter(self) -> None:
        """Go to the filter field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _make_tree(self) -> _Tree:
        tree = _Tree()
        tree.setModel(self._filter)
        tree.setItemDelegate(self._delegate)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(16)
        tree.setExpandsOnDoubleClick(True)
        tree.setMouseTracking(True)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        tree.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        return tree

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(14, 9, 14, 7)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._chooser)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.tree, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(self._apply_filter)
        self.field.left.connect(self._enter_tree)
        self.field.escaped.connect(self._end_filter)
        self._chooser.activated.connect(lambda at: self.grouping_chosen.emit(_GROUPINGS[at]))
        self.tree.selectionModel().currentChanged.connect(self._selected)
        self.tree.clicked.connect(self._selected)
        self.tree.selectionModel().selectionChanged.connect(self._choose)
        self.tree.dropped.connect(self._drop)
        self.tree.typed.connect(self._begin_filter)
        self.tree.entered_text.connect(self.entered_text)
        self.model.about_to_rebuild.connect(self._wait)
        self.model.rebuilt.connect(self._show_rebuilt)
        self._document.selection_changed.connect(self._follow)

    def _begin_filter(self, text: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(text)

    def _enter_tree(self) -> None:
        """Go to the first body or measure that was looked for."""
        self._apply_filter()
        wanted = (SelectionKind.ORGANIZATION, SelectionKind.MEASURE)
        found = (each for each in self._lines() if self._filter.holds(each))
        first = next((each for each in found if _KINDS.get(each.data(Role.NODE).kind) in wanted), None)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        if first and self.field.text().strip():
            self.tree.setCurrentIndex(first)

    def _end_filter(self) -> None:
        """Show the whole tree again, and go back to it."""
        self.field.clear()
        self._apply_filter()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _apply_filter(self) -> None:
        self._timer.stop()
        words = self.field.text().strip()
        if words == self._words:
            return
        self._remember_open()
        self._words = words
        self._filter.look_for(words)
        self._show_open()

    def _wait(self) -> None:
        """While the tree is built anew, what is selected in it says nothing; what is open is remembered."""
        self._following = True
        self._remember_open()

    def _show_rebuilt(self) -> None:
        """The same article in the same grouping stays open as it was."""
        reading = self._document.reading
        shown = (reading.article.text if reading else "", self.model.grouping)
        if shown != self._shown:
            self._shown, self._open = shown, None
        self._show_open()

    def _remember_open(self) -> None:
        if not self._words:
            self._open = frozenset(key for key, index in self._branches() if self.tree.isExpanded(index))

    def _show_open(self) -> None:
        """Open all that was found, or what was open before, or places alone; and come back to what is selected."""
        if self._words:
            self.tree.expandAll()
        elif self._open is None:
            top = self._filter.index(0, 0)
            node: Node | None = top.data(Role.NODE) if top.isValid() else None
            if node and node.kind is NodeKind.PLACE:
                self.tree.expandToDepth(0)
        else:
            for key, index in self._branches():
                self.tree.setExpanded(index, key in self._open)
        self._return_to_selection()

    def _return_to_selection(self) -> None:
        self._following = False
        self._follow(self._document.selection)

    def _lines(self, parent: QModelIndex = _TOP) -> Iterator[QModelIndex]:
        """Every line that is not filtered out, from top to bottom."""
        for row in range(self._filter.rowCount(parent)):
            index = self._filter.index(row, 0, parent)
            yield index
            yield from self._lines(index)

    def _branches(self, parent: QModelIndex = _TOP) -> Iterator[tuple[str, QModelIndex]]:
        """Every line with others below it, by its key; where these are measures, it does not go through them."""
        for row in range(self._filter.rowCount(parent)):
            index = self._filter.index(row, 0, parent)
            node: Node = index.data(Role.NODE)
            if node.children:
                yield node.key, index
            if any(child.children for child in node.children):
                yield from self._branches(index)

    def _select_chosen(self) -> None:
        """Show which measures are worked on together, where that was said elsewhere or the tree is built anew."""
        measures = self._document.chosen_measures()
        if len(measures) < 2:
            return
        chosen = QItemSelection()
        for measure in measures:
            here = self._line_of(NodeKind.MEASURE, measure.id)
            chosen.select(here, here)
        self._following = True
        self.tree.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._following = False

    def _selected(self, index: QModelIndex) -> None:
        node: Node | None = index.data(Role.NODE)
        if node is None or self._following or node.kind not in _KINDS:
            return
        self._under = _branch_of(index)
        self._document.select(Selection(_KINDS[node.kind], node.ref))
        self._choose()

    def _choose(self) -> None:
        """Several measures that are selected are worked on together."""
        if self._following:
            return
        nodes = (index.data(Role.NODE) for index in self.tree.selectionModel().selectedRows())
        self._choosing = True
        self._document.choose(frozenset(node.ref for node in nodes if node.kind is NodeKind.MEASURE))
        self._choosing = False

    def _line_of(self, kind: NodeKind, ref: str) -> QModelIndex:
        """The line of a node; that of a joint measure under the body that one is looking at, where it is there, too."""
        mapped = (self._filter.mapFromSource(index) for index in self.model.indexes_of(kind, ref))
        found = [each for each in mapped if each.isValid()]
        return next((each for each in found if _branch_of(each) == self._under), found[0] if found else _TOP)

    def _drop(self, target: Node, jointly: bool) -> None:
        if target.kind is NodeKind.ORGANIZATION:
            self.moved_to_organization.emit(target.ref, jointly)
        else:
            self.moved_to_category.emit(Category(target.ref))

    def _follow(self, selection: Selection) -> None:
        """Show what is selected, wherever that happened."""
        kind = next((node for node, each in _KINDS.items() if each is selection.kind), None)
        if kind is None or self._choosing:
            return
        current = self.tree.currentIndex().data(Role.NODE)
        if current is not None and current.kind is kind and current.ref == selection.id:
            self.tree.scrollTo(self.tree.currentIndex())
            self._select_chosen()
            return
        index = self._line_of(kind, selection.id)
        self._under = _branch_of(index)
        self._following = True
        self.tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.tree.scrollTo(index)
        self._following = False
        self._select_chosen()


def _branch_of(index: QModelIndex) -> str:
    """The key of the line that a measure stands under; of any other line its own; empty for none."""
    node: Node | None = index.data(Role.NODE) if index.isValid() else None
    if node is not None and node.kind is NodeKind.MEASURE:
        node = index.parent().data(Role.NODE)
    return node.key if node is not None else ""
