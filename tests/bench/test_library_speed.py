"""A library of 2,000 readings: listed, searched, opened, and of no weight when the program starts.

Run by `python3 run.py bench`; times count only against something else in the same run.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QVBoxLayout, QWidget
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from sample import BUNDLED

from gui.core.script import fold
from gui.dialogs.library_dialog import LibraryDialog
from gui.document.library import catalog, enter
from gui.document.loading import load

COUNT = 2000
START = """
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
window.parts.opening.opened.connect(application.quit)
window.parts.opening.open_sample()
application.exec()
window.grab()
"""


def say(text: str) -> None:
    sys.stderr.write(f"\n    {text}\n")


def seconds(act: Callable[[], object], rounds: int = 7) -> float:
    """The median of some rounds, after one that does not count."""
    found = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        act()
        found.append(time.perf_counter() - start)
    return median(found[1:])


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a library of 2,000 readings."""
    home = tmp_path_factory.mktemp("full")
    folder = home / "jucuo" / "readings"
    text = BUNDLED.read_text("utf-8")
    reading = load(BUNDLED).reading
    for number in range(COUNT):
        article = replace(reading.article, text=f"{text}{number}", title=f"{reading.article.title}{number}")
        enter(replace(reading, article=article), folder)
    catalog.refresh(folder)
    return home


@pytest.fixture
def folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    return home / "jucuo" / "readings"


def shown(dialog: QWidget) -> None:
    """Show, paint, and put away."""
    dialog.show()
    QApplication.processEvents()
    dialog.grab()
    dialog.close()
    QApplication.processEvents()


def bare() -> None:
    """A dialog with a table of as many plain lines."""
    dialog = QDialog()
    dialog.resize(960, 560)
    table = QTableView()
    table.setModel(QStringListModel([str(number) for number in range(COUNT)], table))
    QVBoxLayout(dialog).addWidget(table)
    shown(dialog)


def test_the_library_is_opened(benchmark: BenchmarkFixture, qtbot: QtBot, folder: Path) -> None:
    """Promise: at most 0.3 seconds from the key to the painted list."""
    ours, floor = seconds(lambda: shown(LibraryDialog())), seconds(bare)
    say(f"library of {COUNT:,}: {ours * 1000:.0f} ms to the painted list, {ours / floor:.1f} times a bare table")
    benchmark.extra_info["ratio"] = ours / floor
    benchmark.pedantic(lambda: shown(LibraryDialog()), rounds=3, warmup_rounds=1)


def test_the_library_is_searched(benchmark: BenchmarkFixture, folder: Path) -> None:
    """Promise: at most 0.1 seconds."""
    assert len(benchmark(catalog.search, "组织部 1999", folder)) == 1

    def read_all() -> list[Path]:
        return [path for path in folder.glob("*.jucuo") if "1999" in fold(path.read_text("utf-8"))]

    one, every = (seconds(lambda words=words: catalog.search(words, folder)) for words in ("组织部 1999", "市"))
    scan = seconds(read_all, 1)
    say(f"search: {one * 1000:.1f} ms for one, {every * 1000:.0f} ms for all; reading every file takes {scan:.1f} s")


def test_the_library_sees_what_has_changed(benchmark: BenchmarkFixture, folder: Path) -> None:
    """With nothing new: what it costs to look at 2,000 files."""
    benchmark(catalog.refresh, folder)


def test_the_start_does_not_feel_the_library(benchmark: BenchmarkFixture, home: Path, tmp_path: Path) -> None:
    """Promise: unchanged, from the start of the process to the painted article."""

    def start(data: Path) -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(data)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        words = [sys.executable, "-c", START, str(tmp_path / "a.ini")]
        subprocess.run(words, check=True, env=environment, stderr=subprocess.DEVNULL)

    (tmp_path / "empty").mkdir()
    pairs = [(seconds(lambda: start(home), 1), seconds(lambda: start(tmp_path / "empty"), 1)) for _ in range(5)]
    ratio = median(full / empty for full, empty in pairs)
    say(f"start with {COUNT:,} readings against an empty library: ratio {ratio:.3f}")
    benchmark.extra_info["ratio"] = ratio
    benchmark.pedantic(start, (home,), rounds=1)
