"""The tabs of the articles that are open; there is no bar while there is only one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget


class ArticleBar(QTabBar):
    """Shows titles; which articles there are, others decide."""

    close_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articles")
        self.setAutoHide(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every text in the language that is installed now."""
        self.setAccessibleName(self.tr("Open articles"))
        for at in range(self.count()):
            self._name_button(at)

    def add(self, title: str) -> int:
        """A new tab at the end; returns where it is."""
        at = self.addTab("")
        button = QToolButton()
        button.setText("×")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._close(button))
        self.setTabButton(at, QTabBar.ButtonPosition.RightSide, button)
        self.name(at, title)
        return at

    def name(self, at: int, title: str) -> None:
        """Show another title on a tab."""
        short = title if len(title) <= 14 else f"{title[:13]}…"
        self.setTabText(at, short.replace("&", "&&"))
        self.setTabToolTip(at, title)
        self._name_button(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button closes."""
        at = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and at >= 0:
            self.close_asked.emit(at)
        else:
            super().mouseReleaseEvent(event)

    def _name_button(self, at: int) -> None:
        button = self.tabButton(at, QTabBar.ButtonPosition.RightSide)
        if button is not None:
            button.setAccessibleName(self.tr("Close “%1”").replace("%1", self.tabToolTip(at)))
            button.setToolTip(self.tr("Close"))

    def _close(self, button: QWidget) -> None:
        for at in range(self.count()):
            if self.tabButton(at, QTabBar.ButtonPosition.RightSide) is button:
                self.close_asked.emit(at)
                return
