"""The library as a table: one line a reading."""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui.document.library.catalog import Entry
from gui.models.wording import date_shown

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class Column(IntEnum):
    """What stands in a column."""

    TITLE = 0
    SOURCE = 1
    PUBLISHED = 2
    MEASURES = 3
    CHECKED = 4
    OPENED = 5


_NUMBERS = (Column.MEASURES, Column.CHECKED)


class LibraryModel(QAbstractTableModel):
    """Shows the entries it is given, in their order or sorted by a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry in a row."""
        return self._entries[row]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """One row an entry."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """As many as there are facts."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Title"), self.tr("Source"), self.tr("Published"))
        return (*names, self.tr("Measures"), self.tr("Checked"), self.tr("Last opened"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A fact of an entry."""
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.title}\n{entry.name}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column."""
        if column < 0:
            return
        keys = {
            Column.TITLE: lambda entry: entry.title,
            Column.SOURCE: lambda entry: entry.source,
            Column.PUBLISHED: lambda entry: entry.published,
            Column.MEASURES: lambda entry: entry.measures,
            Column.CHECKED: _share,
            Column.OPENED: lambda entry: entry.changed,
        }
        reverse = order is Qt.SortOrder.DescendingOrder
        self.show(tuple(sorted(self._entries, key=keys[Column(column)], reverse=reverse)))

    def _text(self, entry: Entry, column: Column) -> str:
        locale = QLocale()
        match column:
            case Column.TITLE:
                return entry.title
            case Column.SOURCE:
                return entry.source
            case Column.PUBLISHED:
                return _published(entry.published)
            case Column.MEASURES:
                return locale.toString(entry.measures)
            case Column.CHECKED:
                return f"{_share(entry):.0%}" if entry.measures else "–"
            case Column.OPENED:
                opened = QDateTime.fromMSecsSinceEpoch(entry.changed // 10**6)
                return date_shown(opened)


def _published(date: str) -> str:
    """A day, with the hour where it is known."""
    form = Qt.DateFormat.ISODate
    moment = QDateTime.fromString(date, form) if "T" in date else QDate.fromString(date, form)
    return date_shown(moment) if moment.isValid() else date


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _share(entry: Entry) -> float:
    """The share of measures that a person has looked at."""
    return entry.checked / entry.measures if entry.measures else 0.0
