"""A quiet line below the article, where nothing moves when it comes: what went wrong, or what was done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from gui.document.jobs import Course


class Notice(QFrame):
    """One sentence, at most one button beside it, and a way to close it; good news leaves by itself."""

    GOOD_NEWS_MS = 12_000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = QLabel(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._button.hide()
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._action: Callable[[], object] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(180)
        self._bar.hide()
        layout.addWidget(self._text, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._text.text()

    def fail(self, sentence: str, button: str = "", action: Callable[[], object] | None = None) -> None:
        """Say what went wrong, with something that may be done about it; it stays until it is closed."""
        self._say(sentence, "failure")
        self._offer(button, action)
        self._timer.stop()

    def tell(self, sentence: str, button: str = "", action: Callable[[], object] | None = None) -> None:
        """Say what was done, with something that may follow; it leaves after twelve seconds."""
        self._say(sentence, "news")
        self._offer(button, action)
        self._timer.start(self.GOOD_NEWS_MS)

    def follow(self, course: Course, sentence: str) -> None:
        """Show how far a long job has come, with a button that cancels it; %1 in `sentence` is what comes next."""
        course.heard = partial(self._show_course, course, sentence)

    def _show_course(self, course: Course, sentence: str, done: int, total: int, name: str) -> None:
        self._say(sentence.replace("%1", name), "news")
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setVisible(True)
        self._action = course.cancel
        self._button.setText(self.tr("Cancel"))
        self._button.show()
        self._timer.stop()

    def _offer(self, button: str, action: Callable[[], object] | None) -> None:
        self._action = action
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def _say(self, sentence: str, tone: str) -> None:
        self._action = None
        self._bar.hide()
        self._button.hide()
        self._text.setText(sentence)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._bar.setAccessibleName(sentence)
        self.setAccessibleName(sentence)
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def _act(self) -> None:
        action = self._action
        self.hide()
        if action:
            action()
