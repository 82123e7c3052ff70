"""Colours that can be read, by everyone, in both themes."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from gui.core.extraction.facts import Category
from gui.core.resources import resource
from gui.views.theme import Theme, icon, load_theme


def luminance(colour: QColor) -> float:
    """WCAG 2.1, relative luminance."""
    parts = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour.getRgbF()[:3])
    return sum(part * weight for part, weight in zip(parts, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


@pytest.mark.parametrize("category", Category)
def test_marks_and_text_stand_out_from_the_tint(theme: Theme, category: Category) -> None:
    pair = theme.categories[category]
    assert contrast(pair.ink, pair.tint) >= 4.5
    assert contrast(theme.ink, pair.tint) >= 4.5


def test_words_stand_out_from_their_ground(theme: Theme) -> None:
    assert contrast(theme.ink, theme.ground) >= 7
    assert contrast(theme.ink, theme.pane) >= 7
    assert contrast(theme.soft, theme.pane) >= 4.5
    assert contrast(theme.soft, theme.ground) >= 4.4
    assert contrast(theme.selection_ink, theme.selection) >= 4.5


def test_every_icon_draws_something(theme: Theme, qtbot: QtBot) -> None:
    for file in resource("icons").glob("*.svg"):
        picture = icon(file.stem, theme).pixmap(32, 32).toImage()
        painted = sum(picture.pixelColor(x, y).alpha() > 0 for x in range(32) for y in range(32))
        assert painted > 20, file.name


def test_the_style_sheet_leaves_no_word_open() -> None:
    from gui.views.theme import apply_theme

    sheets: list[str] = []

    class Application:
        def setStyle(self, _name: str) -> None: ...
        def setPalette(self, _palette: object) -> None: ...
        def setStyleSheet(self, sheet: str) -> None:
            sheets.append(sheet)

    apply_theme(Application(), load_theme(True))  # type: ignore[arg-type]
    assert "@" not in sheets[0]
