"""The tree of who does what as a Qt model, in the script that is shown, and its filter."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from gui.core.extraction.facts import Category, Measure, Status
from gui.core.script import convert, detect, fold
from gui.core.tree import Grouping, Node, NodeKind, build
from gui.document import Document
from gui.models.roles import Role
from gui.models.wording import category_name, evidence_name

# how the names of provinces and autonomous regions end
_PROVINCES = tuple("省區区")
Index = QModelIndex | QPersistentModelIndex


class TreeModel(QStandardItemModel):
    """Rebuilt when the reading, its corrections, the script or the grouping change."""

    about_to_rebuild = Signal()
    rebuilt = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self._document = document
        self._grouping = Grouping.PLACE
        self._items: dict[str, list[QStandardItem]] = {}
        for signal in (document.reading_changed, document.extraction_changed, document.projection_changed):
            signal.connect(self.rebuild)
        self.rebuild()

    @property
    def grouping(self) -> Grouping:
        """What stands on the first level."""
        return self._grouping

    def set_grouping(self, grouping: Grouping) -> None:
        """Group by something else."""
        if grouping is not self._grouping:
            self._grouping = grouping
            self.rebuild()

    def rebuild(self) -> None:
        """Make the items anew from the document."""
        self.about_to_rebuild.emit()
        self._items = {}
        self.clear()
        self.setHorizontalHeaderLabels([self.tr("Organizations and measures")])
        if reading := self._document.reading:
            source = detect(reading.article.text)
            measures = {measure.id: measure for measure in self._document.extraction.measures}
            for node in build(reading, self._grouping):
                self.appendRow(self._item(node, measures, source))
        self.rebuilt.emit()

    def indexes_of(self, kind: NodeKind, ref: str) -> list[QModelIndex]:
        """Where the measure or organization of that id stands; a joint measure stands several times."""
        return [self.indexFromItem(item) for item in self._items.get(f"{kind}:{ref}", [])]

    def _item(self, node: Node, measures: dict[str, Measure], source: object) -> QStandardItem:
        """The item of `node`, with all that is below it."""
        text = self._label(node, source)
        item = QStandardItem(text)
        item.setEditable(False)
        item.setData(node, Role.NODE)
        item.setData(fold(text), Role.FOLDED)
        spoken = f"{text}, {node.count}"
        measure = measures.get(node.ref) if node.kind is NodeKind.MEASURE else None
        item.setDragEnabled(measure is not None)
        item.setDropEnabled(measure is None)
        if measure is not None:
            item.setData(measure, Role.MEASURE)
            item.setToolTip(text)
            checked = measure.status is not Status.AUTO
            state = self.tr("checked") if checked else evidence_name(measure.evidence.kind)
            spoken = ", ".join((text, category_name(measure.category), state, str(node.number)))
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        self._items.setdefault(f"{node.kind}:{node.ref}", []).append(item)
        for child in node.children:  # appendRows would leave each item behind when the model is cleared
            item.appendRow(self._item(child, measures, source))
        return item

    def _label(self, node: Node, source: object) -> str:
        """The words of a node in the script shown: a slice of the converted text where it is one."""
        projection = self._document.projection
        match node.kind:
            case NodeKind.MEASURE if node.span is not None:
                return projection.to_view(node.span).of(projection.text)
            case NodeKind.CATEGORY:
                return category_name(Category(node.ref))
            case NodeKind.PARAGRAPH:
                span = projection.to_view(node.span) if node.span else None
                words = span.of(projection.text)[:40] if span else ""
                return self.tr("Paragraph %1").replace("%1", node.ref) + f"  {words}"
            case NodeKind.PLACE if not node.label:
                return self.tr("Elsewhere")
            case NodeKind.ORGANIZATION if not node.ref:
                return self.tr("No organization found")
            case _:
                name = convert(node.label, projection.script, source)  # type: ignore[arg-type]
                chain = node.ref.split("/")
                own = node.kind is NodeKind.PLACE and len(chain) == 1 and chain[0][-1:] in _PROVINCES
                return self.tr("%1 · provincial level").replace("%1", name) if own else name


class TreeFilter(QSortFilterProxyModel):
    """Keeps the lines that hold the words looked for, in either script, with what stands above and below them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)

    def look_for(self, words: str) -> None:
        """Keep only the lines that hold all of `words`."""
        self.beginFilterChange()
        self._words = tuple(fold(words).split())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether the line itself holds all the words."""
        return self.holds(self.sourceModel().index(row, 0, parent))

    def holds(self, index: Index) -> bool:
        """Whether a line, of this model or of the one beneath it, itself holds all the words."""
        folded = index.data(Role.FOLDED) or ""
        return all(word in folded for word in self._words)
