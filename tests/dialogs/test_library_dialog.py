"""The library's window: found in either script, opened, exported, thrown away, put back, deleted for good."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gui.core.formats import understand
from gui.core.text import Origin
from gui.dialogs.library_dialog import TITLE, LibraryDialog
from gui.document.library import enter, library_folder, trashed
from gui.document.loading import read_out
from gui.models.library_model import Column

TEXTS = (
    "漢中市財政局發放補貼\n2020-01-02\n\n漢中市財政局發放補貼300萬元。",
    "海宁市教育局开展家访\n2021-05-06\n\n海宁市教育局开展家访，走访学生120名。",
    "某市建成5G基站\n2022-07-08\n\n某市通信管理局建成5G基站30座。",
)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[LibraryDialog]:
    for number, text in enumerate(TEXTS):
        enter(read_out(understand(text, Origin(f"{number}.txt"))).reading)
    made = LibraryDialog()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made._model.rowCount() == 3)
    yield made
    made.reject()


def titles(dialog: LibraryDialog) -> set[str]:
    return {dialog._model.entry(row).title for row in range(dialog._model.rowCount())}


def look_for(dialog: LibraryDialog, qtbot: QtBot, words: str) -> None:
    dialog._field.setText(words)
    qtbot.waitUntil(lambda: not dialog._timer.isActive())


def test_the_model_keeps_its_promises(dialog: LibraryDialog) -> None:
    tester = QAbstractItemModelTester(dialog._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog._model.sort(0, Qt.SortOrder.AscendingOrder)
    dialog.refresh()
    assert tester.model() is dialog._model


def test_searching_and_opening_with_the_keyboard(dialog: LibraryDialog, qtbot: QtBot) -> None:
    look_for(dialog, qtbot, "學生")
    assert titles(dialog) == {"海宁市教育局开展家访"}
    qtbot.keyClick(dialog._field, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.open_asked) as asked:
        qtbot.keyClick(dialog._table, Qt.Key.Key_Return)
    assert (library_folder() / f"{asked.args[0]}.jucuo").exists()  # type: ignore[index]


def test_what_is_selected_stays_so_when_the_list_comes_anew(dialog: LibraryDialog) -> None:
    dialog._table.selectRow(2)
    chosen = dialog.keys()
    dialog.refresh()
    assert dialog.keys() == chosen


def test_all_or_several_are_exported(dialog: LibraryDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.export_asked) as asked:
        dialog._ask_export("pdf")
    assert [len(asked.args[0]), asked.args[1]] == [3, "pdf"]  # type: ignore[index]
    dialog._table.selectAll()
    look_for(dialog, qtbot, "局 漢")
    with qtbot.waitSignal(dialog.export_asked) as asked:
        dialog._ask_export("jucuo")
    assert [len(asked.args[0]), asked.args[1]] == [1, "jucuo"]  # type: ignore[index]


def test_thrown_away_put_back_and_deleted_for_good(dialog: LibraryDialog, qtbot: QtBot) -> None:
    look_for(dialog, qtbot, "漢中")
    qtbot.keyClick(dialog._table, Qt.Key.Key_Delete)
    look_for(dialog, qtbot, "")
    assert len(titles(dialog)) == 2
    dialog._trash.click()
    assert titles(dialog) == {"漢中市財政局發放補貼"}
    dialog._delete.click()
    assert titles(dialog) == set()
    dialog._trash.click()
    assert len(titles(dialog)) == 3
    look_for(dialog, qtbot, "漢中")
    dialog._delete.click()
    dialog._trash.click()

    def agree() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(each for each in box.buttons() if each.text() == "&Delete").click()

    QTimer.singleShot(100, agree)
    dialog._destroy.click()
    assert trashed() == ()


def test_a_library_that_cannot_be_listed_says_so(dialog: LibraryDialog, qtbot: QtBot, tmp_path: Path) -> None:
    (library_folder() / "catalog.sqlite").unlink()
    (library_folder() / "catalog.sqlite").mkdir()
    dialog.refresh()
    assert len(titles(dialog)) == 3  # a catalog in memory does as well


def test_closing_at_once_leaves_nothing_behind(qtbot: QtBot) -> None:
    for number, text in enumerate(TEXTS):
        enter(read_out(understand(text, Origin(f"{number}.txt"))).reading)
    for _ in range(5):
        dialog = LibraryDialog()
        dialog.show()
        dialog.reject()
        dialog.deleteLater()
        qtbot.wait(20)


def test_what_is_not_there_is_explained(qtbot: QtBot) -> None:
    dialog = LibraryDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Every article" in dialog._table.sentence
    blank = dialog._table.grab().toImage()
    dialog._table.sentence = ""
    assert dialog._table.grab().toImage() != blank
    dialog._field.setText("zzz")
    qtbot.waitUntil(lambda: "No article" in dialog._table.sentence)
    dialog._trash.click()
    assert dialog._table.sentence == "The trash is empty."


def test_titles_keep_their_room_where_the_table_is_narrow(qtbot: QtBot) -> None:
    dialog = LibraryDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(500, 400)
    assert dialog._table.isColumnHidden(Column.SOURCE)
    assert not dialog._table.isColumnHidden(Column.TITLE)
    assert dialog._table.columnWidth(Column.TITLE) >= dialog.fontMetrics().horizontalAdvance(TITLE)
    dialog.resize(1400, 400)
    assert not any(dialog._table.isColumnHidden(column) for column in Column)
