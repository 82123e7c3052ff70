"""The choices beside the pages: what stands in the report, and how it is laid out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QWidget

from gui.core.report.options import SIZES, Headings, Marks, Options, Paper, Part, Profile
from gui.core.script import Script

T = TypeVar("T")


class Choices(QWidget):
    """One control for each option; every change is said at once."""

    changed = Signal(object)

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = options
        self.parts: dict[Part, QCheckBox] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add_layout()
        self._add_parts()

    def _add_layout(self) -> None:
        options = self.options
        self.profile = self._combo(
            self.tr("Layout"),
            {Profile.READING: self.tr("For reading"), Profile.GONGWEN: self.tr("Official document (GB/T 9704)")},
            options.profile,
            lambda value: replace(self.options, profile=value),
        )
        self.paper = self._combo(
            self.tr("Paper"),
            dict(zip(Paper, ("A4", "A3", "B5 (JIS)", "Letter"), strict=True)),
            options.paper,
            lambda value: replace(self.options, paper=value),
        )
        self.landscape = self._check(
            self.tr("Landscape"), options.landscape, lambda on: replace(self.options, landscape=on)
        )
        sizes = {size: self.tr("%1 pt").replace("%1", f"{size:g}") for size in SIZES if size}
        self.size_box = self._combo(
            self.tr("Size of type"),
            {0.0: self.tr("As the layout has it"), **sizes},
            options.size,
            lambda value: replace(self.options, size=value),
        )
        self.script = self._combo(
            self.tr("Script"),
            {
                Script.ORIGINAL: self.tr("As published"),
                Script.HANT_TW: self.tr("Traditional (Taiwan)"),
                Script.HANT_HK: self.tr("Traditional (Hong Kong)"),
                Script.HANS: self.tr("Simplified"),
            },
            options.script,
            lambda value: replace(self.options, script=value),
        )
        self.headings = self._combo(
            self.tr("Headings"),
            {
                None: self.tr("As the script"),
                Headings.TRADITIONAL: self.tr("Traditional Chinese"),
                Headings.SIMPLIFIED: self.tr("Simplified Chinese"),
                Headings.ENGLISH: self.tr("English"),
            },
            options.headings,
            lambda value: replace(self.options, headings=value),
        )
        self.colour = self._check(self.tr("Colour"), options.colour, lambda on: replace(self.options, colour=on))
        self.colour.setToolTip(self.tr("Without colour, categories are told apart by the style of their lines."))

    def _add_parts(self) -> None:
        heading = QLabel(self.tr("Contents"))
        bold = heading.font()
        bold.setBold(True)
        heading.setFont(bold)
        self._form.addRow(heading)
        names = {
            Part.ARTICLE: self.tr("Article"),
            Part.TABLE: self.tr("Organizations and measures"),
            Part.MATRIX: self.tr("Organizations by category"),
            Part.FIGURES: self.tr("Ledger of figures"),
            Part.PROGRAMMES: self.tr("Index of programmes"),
            Part.PROVENANCE: self.tr("Provenance"),
        }
        for part, name in names.items():
            self.parts[part] = self._check(name, part in self.options.parts, self._turn(part))
            if part is Part.ARTICLE:
                self.marks = self._combo(
                    self.tr("Marks"),
                    {
                        Marks.CLEAN: self.tr("None"),
                        Marks.MARKED: self.tr("Marked"),
                        Marks.NOTED: self.tr("Marked, names in the margin"),
                    },
                    self.options.marks,
                    lambda value: replace(self.options, marks=value),
                )
        self._hold_one()

    def _turn(self, part: Part) -> Callable[[bool], Options]:
        def turned(on: bool) -> Options:
            parts = self.options.parts | {part} if on else self.options.parts - {part}
            return replace(self.options, parts=parts)

        return turned

    def _combo(self, name: str, names: Mapping[T, str], current: T, change: Callable[[T], Options]) -> QComboBox:
        box = QComboBox()
        values = list(names)  # Qt would give an enumeration back as a string
        box.addItems(list(names.values()))
        box.setCurrentIndex(values.index(current) if current in values else 0)
        box.setAccessibleName(name)
        box.activated.connect(lambda at: self._change(change(values[at])))
        self._form.addRow(name, box)
        return box

    def _check(self, text: str, on: bool, change: Callable[[bool], Options]) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(on)
        box.toggled.connect(lambda checked: self._change(change(checked)))
        self._form.addRow(box)
        return box

    def _change(self, options: Options) -> None:
        self.options = options
        self._hold_one()
        self.changed.emit(options)

    def _hold_one(self) -> None:
        """The last part that is left cannot be taken away; marks need an article."""
        for part, box in self.parts.items():
            box.setEnabled(self.options.parts != {part})
        self.marks.setEnabled(Part.ARTICLE in self.options.parts)
