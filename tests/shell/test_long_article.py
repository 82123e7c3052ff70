"""A long article: its beginning can be read while the rest is still being looked through."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.core.extraction import extract
from gui.core.formats import understand
from gui.core.text import Origin
from gui.core.tree import Reading
from gui.document import loading
from gui.shell.action_ids import Id
from gui.shell.main_window import MainWindow

PARAGRAPH = "县教育局召开会议，部署春季开学工作。县水利局组织干部走访20户群众，发放慰问金3万元。"
TITLE = "全县干部行动起来"
PARAGRAPHS = 12


@pytest.fixture
def long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article that counts as long, whose beginning is its first third."""
    text = "\n".join([TITLE, *(f"\u3000\u3000{number}. {PARAGRAPH}" for number in range(PARAGRAPHS))])
    monkeypatch.setattr(loading, "LONG", len(text) - 1)
    monkeypatch.setattr(loading, "BEGINNING", len(text) // 3)
    path = tmp_path / "long.txt"
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def rest(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Set, it lets the program read the rest of the article."""
    gate, read_again = Event(), loading.read_again

    def wait(reading: Reading) -> Reading:
        if len(reading.article.text) > loading.LONG:
            assert gate.wait(30)
        return read_again(reading)

    monkeypatch.setattr(loading, "read_again", wait)
    yield gate
    gate.set()


def test_the_beginning_is_shown_first(qtbot: QtBot, window: MainWindow, long: Path, rest: Event) -> None:
    parts = window.parts
    with qtbot.waitSignal(parts.opening.begun, timeout=30_000):
        parts.opening.open(long)
    reading = parts.document.reading
    assert reading is not None
    assert reading.read_only
    assert reading.article.text == long.read_text("utf-8")
    begun = len(parts.document.extraction.measures)
    assert 0 < begun < 3 * PARAGRAPHS
    assert "still being read" in parts.notice.sentence
    assert not any(parts.actions[name].isEnabled() for name in (Id.PRINT, Id.EXPORT_PDF, Id.SAVE_AS, Id.ADD_MEASURE))

    with qtbot.waitSignal(parts.opening.opened, timeout=30_000):
        rest.set()
    assert len(parts.document.extraction.measures) > 2 * begun
    assert parts.document.reading is not None
    assert not parts.document.reading.read_only
    assert all(parts.actions[name].isEnabled() for name in (Id.PRINT, Id.EXPORT_PDF, Id.SAVE_AS, Id.ADD_MEASURE))
    assert not parts.notice.isVisible()


def test_another_article_stays_in_front(qtbot: QtBot, window: MainWindow, long: Path, rest: Event) -> None:
    parts = window.parts
    with qtbot.waitSignal(parts.opening.begun, timeout=30_000):
        parts.opening.open(long)
    parts.desk.step(1)
    other = parts.document.reading
    with qtbot.waitSignal(parts.opening.opened, timeout=30_000):
        rest.set()
    assert parts.document.reading is other
    parts.desk.step(-1)
    assert parts.document.reading is not None
    assert parts.document.reading.article.title == TITLE
    assert not parts.document.reading.read_only


def test_a_closed_tab_stays_closed(qtbot: QtBot, window: MainWindow, long: Path, rest: Event) -> None:
    parts = window.parts
    with qtbot.waitSignal(parts.opening.begun, timeout=30_000):
        parts.opening.open(long)
    left = len(parts.desk.tabs) - 1
    parts.desk.close_shown()
    rest.set()
    with qtbot.waitSignal(parts.opening.opened, timeout=30_000):  # the next one has its turn
        parts.opening.open_sample()
    assert len(parts.desk.tabs) == max(left, 1)
    assert parts.document.reading is not None
    assert parts.document.reading.article.title != TITLE


def test_marks_stand_in_a_long_text_at_once(empty_window: MainWindow) -> None:
    """Qt lays a long text out bit by bit; the marks must not wait for the end."""
    parts = empty_window.parts
    more = "当天下着小雨，山路上人来人往，路边的桃花开得正好。" * 6
    text = "\n".join([TITLE, *(f"\u3000\u3000{number}. {PARAGRAPH}{more}" for number in range(2000))])
    found = extract(understand(text[:5000], Origin("long.txt")))
    parts.document.put(Reading(understand(text, Origin("long.txt")), found))
    for _ in range(3):
        QApplication.processEvents()
    picture = parts.workspace.article.viewport().grab().toImage()
    tints = {parts.appearance.theme.categories[measure.category].tint.rgb() for measure in found.measures}
    places = ((x, y) for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 2))
    assert sum(picture.pixel(*place) in tints for place in places) > 500
