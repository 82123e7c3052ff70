"""A real window for the tests, with preferences of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sample import BUNDLED

from gui.core.script import Script
from gui.core.tree import Grouping
from gui.shell.main_window import MainWindow
from gui.shell.preferences import APPEARANCE, LANGUAGE, Appearance, Language, Preferences
from gui.shell.settings import GROUPING, SCRIPT
from gui.shell.translations import install


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    kept = Preferences(tmp_path / "jucuo.ini")
    kept.set(APPEARANCE, Appearance.LIGHT)
    kept.set(LANGUAGE, Language.ENGLISH)
    kept.set(SCRIPT, Script.ORIGINAL)
    kept.set(GROUPING, Grouping.PLACE)
    return kept


@pytest.fixture
def empty_window(qtbot: QtBot, preferences: Preferences) -> Iterator[MainWindow]:
    install(Language.ENGLISH)
    window = MainWindow(preferences)
    window.resize(1360, 860)
    assert window.parts
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    install(Language.ENGLISH)


@pytest.fixture
def window(qtbot: QtBot, empty_window: MainWindow) -> MainWindow:
    """A window that shows the bundled article."""
    with qtbot.waitSignal(empty_window.parts.opening.opened, timeout=30_000):
        empty_window.parts.opening.open(BUNDLED)
    return empty_window
