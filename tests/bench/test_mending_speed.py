"""From the key to the painted correction, in the bundled article and in one of a hundred thousand characters.

Run by `python3 run.py bench`; times count only against something else in the same run.
"""

import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from sample import BUNDLED

from gui.core.extraction import extract
from gui.core.formats import understand
from gui.core.text import Origin, ParagraphKind
from gui.core.tree import Reading, Target
from gui.core.tree.corrections import Confirm
from gui.document import Selection, SelectionKind
from gui.shell.action_ids import Id
from gui.shell.main_window import MainWindow
from gui.shell.preferences import Preferences


def reading_of(times: int) -> Reading:
    """The bundled article's body, so many times over, with every tenth measure confirmed."""
    text = BUNDLED.read_text("utf-8")
    short = understand(text, Origin())
    body = "\n".join(paragraph.span.of(text) for paragraph in short.of_kind(ParagraphKind.BODY))
    article = understand("\n".join([body] * times), Origin())
    extraction = extract(article)
    made = (Confirm(Target(each.span, each.span.of(article.text))) for each in extraction.measures[::10])
    return Reading(article, extraction, tuple(made))


@pytest.mark.parametrize("times", [1, 60])
def test_a_correction_is_painted(benchmark: BenchmarkFixture, qtbot: QtBot, tmp_path: Path, times: int) -> None:
    window = MainWindow(Preferences(tmp_path / "a.ini"), lasting=False)
    qtbot.addWidget(window)
    document, workspace = window.parts.document, window.parts.workspace
    window.show()
    document.put(reading_of(times))
    document.select(Selection(SelectionKind.MEASURE, document.extraction.measures[5].id))
    turn = iter(range(10**9))

    def correct() -> None:
        window.parts.actions[Id.END_EARLIER if next(turn) % 2 else Id.END_LATER].trigger()
        workspace.article.viewport().repaint()
        workspace.tree.tree.viewport().repaint()

    benchmark.pedantic(correct, rounds=20, warmup_rounds=2)
    window.parts.saving.flush()
    size = f"{len(document.extraction.measures):,} measures, {len(document.corrections):,} corrections"
    sys.stderr.write(f"\n    {size}: {benchmark.stats['median'] * 1000:.0f} ms to the painted correction\n")
