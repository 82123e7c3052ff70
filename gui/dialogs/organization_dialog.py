"""Asks which organizations: a field that filters the names in either script, and a list to choose from or to tick."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QListWidgetItem, QWidget

from gui.core.tree.names import matches
from gui.dialogs import asking
from gui.dialogs.fitting import FittingDialog

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OrganizationDialog(FittingDialog):
    """Enter takes the name that is highlighted; several can be ticked for a joint measure; a new name can be typed."""

    def __init__(
        self,
        names: dict[str, str],
        chosen: tuple[str, ...],
        quote: str,
        parent: QWidget | None = None,
        meant: Callable[[str], str] = str.strip,
    ) -> None:
        """`names` are canonical with their form as shown, `chosen` are canonical, `meant` makes what is typed so."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Assign to Organization"))
        self._meant, self._shown = meant, names
        self._ticked_by_hand = self._moved = False
        self._field = QLineEdit(clearButtonEnabled=True)
        self._field.setPlaceholderText(self.tr("Type to filter, or a new name"))
        self._field.setAccessibleName(self.tr("Name of the organization"))
        self._field.installEventFilter(self)
        self._list = asking.listing()
        self._list.setAccessibleName(self.tr("Organizations of the article"))
        for name in (*chosen, *(each for each in names if each not in chosen)):
            self._add(name, name in chosen)
        self._outcome = QLabel(wordWrap=True)
        self._outcome.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = asking.answers(self)
        self._lay_out(quote)
        self._connect()
        self._follow()
        self._field.setFocus()

    def names(self) -> tuple[str, ...]:
        """The canonical names: those ticked by hand, and what is highlighted or typed; else those there were before."""
        ticked = tuple(self._name(item) for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        picked = self._picked()
        if not picked:
            return ticked
        return tuple(dict.fromkeys((*ticked, picked))) if self._ticked_by_hand else (picked,)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field the arrow keys move in the list, and Ctrl+Enter ticks and clears the field for the next name."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._list.keyPressEvent(event)
                return True
            if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._tick()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self, quote: str) -> None:
        label = QLabel(quote, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        hint = QLabel(self.tr("Ctrl+Enter ticks a name and goes on to the next, for a joint measure."), wordWrap=True)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        asking.stack(self, label, self._field, self._list, self._outcome, hint, self._buttons)
        self.set_size(22, 26)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._filter)
        self._list.itemChanged.connect(self._tick_changed)
        self._list.currentItemChanged.connect(lambda *_: self._move())
        self._list.itemDoubleClicked.connect(lambda _item: self.accept())

    def _add(self, name: str, ticked: bool) -> QListWidgetItem:
        item = QListWidgetItem(self._shown.get(name, name))
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.addItem(item)
        return item

    def _picked(self) -> str:
        """The one that Enter takes: what is highlighted, or a new name where the typing leaves none."""
        typed, current = self._field.text().strip(), self._list.currentItem()
        if current and not current.isHidden() and (typed or self._moved):
            return self._name(current)
        return self._meant(typed) if typed else ""

    def _tick(self) -> None:
        picked = self._picked()
        if not picked:
            return
        item = next((each for each in self._items() if self._name(each) == picked), None) or self._add(picked, False)
        if not self._ticked_by_hand:
            self._untick_all()
        item.setCheckState(Qt.CheckState.Checked)
        self._ticked_by_hand = True
        self._field.clear()
        self._moved = False
        self._follow()

    def _untick_all(self) -> None:
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked)

    def _tick_changed(self, _item: QListWidgetItem) -> None:
        self._ticked_by_hand, self._moved = True, False
        self._follow()

    def _move(self) -> None:
        self._moved = True
        self._follow()

    def _filter(self, typed: str) -> None:
        left = []
        for item in self._items():
            item.setHidden(not matches(typed, item.text()))
            if not item.isHidden():
                left.append(item)
        exact = [item for item in left if typed.strip() and typed.strip() in item.text()]
        if typed.strip() and left:
            self._list.setCurrentItem((exact or left)[0])
        self._moved = False
        self._follow()

    def _follow(self) -> None:
        """Say what OK will do."""
        names = self.names()
        words = "、".join(self._shown.get(name) or self.tr("%1 (new)").replace("%1", name) for name in names)
        outcome = self.tr("Assign to: %1").replace("%1", words) if names else ""
        asking.tell(self._outcome, outcome, self._field)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(names))

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    @staticmethod
    def _name(item: QListWidgetItem) -> str:
        return str(item.data(Qt.ItemDataRole.UserRole))
