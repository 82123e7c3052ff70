"""Light and dark: colours from resources/palette.toml, the palette, the style sheet and the icons made of them."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from gui.core.extraction.facts import Category
from gui.core.resources import resource


@dataclass(frozen=True, slots=True)
class Pair:
    """The colours of a category: its tint as ground, its ink for marks and lines."""

    tint: QColor
    ink: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours; `ground` lies behind the text, `pane` behind the tree."""

    name: str
    ground: QColor
    pane: QColor
    ink: QColor
    soft: QColor
    line: QColor
    selection: QColor
    selection_ink: QColor
    accent: QColor
    categories: dict[Category, Pair]

    @property
    def is_dark(self) -> bool:
        """Whether light letters stand on a dark ground."""
        return self.ground.lightness() < 128


@cache
def load_theme(dark: bool) -> Theme:
    """The light or the dark theme."""
    name = "dark" if dark else "light"
    colours = tomllib.loads(resource("palette.toml").read_text("utf-8"))[name]
    pairs = {each: Pair(QColor(colours[each]["tint"]), QColor(colours[each]["ink"])) for each in Category}
    return Theme(
        name=name,
        ground=QColor(colours["bg"]),
        pane=QColor(colours["pane"]),
        ink=QColor(colours["ink"]),
        soft=QColor(colours["soft"]),
        line=QColor(colours["line"]),
        selection=QColor(colours["sel"]),
        selection_ink=QColor(colours["selink"]),
        accent=QColor(colours["acc"]),
        categories=pairs,
    )


def apply_theme(application: QApplication, theme: Theme, scale: int = 100) -> None:
    """Colour the whole application; `scale` is the size of the interface in per cent."""
    application.setStyle("Fusion")
    application.setPalette(qt_palette(theme))
    application.setStyleSheet(style_sheet(theme, scale))


def style_sheet(theme: Theme, scale: int = 100) -> str:
    """The style sheet in the theme's colours; lengths between two @ grow with the interface."""
    sheet = resource("style.qss").read_text("utf-8")
    words = {
        "ground": theme.ground,
        "pane": theme.pane,
        "ink": theme.ink,
        "soft": theme.soft,
        "line": theme.line,
        "selection": theme.selection,
        "selink": theme.selection_ink,
        "accent": theme.accent,
        "onaccent": QColor("#10151f" if theme.is_dark else "#ffffff"),
        "alarm": theme.categories[Category.SUPERVISION].tint,
    }
    for word, colour in words.items():
        sheet = sheet.replace(f"@{word}@", colour.name())
    sheet = re.sub(r"@(\d+)px@", lambda found: f"{round(int(found[1]) * scale / 100)}px", sheet)
    return sheet.replace("@icons@", resource("icons").as_posix()).replace("@name@", theme.name)


def qt_palette(theme: Theme) -> QPalette:
    """The palette for what the style sheet does not name."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, theme.ground),
        (role.Base, theme.pane),
        (role.AlternateBase, theme.ground),
        (role.Button, theme.pane),
        (role.Text, theme.ink),
        (role.WindowText, theme.ink),
        (role.ButtonText, theme.ink),
        (role.ToolTipBase, theme.pane),
        (role.ToolTipText, theme.ink),
        (role.PlaceholderText, theme.soft),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.selection_ink),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Mid, theme.line),
        (role.Dark, theme.line),
    ):
        palette.setColor(target, colour)
    for target in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, theme.soft)
    return palette


class _LineIcon(QIconEngine):
    """An icon of lines in one colour, sharp at every size; paler where it is disabled."""

    def __init__(self, svg: bytes, colour: QColor, pale: QColor) -> None:
        super().__init__()
        self._svg, self._colour, self._pale = svg, colour, pale

    def paint(self, painter: QPainter, rect: QRectF, mode: QIcon.Mode, state: QIcon.State) -> None:  # type: ignore[override]
        colour = self._pale if mode is QIcon.Mode.Disabled else self._colour
        svg = self._svg.replace(b"currentColor", colour.name().encode())
        QSvgRenderer(QByteArray(svg)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRectF(pixmap.rect()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _LineIcon(self._svg, self._colour, self._pale)


def icon(name: str, theme: Theme) -> QIcon:
    """The icon of that name from resources/icons, in the theme's ink."""
    svg = resource("icons", f"{name}.svg").read_bytes()
    return QIcon(_LineIcon(svg, theme.ink, theme.soft.darker(170) if theme.is_dark else theme.soft.lighter(140)))
