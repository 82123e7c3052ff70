"""The interface is whole in each language, and its words fit where they stand."""

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from every_dialog import DIALOGS
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import gui
from gui.core.resources import resource
from gui.shell.help.guide import Guide
from gui.shell.main_window import MainWindow
from gui.shell.preferences import SCALE, Language, Preferences
from gui.shell.translations import install, resolve
from gui.views.eliding_label import ElidingLabel

LANGUAGES = (Language.ENGLISH, Language.TRADITIONAL, Language.SIMPLIFIED)
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


def asked_for(node: ast.AST, context: str = "") -> Iterator[tuple[str, str]]:
    """Every string that code asks a translation for and its context, also where Qt's own tool overlooks it."""
    for child in ast.iter_child_nodes(node):
        yield from asked_for(child, child.name if isinstance(child, ast.ClassDef) else context)
    if isinstance(node, ast.Call) and node.args:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        words = [each.value for each in node.args if isinstance(each, ast.Constant)]
        if name == "tr" and words:
            yield context, words[0]
        elif name == "QT_TRANSLATE_NOOP":
            yield words[0], words[1]


@pytest.mark.parametrize("file", [file for file in FILES if "zh" in file.stem], ids=lambda file: file.stem)
def test_no_string_of_the_code_is_overlooked(file: Path) -> None:
    contexts = ElementTree.parse(file).getroot().iter("context")
    known = {(each.findtext("name"), source.text) for each in contexts for source in each.iter("source")}
    code = [path.read_text("utf-8") for path in Path(gui.__path__[0]).rglob("*.py")]
    wanted = {each for source in code for each in asked_for(ast.parse(source))}
    assert len(wanted) > 300
    assert wanted - known == set()


def test_a_string_within_another_is_found() -> None:
    code = "class View:\n    def words(self):\n        return f\"{self.tr('Tree')} (*)\""
    assert list(asked_for(ast.parse(code))) == [("View", "Tree")]


def test_there_is_a_file_for_each_language() -> None:
    assert {file.stem for file in FILES} == {"jucuo_en", "jucuo_zh_CN", "jucuo_zh_TW"}


def cut_off(root: QWidget) -> list[str]:
    """The words that have less room than they need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root.window():
            continue
        if isinstance(widget, QAbstractButton | QLabel) and widget.text() and not _has_room(widget):
            found.append(f"{type(widget).__name__}: {widget.text()} {widget.size()} {widget.sizeHint()}")
        if isinstance(widget, QComboBox):
            found += [f"QComboBox: {words}" for words in _too_wide(widget)]
        if isinstance(widget, QTabBar):
            found += [widget.tabText(at) for at in range(widget.count()) if "…" in widget.tabText(at)]
        if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            sections = [at for at in range(widget.count()) if not widget.isSectionHidden(at)]
            found += [
                f"header: {widget.model().headerData(at, Qt.Orientation.Horizontal)}"
                for at in sections
                if widget.sectionSize(at) < widget.sectionSizeHint(at)
            ]
    return found


def cut_off_at_rest(root: QWidget, qtbot: QtBot) -> list[str]:
    """The same once layouts have come to rest, for which they get a second."""
    for _ in range(20):
        if not (found := cut_off(root)):
            break
        qtbot.wait(50)
    return found


def _has_room(widget: QAbstractButton | QLabel) -> bool:
    if isinstance(widget, ElidingLabel):
        return True  # it says whole what it cannot show
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() >= widget.heightForWidth(widget.width()) - 1
    hint = widget.sizeHint()
    return widget.width() >= hint.width() - 1 and widget.height() >= hint.height() - 1


def _too_wide(box: QComboBox) -> list[str]:
    """The choices that are wider than the field that shows the chosen one."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    choices = [box.itemText(at) for at in range(box.count())] or [box.placeholderText()]
    return [words for words in choices if box.fontMetrics().boundingRect(words).width() > room]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[Language]:
    install(request.param)
    yield request.param
    install(Language.ENGLISH)


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_no_label_of_the_window_is_cut_off(
    window: MainWindow, qtbot: QtBot, preferences: Preferences, language: Language, scale: int
) -> None:
    preferences.set(SCALE, scale)
    window.resize(1360, 860)
    window.parts.document.step_measure(1)
    assert cut_off_at_rest(window, qtbot) == []
    assert window.width() == 1360
    preferences.set(SCALE, 100)


@pytest.mark.parametrize("scale", [100, 200])
def test_no_label_of_a_dialog_is_cut_off(
    window: MainWindow, qtbot: QtBot, preferences: Preferences, language: Language, scale: int
) -> None:
    preferences.set(SCALE, scale)
    cut = {}
    for kind, make in DIALOGS.items():
        dialog = make(window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        cut[kind.__name__] = cut_off_at_rest(dialog, qtbot)
        dialog.reject()
        dialog.deleteLater()
    preferences.set(SCALE, 100)
    assert {name: found for name, found in cut.items() if found} == {}


def test_a_label_that_is_cut_off_is_found(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    button = QPushButton("平湖縣多部門行動起來", outer)
    button.setFixedWidth(40)
    outer.show()
    assert len(cut_off(outer)) == 1


def test_a_line_without_room_ends_in_dots_and_has_a_tip(qtbot: QtBot) -> None:
    label = ElidingLabel("20 organizations · 44 measures · 17 figures")
    qtbot.addWidget(label)
    label.show()
    whole = label.grab().toImage()
    assert (label.width(), label.toolTip()) == (label.sizeHint().width(), "")
    label.resize(label.width() // 2, label.height())
    half = label.grab().toImage()
    assert label.toolTip() == label.text()
    assert half != whole.copy(half.rect())
    assert label.minimumSizeHint().width() < label.sizeHint().width() // 4


def test_qt_s_own_words_are_translated_too(window: MainWindow, qtbot: QtBot) -> None:
    for language, word in ((Language.TRADITIONAL, "關閉"), (Language.SIMPLIFIED, "关闭"), (Language.ENGLISH, "Close")):
        install(language)
        dialog = DIALOGS[Guide](window)
        words = [button.text().split("(")[0].replace("&", "") for button in dialog.findChildren(QPushButton)]
        assert word in words
        dialog.deleteLater()
    install(Language.ENGLISH)


def test_a_chosen_language_is_itself_and_the_system_s_is_known() -> None:
    assert resolve(Language.SIMPLIFIED) is Language.SIMPLIFIED
    assert resolve(Language.SYSTEM) in (Language.ENGLISH, Language.TRADITIONAL, Language.SIMPLIFIED)


# one thing has one name on each side of the strait; these are the other side's
FOREIGN = {
    "jucuo_zh_TW": "打印 窗口 導出 默認 鼠標 屏幕 剪貼板 文件夾 撤銷 撤消 信息 鏈接 光標 回收站 打開 界面 首選項 字號"
    " 日誌文件 用戶 網絡",
    "jucuo_zh_CN": "档案 视窗 列印 汇出 预设 滑鼠 萤幕 剪贴簿 资料夹 复原 资讯 游标 储存 程式 印表机 开启 垃圾桶 介面"
    " 偏好设定 网路 使用者 字元",
}


@pytest.mark.parametrize("file", [file for file in FILES if file.stem in FOREIGN], ids=lambda file: file.stem)
def test_terms_are_those_of_the_place(file: Path) -> None:
    wrong = []
    for message in ElementTree.parse(file).getroot().iter("message"):
        words = "".join(message.find("translation").itertext())  # type: ignore[union-attr]
        wrong += [f"{word}: {words}" for word in FOREIGN[file.stem].split() if word in words]
    assert wrong == []


def test_the_words_of_the_trade_are_used_alike() -> None:
    """The list of CONTRIBUTING.md, as it stands in the translations of the same words."""
    wanted = {"Measures": ("舉措", "举措"), "Library": ("文庫", "文库"), "Programme": ("專項", "专项")}
    for at, name in enumerate(("jucuo_zh_TW", "jucuo_zh_CN")):
        [file] = [file for file in FILES if file.stem == name]
        for message in ElementTree.parse(file).getroot().iter("message"):
            source = message.findtext("source") or ""
            if source in wanted:
                assert message.findtext("translation") == wanted[source][at]
