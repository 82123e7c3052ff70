"""The bundled article, read out: its tree as text, to be looked at when it changes.

`UPDATE_GOLDEN=1 python3 run.py test tests/golden` writes the file anew.
"""

import os
from pathlib import Path

import pytest
from sample import BUNDLED, outline

from gui.core.tree import Grouping, build, current
from gui.document.loading import load

GOLDEN = Path(__file__).with_name("shaanxi-2012.tree.txt")
BODIES = """陜西省組織系統 陜西省委組織部 陜西省各級組織部門 西安市組織系統 寶雞市委組織部 漢中市委組織部 咸陽市組織系統
咸陽市委組織部 商洛市委組織部 銅川市組織系統 銅川市委組織部 安康市組織系統 渭南市組織系統 渭南市委組織部 榆林市委組織部
陜西省國防科工辦 陜西省國資委 陜西省科技工委"""


def test_the_tree_of_the_bundled_article() -> None:
    text = outline(build(load(BUNDLED).reading, Grouping.PLACE))
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, "utf-8")
    assert text == GOLDEN.read_text("utf-8")


@pytest.mark.parametrize("name", BODIES.split())
def test_each_of_its_bodies_stands_in_the_tree_with_its_measures(name: str) -> None:
    extraction = current(load(BUNDLED).reading)
    [body] = [each for each in extraction.organizations if each.name == name]
    assert any(body.id in measure.organizations for measure in extraction.measures)
