"""The card beneath the tree: what the current measure is, and why it belongs to this organization."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.core.extraction.facts import Measure, Organization
from gui.core.script import convert, detect
from gui.core.text import ParagraphKind, Span
from gui.document import Document, Selection, SelectionKind
from gui.models.wording import category_name, run_on
from gui.views.chips import Chips
from gui.views.fonts import glyphs_for, serif
from gui.views.theme import Theme
from gui.views.why import why


class DetailsCard(QWidget):
    """Shows the measures or the organization that is selected, and beneath it, always in sight, what can be done."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardArea")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document, self._theme = document, theme
        self._who, self._quote, self._why = QLabel(), QLabel(), QLabel()
        self._category, self._figures, self._programme = QLabel(), Chips(), Chips()
        self._labels = tuple(QLabel() for _ in range(4))
        self._rows, self._buttons = QWidget(), QWidget()
        self._offers = tuple(QPushButton() for _ in range(3))
        self._lay_out()
        for signal in (document.reading_changed, document.extraction_changed, document.projection_changed):
            signal.connect(self.refresh)
        document.selection_changed.connect(self.refresh)
        self.retranslate()

    def offer(self, confirm: QAction, assign: QAction, reject: QAction) -> None:
        """Tie the buttons beneath the details to what can be done with a measure."""
        for button, action in zip(self._offers, (confirm, assign, reject), strict=True):
            button.clicked.connect(action.trigger)
            follow = partial(_follow, button, action)
            action.changed.connect(follow)
            follow()

    def retranslate(self) -> None:
        """Put every text in the language that is installed now."""
        self._area.setAccessibleName(self.tr("Details"))
        texts = (self.tr("Category"), self.tr("Figures"), self.tr("Programme"), self.tr("Why"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        for button, text in zip(self._offers, (self.tr("Confirm"), self.tr("Assign…"), self.tr("Reject")), strict=True):
            button.setText(text)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.refresh()

    def refresh(self, _selection: Selection | None = None) -> None:
        """Show what is selected now."""
        measure, together = self._document.selected_measure(), self._document.chosen_measures()
        organization = None
        if self._document.selection.kind is SelectionKind.ORGANIZATION:
            organization = self._document.organization(self._document.selection.id)
        self._rows.setVisible(measure is not None and len(together) < 2)
        self._buttons.setVisible(bool(together))
        if len(together) > 1:
            self._show_several(together)
        elif measure:
            self._show_measure(measure)
        elif organization:
            self._show_organization(organization)
        else:
            hint = self.tr("Select a measure in the tree or in the text.") if self._document.reading else ""
            self._head(hint, "", quiet=True)

    def _lay_out(self) -> None:
        card = QWidget()
        card.setObjectName("card")
        offers = QHBoxLayout(self._buttons)
        offers.setContentsMargins(16, 7, 16, 9)
        for button in self._offers:
            offers.addWidget(button)
        offers.addStretch(1)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 14, 16, 5)
        layout.setSpacing(7)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        for label in (self._who, self._quote, self._why, self._category):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._who, self._quote, self._why):
            label.setTextInteractionFlags(selectable)
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        values = (self._chip_row(), self._figures, self._programme, self._why)
        for row, (label, value) in enumerate(zip(self._labels, values, strict=True)):
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        layout.addWidget(self._who)
        layout.addWidget(self._quote)
        layout.addWidget(self._rows)
        layout.addStretch(1)
        self._area.setWidget(card)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 1, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._buttons)

    def _chip_row(self) -> QWidget:
        frame = QFrame()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._category)
        row.addStretch(1)
        return frame

    def _show_measure(self, measure: Measure) -> None:
        owners = [self._document.organization(each) for each in measure.organizations]
        names = "、".join(self._shown(owner.name) for owner in owners if owner)
        self._head(names or self.tr("No organization found"), self._slice(measure.span))
        pair = self._theme.categories[measure.category]
        self._category.setText(category_name(measure.category))
        self._category.setStyleSheet(
            f"background: {pair.tint.name()}; color: {pair.ink.name()}; border-radius: 4px; padding: 1px 9px;"
            "font-weight: bold;"
        )
        self._figures.show_words(tuple(self._slice(each.span) for each in measure.figures))
        self._programme.show_words((self._slice(measure.programme.span),) if measure.programme else ())
        self._labels[1].setVisible(bool(measure.figures))
        self._labels[2].setVisible(measure.programme is not None)
        evidence = measure.evidence
        words = self._slice(evidence.span) if evidence.span else ""
        sentence = why(evidence, words, names)
        self._why.setText(run_on(sentence, self._paragraph(measure.span)))

    def _show_several(self, measures: tuple[Measure, ...]) -> None:
        """Which measures are worked on together, by their numbers."""
        numbers = self._document.numbers
        lines = (f"{numbers[each.id]}\u2002{self._slice(each.span)}" for each in measures)
        self._head(self.tr("%n measure(s)", "", len(measures)), "\n".join(lines))

    def _show_organization(self, organization: Organization) -> None:
        name = self._shown(organization.name)
        count = sum(organization.id in each.organizations for each in self._document.extraction.measures)
        parts = [self.tr("%n measure(s)", "", count)]
        if organization.place:
            parts.insert(0, " › ".join(map(self._shown, organization.place)))
        forms = dict.fromkeys(self._slice(span) for span in organization.mentions)
        others = "、".join(form for form in forms if form != name)
        if others:
            parts.append(self.tr("also: %1").replace("%1", others))
        self._head(name, "\n".join(parts))

    def _head(self, who: str, quote: str, quiet: bool = False) -> None:
        reading = self._document.reading
        detected = detect(reading.article.text if reading else "")
        font = self.font()
        font.setBold(not quiet)
        self._who.setFont(font)
        self._who.setText(who)
        self._who.setStyleSheet(f"color: {self._theme.soft.name()};" if quiet else "")
        self._quote.setFont(serif(glyphs_for(self._document.script, detected), round(font.pixelSize() * 8 / 7)))
        self._quote.setText(quote)
        self._quote.setVisible(bool(quote))
        for label in self._labels:
            label.setStyleSheet(f"color: {self._theme.soft.name()};")

    def _slice(self, span: Span) -> str:
        projection = self._document.projection
        return projection.to_view(span).of(projection.text)

    def _shown(self, name: str) -> str:
        reading = self._document.reading
        return convert(name, self._document.script, detect(reading.article.text) if reading else None)

    def _paragraph(self, span: Span) -> str:
        """Which paragraph of the body the span stands in."""
        reading = self._document.reading
        body = list(reading.article.of_kind(ParagraphKind.BODY)) if reading else []
        number = next((at for at, each in enumerate(body, 1) if each.span.overlaps(span)), 0)
        return self.tr("(Paragraph %1)").replace("%1", str(number)) if number else ""


def _follow(button: QPushButton, action: QAction) -> None:
    """A button can be pressed when its action can be done."""
    button.setEnabled(action.isEnabled())
    button.setToolTip(action.toolTip())
