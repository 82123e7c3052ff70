"""The tree as a Qt model: well-behaved, in the script shown, filtered across scripts."""

import gc

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from sample import small

from gui.core.script import Script
from gui.core.tree import Grouping, NodeKind
from gui.document import Document
from gui.models.tree_model import TreeFilter, TreeModel


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    return Document()


def texts(model: TreeModel | TreeFilter, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += [str(index.data()), *texts(model, index)]
    return found


@pytest.mark.parametrize("grouping", Grouping)
def test_it_keeps_qt_s_rules_through_every_change(document: Document, grouping: Grouping) -> None:
    model = TreeModel(document)
    proxy = TreeFilter()
    proxy.setSourceModel(model)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(each, mode) for each in (model, proxy)]
    document.put(small())
    model.set_grouping(grouping)
    document.set_script(Script.HANS)
    proxy.look_for("动员")
    proxy.look_for("")
    document.put(None)
    assert model.rowCount() == 0
    assert len(testers) == 2


def test_labels_are_in_the_script_shown(document: Document) -> None:
    model = TreeModel(document)
    document.put(small())
    assert "平湖縣教育局" in texts(model)
    document.set_script(Script.HANS)
    assert "平湖县教育局" in texts(model)
    assert "为28户农家送去书本" in texts(model)


@pytest.mark.parametrize("words", ["動員", "动员", "平湖縣教育 動員"])
def test_the_filter_keeps_what_stands_above(document: Document, words: str) -> None:
    model, proxy = TreeModel(document), TreeFilter()
    proxy.setSourceModel(model)
    document.put(small())
    proxy.look_for(words.split()[-1])
    assert texts(proxy) == ["嘉興市", "平湖縣教育局", "召開動員會"]


def test_a_joint_measure_stands_in_several_places(document: Document) -> None:
    model = TreeModel(document)
    document.put(small())
    assert len(model.indexes_of(NodeKind.MEASURE, "m3")) == 2
    assert len(model.indexes_of(NodeKind.MEASURE, "m1")) == 1


def test_every_line_says_what_it_is(document: Document) -> None:
    model = TreeModel(document)
    document.put(small())
    [index] = model.indexes_of(NodeKind.MEASURE, "m4")
    assert (
        index.data(Qt.ItemDataRole.AccessibleTextRole) == "查看了3座水庫, Visit, recalled from an earlier sentence, 4"
    )


def test_nothing_is_left_behind_when_the_tree_is_built_anew(document: Document) -> None:
    model = TreeModel(document)
    document.put(small())

    def items() -> int:
        gc.collect()
        return sum(type(each) is QStandardItem for each in gc.get_objects())

    model.rebuild()
    before = items()
    for _ in range(5):
        model.rebuild()
    assert items() == before
