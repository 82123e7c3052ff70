"""The column of the article and what stands beside it."""

import pytest

from gui.core.script import Script
from gui.views.article_document import COLUMN, NARROWEST_BESIDE_NAMES, Setting, column_width, frame_for
from gui.views.theme import load_theme


@pytest.mark.parametrize("width", range(300, 1600, 7))
def test_the_column_is_whole_and_inside_the_view(width: int, setting: Setting) -> None:
    column, frame = column_width(width, setting), frame_for(width, setting)
    assert column <= COLUMN * setting.pixels
    assert frame.leftMargin() + column + frame.rightMargin() == pytest.approx(width)


def test_a_few_characters_fewer_make_room_for_names(setting: Setting) -> None:
    wide, narrower = (column_width(width, setting) / setting.pixels for width in (1000, 840))
    assert wide == COLUMN
    assert NARROWEST_BESIDE_NAMES <= narrower < COLUMN
    assert frame_for(840, setting).rightMargin() > frame_for(800, setting).rightMargin()


@pytest.fixture
def setting() -> Setting:
    return Setting(load_theme(dark=False), Script.HANT_TW)
