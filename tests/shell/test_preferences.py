"""Settings keep their types, survive a restart, and a spoiled file costs nothing but the settings."""

from pathlib import Path

import pytest

from gui.core.script import Script
from gui.core.tree import Grouping
from gui.shell.preferences import Preferences
from gui.shell.settings import GROUPING, RECENT, SCRIPT, SETTINGS, ZOOM


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "jucuo.ini"


def test_what_is_not_set_has_its_default(file: Path) -> None:
    preferences = Preferences(file)
    assert all(preferences.get(setting) == setting.default for setting in SETTINGS)


def test_values_come_back_with_their_types(file: Path) -> None:
    first = Preferences(file)
    first.set(SCRIPT, Script.HANT_HK)
    first.set(GROUPING, Grouping.CATEGORY)
    first.set(ZOOM, 130)
    first.set(RECENT, ("/a, b.txt",))
    first.sync()
    second = Preferences(file)
    assert second.get(SCRIPT) is Script.HANT_HK
    assert second.get(GROUPING) is Grouping.CATEGORY
    assert second.get(ZOOM) == 130
    assert second.get(RECENT) == ("/a, b.txt",)


def test_a_value_of_the_wrong_kind_counts_as_not_set(file: Path) -> None:
    file.write_text("[article]\nzoom=large\nscript=klingon\n")
    preferences = Preferences(file)
    assert preferences.get(ZOOM) == 100
    assert preferences.get(SCRIPT) is Script.ORIGINAL


def test_a_change_is_told_once(file: Path) -> None:
    preferences, told = Preferences(file), []
    preferences.changed.connect(told.append)
    preferences.set(ZOOM, 120)
    preferences.set(ZOOM, 120)
    assert told == [ZOOM.key]


def test_each_key_stands_once_and_is_explained() -> None:
    keys = [setting.key for setting in SETTINGS]
    assert len(keys) == len(set(keys)) > 10
    assert all(setting.sentence for setting in SETTINGS)
