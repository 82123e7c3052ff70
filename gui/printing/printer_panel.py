"""The choices of the printer: which one, how many copies, which pages, both sides, several on a sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from gui.printing.jobs import PER_SHEET, PrintJob, Sides, page_ranges


class PrinterPanel(QWidget):
    """Holds one print job; `changed` says that it may have become possible or impossible."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.printer = QComboBox()
        self.printer.setMinimumContentsLength(12)
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.copies = QSpinBox(minimum=1, maximum=999)
        self.pages = QLineEdit(placeholderText=self.tr("All, or as in 1-3,5"))
        self.sides = QComboBox()
        self.sides.addItems([self.tr("One side"), self.tr("Both, long edge"), self.tr("Both, short edge")])
        self.per_sheet = QComboBox()
        self.per_sheet.addItems([str(number) for number in PER_SHEET])
        for name, widget in (
            (self.tr("Printer"), self.printer),
            (self.tr("Copies"), self.copies),
            (self.tr("Pages"), self.pages),
            (self.tr("Sides"), self.sides),
            (self.tr("Pages per sheet"), self.per_sheet),
        ):
            widget.setAccessibleName(name)
            form.addRow(name, widget)
        self.pages.textChanged.connect(self.changed)
        self.printer.currentTextChanged.connect(self.changed)

    def offer(self, names: list[str]) -> None:
        """Put the names of the printers there."""
        self.printer.clear()
        self.printer.addItems(names)
        self.printer.setEnabled(bool(names))
        self.printer.setPlaceholderText("" if names else self.tr("No printer was found"))
        self.changed.emit()

    def set_page_count(self, count: int) -> None:
        """How many pages the range may name."""
        self._count = count
        self.changed.emit()

    def job(self, title: str, colour: bool) -> PrintJob | None:
        """What is asked for; None while no printer is there or the pages make no sense."""
        pages = page_ranges(self.pages.text(), self._count)
        if pages is None or not self.printer.currentText():
            return None
        return PrintJob(
            self.printer.currentText(),
            title,
            self.copies.value(),
            pages,
            list(Sides)[self.sides.currentIndex()],
            PER_SHEET[self.per_sheet.currentIndex()],
            colour,
        )
