"""Theme, language and size are followed at once, wherever they are chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from gui.shell.action_ids import Id
from gui.shell.main_window import MainWindow
from gui.shell.preferences import APPEARANCE, LANGUAGE, SCALE, Appearance, Language, Preferences
from gui.shell.preferences_dialog import PreferencesDialog
from gui.shell.settings import RESTORE, ZOOM


def ground() -> str:
    return QApplication.palette().color(QPalette.ColorRole.Window).name()


@pytest.fixture
def dialog(window: MainWindow, preferences: Preferences, qtbot: QtBot) -> PreferencesDialog:
    dialog = PreferencesDialog(preferences, window)
    dialog.show()
    return dialog


def choose(dialog: PreferencesDialog, row: int, text: str) -> None:
    box = dialog._controls[row]
    assert isinstance(box, QComboBox)
    at = box.findText(text)
    assert at >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_the_system_s_theme_is_followed_while_running(window: MainWindow, preferences: Preferences) -> None:
    schemes = {Qt.ColorScheme.Dark: "#1d1f23", Qt.ColorScheme.Light: "#f6f5f2"}
    preferences.set(APPEARANCE, Appearance.SYSTEM)
    hints = QGuiApplication.styleHints()
    for scheme, colour in schemes.items():
        hints.colorSchemeChanged.emit(scheme)
        assert ground() == colour
        assert window.parts.workspace.article._theme.ground.name() == colour


def test_a_chosen_theme_is_kept_whatever_the_system_does(window: MainWindow, preferences: Preferences) -> None:
    preferences.set(APPEARANCE, Appearance.LIGHT)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert ground() == "#f6f5f2"
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_preferences_hold_at_once_and_in_the_menus(
    window: MainWindow, preferences: Preferences, dialog: PreferencesDialog
) -> None:
    choose(dialog, 1, "Dark")
    assert ground() == "#1d1f23"
    assert window.parts.actions[Id.APPEARANCE_DARK].isChecked()
    choose(dialog, 2, "150%")
    assert QApplication.font().pixelSize() == 21
    choose(dialog, 3, "125%")
    assert window.parts.workspace.article.zoom == 125
    choose(dialog, 5, "by category")
    assert window.parts.actions[Id.GROUP_CATEGORY].isChecked()
    check = dialog._controls[6]
    assert isinstance(check, QCheckBox)
    check.click()
    assert preferences.get(RESTORE) is False
    preferences.set(SCALE, 100)
    preferences.set(APPEARANCE, Appearance.LIGHT)


def test_the_language_changes_the_dialog_that_it_is_chosen_in(
    window: MainWindow, preferences: Preferences, dialog: PreferencesDialog, qtbot: QtBot
) -> None:
    choose(dialog, 0, "简体中文")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "首选项")
    assert window.menuBar().actions()[0].text() == "文件(&F)"
    assert window.parts.actions[Id.LANGUAGE_SIMPLIFIED].isChecked()
    choose(dialog, 0, "English")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Preferences")
    assert preferences.get(LANGUAGE) is Language.ENGLISH


def test_a_size_between_the_offered_ones_is_offered_too(window: MainWindow, preferences: Preferences) -> None:
    preferences.set(ZOOM, 130)
    box = PreferencesDialog(preferences, window)._controls[3]
    assert isinstance(box, QComboBox)
    assert box.currentText() == "130%"


def test_quotes_are_narrow_in_english_and_wide_in_chinese_and_in_the_article(
    window: MainWindow, preferences: Preferences
) -> None:
    narrow = QFontMetrics(QApplication.font()).horizontalAdvance("”")
    article = window.parts.workspace.article
    widths = {QFontMetrics(article.document().lastBlock().charFormat().font()).horizontalAdvance("”")}
    preferences.set(LANGUAGE, Language.TRADITIONAL)
    assert QFontMetrics(QApplication.font()).horizontalAdvance("”") > 1.5 * narrow
    widths.add(QFontMetrics(article.document().lastBlock().charFormat().font()).horizontalAdvance("”"))
    assert len(widths) == 1
    preferences.set(LANGUAGE, Language.ENGLISH)
