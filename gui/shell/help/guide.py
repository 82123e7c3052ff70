"""The guide: a few pages on what the program does, in the language of the interface."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from gui.core.resources import resource
from gui.dialogs.fitting import FittingDialog
from gui.shell.preferences import Language


class Guide(FittingDialog):
    """Shows resources/guide/LANGUAGE.md."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = QTextBrowser()
        self._text.setObjectName("guide")
        self._text.document().setDocumentMargin(18)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addWidget(self._buttons)
        self.set_size(34, 36)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        self.setWindowTitle(self.tr("Guide"))
        self._text.setAccessibleName(self.windowTitle())
        self._text.setMarkdown(guide_text(QLocale().name()))
        _give_air(self._text)


def _give_air(text: QTextBrowser) -> None:
    """Set headings and paragraphs apart, items a little."""
    block, line = text.document().begin(), text.fontMetrics().height()
    while block.isValid():
        layout = block.blockFormat()
        air = 1.0 if layout.headingLevel() else 0.25 if block.textList() else 0.6
        layout.setTopMargin(air * line if block.blockNumber() else 0)
        QTextCursor(block).setBlockFormat(layout)
        block = block.next()


def guide_text(language: str) -> str:
    """The guide as Markdown, in English where there is none in `language`."""
    file = resource("guide", f"{language}.md")
    return (file if file.exists() else resource("guide", f"{Language.ENGLISH}.md")).read_text("utf-8")
