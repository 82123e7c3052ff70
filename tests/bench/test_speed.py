"""One benchmark for each promise; times count only against something else in the same run.

Run by `python3 run.py bench`; the suite skips them.
"""

import os
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from sample import BUNDLED

from gui.core.extraction import extract
from gui.core.extraction.lexicon import load_lexicon
from gui.core.formats import understand
from gui.core.script import Script
from gui.core.text import Article, Origin
from gui.core.tree import Grouping, build
from gui.document import Document, Selection, SelectionKind
from gui.document.loading import load
from gui.views.article_view import ArticleView
from gui.views.theme import load_theme
from gui.views.tree_panel import TreePanel

ARTICLES = Path(__file__).parents[1] / "articles" / "training"
BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1360, 860)
window.show()
application.processEvents()
window.grab()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from gui.shell.preferences import LANGUAGE, Preferences
from gui.shell.startup import show_window
from gui.shell.translations import install
preferences = Preferences(Path(sys.argv[1]))
install(preferences.get(LANGUAGE))
window = show_window(preferences)
application.processEvents()
window.grab()
"""
# the same until the window shows its empty parts
FILLED = OURS.replace("application.processEvents()", "window.parts; application.processEvents()")


def seconds(program: str, *words: str) -> float:
    start = time.perf_counter()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a start is cold in the cache of the disk, not uncompiled
    subprocess.run([sys.executable, "-c", program, *words], check=True, env=environment, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def say(text: str) -> None:
    sys.stderr.write(f"\n    {text}\n")


def test_cold_start_against_a_bare_window(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Promise: at most 1.35 times a bare PySide6 window, from the start of the process to the first paint."""
    pairs = [(seconds(OURS, str(tmp_path / "a.ini")), seconds(BARE)) for _ in range(8)][1:]
    ratio = median(ours / bare for ours, bare in pairs)
    ours, bare = (median(side) for side in zip(*pairs, strict=True))
    say(f"cold start: {ours * 1000:.0f} ms against {bare * 1000:.0f} ms bare, ratio {ratio:.2f} (promise 1.35)")
    filled = median(seconds(FILLED, str(tmp_path / "a.ini")) / bare for _, bare in pairs)
    say(f"until the window is filled: ratio {filled:.2f}")
    benchmark.extra_info["ratio"] = ratio
    benchmark.pedantic(seconds, (OURS, str(tmp_path / "a.ini")), rounds=1)


def test_file_to_tree(benchmark: BenchmarkFixture) -> None:
    """Promise: at most 150 ms for the bundled article."""
    benchmark(lambda: build(load(BUNDLED).reading, Grouping.PLACE))


def test_loading_the_lexicons(benchmark: BenchmarkFixture) -> None:
    """Promise: at most 150 ms."""
    benchmark.pedantic(load_lexicon, rounds=5, warmup_rounds=1)
    say(f"lexicons: {benchmark.stats['min'] * 1000:.0f} ms (promise 150)")


def test_extraction_of_an_article(benchmark: BenchmarkFixture) -> None:
    """Promise: at most 100 ms for 2,000 characters."""
    article = understand(many_articles()[20_000:22_000], Origin())
    benchmark.pedantic(extract, (article,), rounds=20, warmup_rounds=1)
    say(f"extraction: {benchmark.stats['min'] * 1000:.0f} ms for 2,000 characters (promise 100)")


@pytest.mark.parametrize("size", [10_000, 100_000, 1_000_000])
def test_extraction_of_a_long_text(benchmark: BenchmarkFixture, size: int) -> None:
    """Promise: at least 30,000 characters a second, whatever the length."""
    text = many_articles()
    long = Article((text * (size // len(text) + 1))[:size])
    benchmark.pedantic(extract, (long,), rounds=3 if size < 1_000_000 else 1, warmup_rounds=1)
    rate = len(long.text) / benchmark.stats["min"]
    say(f"extraction: {len(long.text):,} characters, {rate:,.0f} characters a second (promise 30,000)")


@cache
def many_articles() -> str:
    """What a word says is scored once, so a text for measuring should not repeat itself before it has to."""
    return "\n".join(file.read_text("utf-8") for file in sorted(ARTICLES.glob("*.txt")))


@pytest.fixture
def shown(qtbot: QtBot) -> tuple[Document, ArticleView, TreePanel]:
    document, theme = Document(), load_theme(False)
    article, tree = ArticleView(document, theme), TreePanel(document, theme)
    for widget in (article, tree):
        widget.resize(930, 790)
        qtbot.addWidget(widget)
        widget.show()
    document.put(load(BUNDLED).reading)
    return document, article, tree


def test_click_to_highlight(benchmark: BenchmarkFixture, shown: tuple[Document, ArticleView, TreePanel]) -> None:
    """Promise: at most 16 ms from the click to the painted highlight, in tree and text."""
    document, article, tree = shown
    measures = [Selection(SelectionKind.MEASURE, each.id) for each in document.extraction.measures]
    turn = iter(range(10**9))

    def click() -> None:
        document.select(measures[next(turn) * 7 % len(measures)])
        article.viewport().repaint()
        tree.tree.viewport().repaint()

    benchmark(click)


def test_script_switch(benchmark: BenchmarkFixture, shown: tuple[Document, ArticleView, TreePanel]) -> None:
    """Promise: at most 50 ms from the key to the painted page, in tree and text."""
    document, article, tree = shown
    scripts = (Script.HANS, Script.HANT_TW, Script.ORIGINAL)
    turn = iter(range(10**9))

    def switch() -> None:
        document.set_script(scripts[next(turn) % 3])
        article.viewport().repaint()
        tree.tree.viewport().repaint()

    benchmark(switch)


def test_export_of_the_pdf(benchmark: BenchmarkFixture) -> None:
    """Typesetting in a process that has started already."""
    from gui.core.report.options import Options
    from gui.core.report.pdf import render

    reading = load(BUNDLED).reading
    benchmark.pedantic(render, (reading, Options()), rounds=3, warmup_rounds=1)
