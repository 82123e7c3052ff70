"""The status bar: how much was found, how much is checked, and how the file was read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from gui.core.extraction.facts import EvidenceKind, Status
from gui.core.script import DetectedScript, detect
from gui.document import Document
from gui.shell.reading_facts import ReadingFacts
from gui.views.eliding_label import ElidingLabel


class StatusBar(QStatusBar):
    """Facts about the reading, in the reader's language."""

    encoding_asked = Signal(str)
    repaired_asked = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setSizeGripEnabled(False)
        self._counts, self._checked, self._script = ElidingLabel(), ElidingLabel(), ElidingLabel()
        self._saved = QLabel()
        self.facts = ReadingFacts()
        self.facts.encoding_asked.connect(self.encoding_asked)
        self.facts.repaired_asked.connect(self.repaired_asked)
        for label in (self._counts, self._checked):
            self.addWidget(label)
        lasting: tuple[QWidget, ...] = (self._script, self.facts, self._saved)
        for widget in lasting:
            self.addPermanentWidget(widget)
        document.reading_changed.connect(self.refresh)
        document.extraction_changed.connect(self.refresh)
        document.reading_changed.connect(self._saved.clear)
        self.refresh()

    def offer_encodings(self, offered: bool) -> None:
        """Whether the file that is open may be read in another encoding."""
        self.facts.offer(offered)

    def tell_saved(self) -> None:
        """Say that the corrections are kept."""
        self._saved.setText(self.tr("Saved"))

    def tell_unsaved(self) -> None:
        """Say that they are not, and will be tried again."""
        self._saved.setText(self.tr("Not saved yet"))

    def refresh(self) -> None:
        """Say how things stand now."""
        reading = self._document.reading
        shown: tuple[QWidget, ...] = (self._counts, self._checked, self._script, self.facts)
        for widget in shown:
            widget.setVisible(reading is not None)
        if reading is None:
            return
        extraction = self._document.extraction
        figures = sum(len(measure.figures) for measure in extraction.measures)
        parts = (
            self.tr("%n organization(s)", "", len(extraction.organizations)),
            self.tr("%n measure(s)", "", len(extraction.measures)),
            self.tr("%n figure(s)", "", figures),
        )
        self._counts.setText(" · ".join(parts))
        checked = sum(measure.status is not Status.AUTO for measure in extraction.measures)
        doubtful = sum(_is_doubtful(measure.evidence.kind, measure.status) for measure in extraction.measures)
        facts = [self.tr("%n checked", "", checked), self.tr("%n to be checked", "", doubtful)]
        if lost := len(self._document.unapplied):
            facts.append(self.tr("%n correction(s) without a place", "", lost))
        if reading.read_only:
            facts.append(self.tr("read only"))
        self._checked.setText(" · ".join(facts))
        self._script.setText(self._script_name(detect(reading.article.text)))
        self.facts.show_article(reading.article)

    def _script_name(self, script: DetectedScript) -> str:
        match script:
            case DetectedScript.HANT:
                return self.tr("Published in Traditional")
            case DetectedScript.HANS:
                return self.tr("Published in Simplified")
            case DetectedScript.MIXED:
                return self.tr("Published in both scripts")
            case _:
                return ""


def _is_doubtful(kind: EvidenceKind, status: Status) -> bool:
    """Whether a person should look: the actor was recalled or not found, and nobody has checked."""
    return kind in (EvidenceKind.RECALLED, EvidenceKind.UNASSIGNED) and status is Status.AUTO
