"""Colours that can be read, by everyone, in both themes."""

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from gui.core.extraction.facts import Category
from gui.core.resources import resource
from gui.views.theme import Theme, icon, load_theme, qt_palette, style_sheet


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


def test_words_stand_out_from_whatever_lies_behind_them(theme: Theme) -> None:
    for ground in (theme.ground, theme.pane, theme.selection):
        for words in (theme.ink, theme.soft, theme.selection_ink):
            assert contrast(words, ground) >= 4.5, (words.name(), ground.name())
    for ground in (theme.ground, theme.pane):
        assert contrast(theme.ink, ground) >= 7
        assert contrast(theme.accent, ground) >= 4.5


def test_the_palette_of_qt_stands_out_too(theme: Theme) -> None:
    palette, role = qt_palette(theme), QPalette.ColorRole
    pairs = (
        *((role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase)),
        *((role.ButtonText, role.Button), (role.ToolTipText, role.ToolTipBase), (role.PlaceholderText, role.Base)),
        *((role.PlaceholderText, role.Window), (role.HighlightedText, role.Highlight), (role.Link, role.Base)),
        *((role.Link, role.Window), (role.LinkVisited, role.Base), (role.LinkVisited, role.Window)),
    )
    for words, ground in pairs:
        assert contrast(palette.color(words), palette.color(ground)) >= 4.5, (words, ground)


def test_every_rule_of_the_style_sheet_that_names_both_colours_stands_out(theme: Theme) -> None:
    found = 0
    for selector, rule in re.findall(r"([^{}]+)\{([^}]*)\}", style_sheet(theme)):
        colours = dict(re.findall(r"(?<![\w-])((?:selection-)?(?:background-)?(?:color|background)): *(#\w+)", rule))
        for words, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            if words in colours and ground in colours and ":disabled" not in selector:
                found += 1
                assert contrast(QColor(colours[words]), QColor(colours[ground])) >= 4.5, selector.strip()
    assert found > 12


def test_the_focus_can_be_seen(theme: Theme) -> None:
    for ground in (theme.ground, theme.pane, theme.selection):
        assert contrast(theme.accent, ground) >= 3


def test_every_icon_draws_something(theme: Theme, qtbot: QtBot) -> None:
    for file in resource("icons").glob("*.svg"):
        picture = icon(file.stem, theme).pixmap(32, 32).toImage()
        painted = sum(picture.pixelColor(x, y).alpha() > 0 for x in range(32) for y in range(32))
        assert painted > 20, file.name


def test_the_style_sheet_leaves_no_word_open(theme: Theme) -> None:
    assert "@" not in style_sheet(theme)
