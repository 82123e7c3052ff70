"""The interface is whole in each language, and its words fit where they stand."""

import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gui.core.resources import resource
from gui.shell.main_window import MainWindow
from gui.shell.preferences import Language
from gui.shell.translations import install, resolve

FILES = sorted(resource("i18n").glob("*.ts"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_is_untranslated(file) -> None:  # type: ignore[no-untyped-def]
    messages = ElementTree.parse(file).getroot().iter("message")
    missing = []
    for message in messages:
        translation = message.find("translation")
        whole = "".join(translation.itertext()).strip() if translation is not None else ""
        if translation is None or translation.get("type") == "unfinished" or not whole:
            missing.append(message.findtext("source"))
    assert missing == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_places_for_names_are_kept(file) -> None:  # type: ignore[no-untyped-def]
    for message in ElementTree.parse(file).getroot().iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        for words in [form.text or "" for form in translation] or [translation.text or ""]:
            for mark in ("%1", "%2", "%n"):
                assert (mark in source) == (mark in words), source


def test_there_is_a_file_for_each_language() -> None:
    assert {file.stem for file in FILES} == {"jucuo_en", "jucuo_zh_CN", "jucuo_zh_TW"}


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.TRADITIONAL, Language.SIMPLIFIED])
def test_no_label_is_cut_off(window: MainWindow, qtbot: QtBot, language: Language) -> None:
    install(language)
    qtbot.wait(50)
    for kind in (QToolButton, QPushButton):
        for button in window.findChildren(kind):
            if button.isVisible() and button.text():
                assert button.width() >= button.sizeHint().width() - 1, button.text()
    for label in window.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width() - 1, label.text()


def test_a_chosen_language_is_itself_and_the_system_s_is_known() -> None:
    assert resolve(Language.SIMPLIFIED) is Language.SIMPLIFIED
    assert resolve(Language.SYSTEM) in (Language.ENGLISH, Language.TRADITIONAL, Language.SIMPLIFIED)
