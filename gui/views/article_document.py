"""Sets the article as a Qt document: headline, metadata, indented paragraphs, related links folded at the end."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
)

from gui.core.script import Projection, Script
from gui.core.text import Article, Paragraph, ParagraphKind
from gui.views.fonts import sans, serif
from gui.views.positions import Positions, Segment, for_qt
from gui.views.theme import Theme

BODY_PIXELS = 18
LINE_HEIGHT = 1.8  # in multiples of the type
COLUMN = 40  # characters
NARROWEST_BESIDE_NAMES = 36  # characters of the column that make room for names, no fewer
MARGIN_NAMES = 9  # characters of a name that the margin has room for
SMALLEST_SIDE = 34  # pixels beside the column
TAIL = (ParagraphKind.RELATED, ParagraphKind.BOILERPLATE, ParagraphKind.EDITOR)


@dataclass(frozen=True, slots=True)
class Setting:
    """How the article is set: theme, glyph forms, zoom in per cent, and whether the tail is unfolded."""

    theme: Theme
    glyphs: Script
    zoom: int = 100
    unfolded: bool = False

    @property
    def pixels(self) -> int:
        """The height of the body's type in pixels."""
        return max(8, round(BODY_PIXELS * self.zoom / 100))


@dataclass(frozen=True, slots=True)
class Page:
    """The article as set: the positions of its text, where the head ends, and the block that folds the tail, if any.

    `guessed` are the blocks whose lines were joined by a guess.
    """

    positions: Positions
    rule_below: int
    fold_block: int
    guessed: tuple[int, ...] = ()


def column_width(width: int, setting: Setting) -> float:
    """The width of the column in a view `width` pixels wide; a few characters fewer make room for names beside it."""
    beside_names = (width - SMALLEST_SIDE - _names_room(setting)) // setting.pixels
    if NARROWEST_BESIDE_NAMES <= beside_names < COLUMN:
        return beside_names * setting.pixels
    return min(COLUMN * setting.pixels, max(width - 2 * SMALLEST_SIDE, 120))


def _names_room(setting: Setting) -> float:
    """What the names in the margin take, with the space before and behind them."""
    return MARGIN_NAMES * setting.pixels * 0.66 + 44


def frame_for(width: int, setting: Setting) -> QTextFrameFormat:
    """Margins that put the column in the middle, a little to the left where that makes room for names."""
    room = width - column_width(width, setting)
    left = min(max(room - _names_room(setting), SMALLEST_SIDE), room / 2)
    frame = QTextFrameFormat()
    frame.setLeftMargin(left)
    frame.setRightMargin(room - left)
    frame.setTopMargin(setting.pixels * 1.6)
    frame.setBottomMargin(setting.pixels * 4)
    return frame


def compose(
    document: QTextDocument,
    article: Article,
    projection: Projection,
    setting: Setting,
    frame: QTextFrameFormat,
    fold_words: str,
) -> Page:
    """Fill `document`; `frame` holds the margins, `fold_words` stands on the line that folds the tail."""
    document.clear()
    document.rootFrame().setFrameFormat(frame)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    option = QTextOption(Qt.AlignmentFlag.AlignJustify)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    return _Composer(document, article, projection, setting).run(fold_words)


class _Composer:
    """Writes block after block."""

    def __init__(self, document: QTextDocument, article: Article, projection: Projection, setting: Setting) -> None:
        self._cursor = QTextCursor(document)
        self._article, self._projection, self._setting = article, projection, setting
        self._segments: list[Segment] = []
        self._first = True
        self._rule = -1
        self._guessed: list[int] = []

    def run(self, fold_words: str) -> Page:
        """Write everything; the paragraphs of the tail come last, behind a line that folds them."""
        self._cursor.beginEditBlock()
        tail = [each for each in self._article.paragraphs if each.kind in TAIL]
        for paragraph in self._article.paragraphs:
            if paragraph.kind not in TAIL:
                self._write(paragraph)
        fold_block = -1
        if tail:
            fold_block = self._block(self._format(ParagraphKind.RELATED, above=1.6), self._small())
            self._cursor.insertText(fold_words)
            if self._setting.unfolded:
                for paragraph in tail:
                    self._write(paragraph)
        self._cursor.endEditBlock()
        return Page(Positions(tuple(self._segments)), self._rule, fold_block, tuple(self._guessed))

    def _write(self, paragraph: Paragraph) -> None:
        span = self._projection.to_view(paragraph.span)
        words = span.of(self._projection.text)
        block = self._block(self._format(paragraph.kind), self._letters(paragraph.kind))
        self._segments.append(Segment.of(words, span.start, self._cursor.position()))
        self._cursor.insertText(for_qt(words))
        if paragraph.kind is ParagraphKind.METADATA:
            self._rule = block
        if paragraph.guessed:
            self._guessed.append(block)

    def _block(self, block_format: QTextBlockFormat, letters: QTextCharFormat) -> int:
        """Begin a block and return its number."""
        if self._first:
            self._cursor.setBlockFormat(block_format)
            self._cursor.setBlockCharFormat(letters)
            self._first = False
        else:
            self._cursor.insertBlock(block_format, letters)
        self._cursor.setCharFormat(letters)
        return self._cursor.blockNumber()

    def _format(self, kind: ParagraphKind, above: float = 0.0) -> QTextBlockFormat:
        """Distances in multiples of the body's type."""
        em = self._setting.pixels
        block = QTextBlockFormat()
        indent, height, below, before = 0.0, 1.25, 0.3, above
        match kind:
            case ParagraphKind.TITLE:
                height, before, below = 1.9, 0.4, 0.4
            case ParagraphKind.METADATA:
                below = 1.6
            case ParagraphKind.BODY:
                indent, height, below = 2.0, LINE_HEIGHT, 0.45
            case ParagraphKind.HEADING:
                indent, height, before = 2.0, LINE_HEIGHT, 0.4
        block.setAlignment(Qt.AlignmentFlag.AlignJustify if kind is ParagraphKind.BODY else Qt.AlignmentFlag.AlignLeft)
        block.setTextIndent(indent * em)
        block.setLineHeight(height * em, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setTopMargin(before * em)
        block.setBottomMargin(below * em)
        return block

    def _letters(self, kind: ParagraphKind) -> QTextCharFormat:
        em, glyphs, theme = self._setting.pixels, self._setting.glyphs, self._setting.theme
        letters = QTextCharFormat()
        match kind:
            case ParagraphKind.TITLE:
                font = serif(glyphs, round(em * 1.33))
                font.setWeight(QFont.Weight.Bold)
            case ParagraphKind.HEADING:
                font = serif(glyphs, em)
                font.setWeight(QFont.Weight.Bold)
            case ParagraphKind.BODY:
                font = serif(glyphs, em)
            case _:
                return self._small()
        letters.setFont(font)
        letters.setForeground(theme.ink)
        return letters

    def _small(self) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFont(sans(self._setting.glyphs, round(self._setting.pixels * 0.72)))
        letters.setForeground(self._setting.theme.soft)
        return letters
