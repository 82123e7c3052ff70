"""Everything a reader may hand over: dropped, copied, chosen; and what was misread, read again."""

from pathlib import Path

from corpus import SAMPLES, as_docx, as_page
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.core.text import ParagraphKind, Span
from gui.document import library
from gui.shell.action_ids import Id
from gui.shell.main_window import MainWindow

SAMPLE = SAMPLES[1]
LEFT = Qt.MouseButton.LeftButton
COPY = Qt.DropAction.CopyAction
NO_KEYS = Qt.KeyboardModifier.NoModifier


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag something over a widget and let it go there, as a window system would."""
    entering = QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NO_KEYS)
    QGuiApplication.sendEvent(target, entering)
    if entering.isAccepted():
        QGuiApplication.sendEvent(target, QDropEvent(QPointF(9, 9), COPY, data, LEFT, NO_KEYS))
    return entering.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def title(window: MainWindow) -> str:
    reading = window.parts.document.reading
    return reading.article.title if reading else ""


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_files_are_dropped_on_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    word = written(tmp_path, "a.docx", as_docx(SAMPLE))
    page = written(tmp_path, "b.html", as_page(SAMPLES[2], "big5").encode("big5"))
    with qtbot.waitSignals([window.parts.opening.opened] * 2, timeout=30_000):
        assert drop(window, files(word, page))
    assert title(window) == SAMPLES[2].title
    assert len(window.parts.desk.tabs) == 3


def test_dropped_words_are_read(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setText(SAMPLE.text)
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        assert drop(window, data)
    assert title(window) == SAMPLE.title


def test_a_dropped_address_is_told_to_be_none(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("http://127.0.0.1:9/a.html")])
    data.setText("http://127.0.0.1:9/a.html")
    before = title(window)
    assert drop(window, data)
    assert "fetches nothing" in window.parts.notice.sentence
    assert title(window) == before


def test_a_page_is_opened_from_the_clipboard(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setHtml("<!--StartFragment--><h1>县里行动起来</h1><p>县教育局召开会议，部署工作。</p><!--EndFragment-->")
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.actions[Id.PASTE_ARTICLE].trigger()
    QGuiApplication.clipboard().clear()
    assert title(window) == "县里行动起来"


def test_a_file_is_opened_from_the_clipboard(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setMimeData(files(written(tmp_path, "a.docx", as_docx(SAMPLE))))
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.actions[Id.PASTE_ARTICLE].trigger()
    QGuiApplication.clipboard().clear()
    assert title(window) == SAMPLE.title


def test_one_click_reads_a_file_in_another_encoding(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", SAMPLES[2].text.encode("big5"))
    opening, facts = window.parts.opening, window.parts.status.facts
    with qtbot.waitSignal(opening.opened, timeout=30_000):
        opening.open(path)
    assert facts.text().startswith("Big5")
    offered = {action.text(): action for action in facts.menu().actions()}
    assert [name for name, action in offered.items() if action.isChecked()] == ["Big5 (HKSCS)"]
    with qtbot.waitSignal(opening.opened, timeout=30_000):
        offered["GB 18030 (GBK, GB 2312)"].trigger()
    assert facts.text().startswith("GB 18030")
    assert title(window) != SAMPLES[2].title
    misread = window.parts.document.reading
    assert misread is not None
    again = next(action for action in facts.menu().actions() if action.text() == "As its bytes suggest")
    with qtbot.waitSignal(opening.opened, timeout=30_000):
        again.trigger()
    assert title(window) == SAMPLES[2].title
    assert library.held(library.key_of(misread.article)).reading is None
    assert len(window.parts.desk.tabs) == 2


def test_what_is_no_text_offers_no_encodings(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.opening.open(written(tmp_path, "a.docx", as_docx(SAMPLE)))
    assert window.parts.status.facts.text() == "DOCX"
    assert window.parts.status.facts.menu() is None


def test_what_was_repaired_is_counted_and_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    data = SAMPLE.text.encode("gb18030")
    with qtbot.waitSignal(window.parts.opening.opened, timeout=30_000):
        window.parts.opening.open(written(tmp_path, "a.txt", data[:300] + b"\xff" + data[301:]))
    facts = window.parts.status.facts
    assert facts.text() == "GB 18030 · 1 damaged character repaired"
    shown: list[tuple[Span, ...]] = []
    window.parts.workspace.find_bar.found.connect(lambda spans, _at: shown.append(spans))
    facts.menu().actions()[0].trigger()
    reading = window.parts.document.reading
    assert reading is not None
    assert [span.of(reading.article.text) for span in shown[-1]] == ["\ufffd"]


def test_the_border_of_the_body_is_kept(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """What a reader has said of a paragraph holds when the file is opened again."""
    path = written(tmp_path, "a.txt", SAMPLE.text.encode())
    parts = window.parts
    with qtbot.waitSignal(parts.opening.opened, timeout=30_000):
        parts.opening.open(path)
    reading = parts.document.reading
    assert reading is not None
    first = next(reading.article.of_kind(ParagraphKind.BODY))
    parts.workspace.article._mark(first.span)
    with qtbot.waitSignal(parts.document.article_changed, timeout=30_000):
        parts.actions[Id.PARAGRAPH_ASIDE].trigger()
    parts.saving.flush()
    parts.desk.close_shown()
    with qtbot.waitSignal(parts.opening.opened, timeout=30_000):
        parts.opening.open(path)
    reading = parts.document.reading
    assert reading is not None
    assert [each.kind for each in reading.article.paragraphs if each.span == first.span] == [ParagraphKind.BOILERPLATE]


def test_what_was_folded_away_is_brought_into_the_body(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    parts = window.parts
    with qtbot.waitSignal(parts.opening.opened, timeout=30_000):
        parts.opening.open(written(tmp_path, "a.html", as_page(SAMPLE, "utf-8").encode()))
    reading = parts.document.reading
    assert reading is not None
    folded = next(reading.article.of_kind(ParagraphKind.EDITOR))
    shown = parts.workspace.article.document().toPlainText()
    assert "责任编辑" not in shown
    parts.actions[Id.RELATED].trigger()
    assert "责任编辑" in parts.workspace.article.document().toPlainText()
    parts.workspace.article._mark(folded.span)
    with qtbot.waitSignal(parts.document.article_changed, timeout=30_000):
        parts.actions[Id.PARAGRAPH_BODY].trigger()
    reading = parts.document.reading
    assert reading is not None
    assert reading.article.text.endswith(folded.span.of(reading.article.text) + "\n主站地方\n")
    assert folded.span in [each.span for each in reading.article.of_kind(ParagraphKind.BODY)]
    parts.document.undo_group.undo()
    assert folded.span in [each.span for each in parts.document.reading.article.of_kind(ParagraphKind.EDITOR)]


def test_a_folder_is_read_into_the_library(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    (folder / "more").mkdir(parents=True)
    written(folder, "a.docx", as_docx(SAMPLE))
    written(folder / "more", "b.html", as_page(SAMPLES[2], "big5").encode("big5"))
    written(folder, "c.png", b"no article")
    assert drop(window, files(folder))
    qtbot.waitUntil(lambda: window.parts.notice.sentence.startswith("2 articles"), timeout=30_000)
