"""The matrix, the figures and the programmes as Qt tables; a cell knows what selecting it means."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from gui.core.report.context import Context
from gui.core.report.options import Options
from gui.core.report.tables import figure_rows, matrix, programme_rows
from gui.document import NOTHING, Document, Selection, SelectionKind
from gui.models.roles import Role
from gui.models.wording import category_mark, category_name

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class TableModel(QStandardItemModel):
    """Rebuilt when the reading, its corrections or the script change, at once or when somebody looks again."""

    rebuilt = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._watched, self._stale = True, False
        for signal in (document.reading_changed, document.extraction_changed, document.projection_changed):
            signal.connect(self._note)
        self.rebuild()

    def watch(self, watched: bool) -> None:
        """Say whether somebody looks at the table."""
        self._watched = watched
        if watched and self._stale:
            self.rebuild()

    def _note(self) -> None:
        self._stale = True
        if self._watched:
            self.rebuild()

    def rebuild(self) -> None:
        """Make the items anew from the document."""
        self.clear()
        if self._document.reading is not None:
            self._fill(Context.of(self._document.reading, Options(script=self._document.script)))
        self._stale = False
        self.rebuilt.emit()

    def _fill(self, context: Context) -> None:
        raise NotImplementedError

    def _add(self, cells: Sequence[tuple[object, Selection]], centred: bool = False) -> None:
        items = []
        for at, (value, selection) in enumerate(cells):
            item = QStandardItem("" if value is None else str(value))
            item.setEditable(False)
            item.setToolTip(item.text())
            item.setData(selection, Role.SELECTION)
            if at and (centred or isinstance(value, int | float)):
                item.setTextAlignment(_CENTRE if centred else _RIGHT)
            items.append(item)
        self.appendRow(items)


class MatrixModel(TableModel):
    """Organizations by categories: how many measures."""

    def _fill(self, context: Context) -> None:
        table = matrix(context.extraction)
        names = {each.id: context.shown(each.name) for each in context.extraction.organizations}
        self.setHorizontalHeaderLabels([self.tr("Organization"), *map(category_mark, table.columns), self.tr("Total")])
        for at, column in enumerate(table.columns, 1):
            self.setHeaderData(at, Qt.Orientation.Horizontal, category_name(column), Qt.ItemDataRole.ToolTipRole)
        for row, counts in zip(table.rows, table.counts, strict=True):
            whole = Selection(SelectionKind.ORGANIZATION, row)
            cells = [
                (count or None, Selection(SelectionKind.CELL, f"{row}/{column}") if count else NOTHING)
                for count, column in zip(counts, table.columns, strict=True)
            ]
            self._add([(names[row], whole), *cells, (sum(counts), whole)], centred=True)


class FiguresModel(TableModel):
    """Every figure as written, with its value and unit; unlike units are never added up."""

    def _fill(self, context: Context) -> None:
        self.setHorizontalHeaderLabels(
            [self.tr("Figure"), self.tr("Value"), self.tr("Unit"), self.tr("Organization"), self.tr("No.")]
        )
        for row in figure_rows(context):
            chosen = Selection(SelectionKind.MEASURE, row.measure)
            value = f"≈ {row.value}" if row.approximate and row.value is not None else row.value
            self._add([(each, chosen) for each in (row.text, value, row.unit, row.organization, row.number)])


class ProgrammesModel(TableModel):
    """The programmes, and who takes part in them."""

    def _fill(self, context: Context) -> None:
        self.setHorizontalHeaderLabels([self.tr("Programme"), self.tr("Organizations"), self.tr("Measures")])
        for row in programme_rows(context):
            chosen = Selection(SelectionKind.PROGRAMME, row.name)
            numbers = "、".join(map(str, row.numbers))
            self._add([(each, chosen) for each in (row.name, "、".join(row.organizations), numbers)])
