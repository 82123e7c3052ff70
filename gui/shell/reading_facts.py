"""How the file was read: its encoding, with a menu to read it in another one, and what was mended or guessed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.core.text import Article, Origin

# as a reader knows them, with what each includes
NAMES = {
    "utf-8": "UTF-8",
    "gb18030": "GB 18030 (GBK, GB 2312)",
    "big5hkscs": "Big5 (HKSCS)",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
}
SHORT = {"gb18030": "GB 18030", "big5hkscs": "Big5", "doc": "DOC", "epub": "EPUB"}


class ReadingFacts(QToolButton):
    """Stands in the status bar; opens its menu with one click where the file can be read in another encoding."""

    encoding_asked = Signal(str)
    repaired_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingFacts")
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._offered = False
        self._origin = Origin()

    def offer(self, offered: bool) -> None:
        """Whether there is a file that another encoding may be tried on."""
        self._offered = offered
        self._fill()

    def show_article(self, article: Article) -> None:
        """Say how this article was read."""
        origin = article.origin
        guessed = sum(paragraph.guessed for paragraph in article.paragraphs)
        name = SHORT.get(origin.encoding, NAMES.get(origin.encoding, origin.encoding.upper()))
        facts, details = [name], [self.tr("Read as %1").replace("%1", NAMES.get(origin.encoding, name))]
        if origin.repaired:
            facts.append(self.tr("%n damaged character(s) repaired", "", origin.repaired))
            details.append(self.tr("What could not be read is shown as \ufffd; all else is as in the file."))
        if origin.mapped:
            facts.append(self.tr("%n radical(s) put right", "", origin.mapped))
            details.append(self.tr("Radicals such as ⽇ stood in place of the characters that look like them."))
        if guessed:
            facts.append(self.tr("paragraphs are a guess"))
            told = self.tr(
                "%n paragraph(s) were put together from lines by a guess; a dotted line marks them.", "", guessed
            )
            details.append(told)
        self.setText(" · ".join(facts))
        self.setToolTip("\n".join(details))
        self.setAccessibleName(self.tr("How the file was read"))
        self.setAccessibleDescription(self.toolTip())
        self._origin = origin
        self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        for gone in self._menu.findChildren(QActionGroup):
            gone.deleteLater()
        if self._origin.repaired:
            self._menu.addAction(self.tr("Show What Was Repaired")).triggered.connect(self.repaired_asked)
        if self._offered:
            self._offer_encodings()
        self.setMenu(None if self._menu.isEmpty() else self._menu)  # type: ignore[arg-type]

    def _offer_encodings(self) -> None:
        self._menu.addAction(self.tr("Read again as")).setEnabled(False)
        group = QActionGroup(self._menu)
        for encoding, name in NAMES.items():
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(encoding == self._origin.encoding)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, asked=encoding: self.encoding_asked.emit(asked))
        self._menu.addSeparator()
        automatic = self._menu.addAction(self.tr("As its bytes suggest"))
        automatic.triggered.connect(lambda _checked=False: self.encoding_asked.emit(""))
