"""The matrix, the figures and the programmes beside the tree."""

import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from sample import small

from gui.core.script import Script
from gui.document import Document, Selection, SelectionKind
from gui.models.roles import Role
from gui.models.table_models import FiguresModel, MatrixModel, ProgrammesModel


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    opened = Document()
    opened.put(small())
    return opened


def cells(model: QStandardItemModel) -> list[list[str]]:
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_matrix_counts(document: Document) -> None:
    assert cells(MatrixModel(document)) == [
        ["平湖縣教育局", "1", "", "", "1", "2"],
        ["平湖縣水利局", "", "1", "1", "", "2"],
        ["平湖縣農業局", "", "1", "", "", "1"],
    ]


def test_figures_and_programmes(document: Document) -> None:
    assert cells(FiguresModel(document))[0] == ["28戶", "28", "戶", "平湖縣教育局", "2"]
    assert cells(ProgrammesModel(document)) == [["清河", "平湖縣水利局、平湖縣農業局", "3"]]


def test_they_follow_the_script(document: Document) -> None:
    model = FiguresModel(document)
    document.set_script(Script.HANS)
    assert cells(model)[0][0] == "28户"


@pytest.mark.parametrize("kind", [MatrixModel, FiguresModel, ProgrammesModel])
def test_they_keep_qt_s_rules(document: Document, kind: type[MatrixModel]) -> None:
    model = kind(document)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    document.put(None)
    document.put(small())
    assert model.rowCount() > 0
    assert tester.model() is model


def test_a_cell_knows_what_it_means(document: Document) -> None:
    model = MatrixModel(document)
    assert model.index(1, 2).data(Role.SELECTION) == Selection(SelectionKind.CELL, "o2/campaign")
    assert model.index(1, 0).data(Role.SELECTION) == Selection(SelectionKind.ORGANIZATION, "o2")


def test_a_table_that_nobody_sees_waits(document: Document) -> None:
    model = FiguresModel(document)
    model.watch(False)
    document.set_script(Script.HANS)
    assert cells(model)[0][0] == "28戶"
    model.watch(True)
    assert cells(model)[0][0] == "28户"
