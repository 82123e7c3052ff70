"""The dialog with the pages: what is seen is what is exported and printed."""

from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from sample import BUNDLED, small

from gui.core.problems import JucuoError, Problem
from gui.core.report.options import Marks, Options, Paper, Part, Profile
from gui.core.report.pdf import render
from gui.document.loading import load
from gui.printing import cups, preview
from gui.printing.preview import PreviewDialog

Opened = Callable[..., PreviewDialog]


@pytest.fixture
def opened(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Opened:
    monkeypatch.setattr(cups, "printers", lambda: ["Office", "Hall"])
    monkeypatch.setattr(cups, "available", lambda: True)

    def opened(options: Options | None = None, bundled: bool = False) -> PreviewDialog:
        dialog = PreviewDialog(load(BUNDLED).reading if bundled else small(), options or Options())
        qtbot.addWidget(dialog)
        dialog.show()
        settled(dialog, qtbot)
        return dialog

    return opened


def settled(dialog: PreviewDialog, qtbot: QtBot, before: bytes = b"") -> None:
    qtbot.waitUntil(lambda: bool(dialog.pdf) and dialog.pdf != before, timeout=60_000)


def test_the_bytes_that_are_seen_are_those_that_are_exported(opened: Opened) -> None:
    options = Options(timestamp=7)
    dialog = opened(options)
    assert dialog.pdf == render(small(), options)
    assert dialog.pages.document.pageCount() == 2


@pytest.mark.parametrize(
    ("control", "at", "wanted"),
    [
        ("paper", 2, {"paper": Paper.B5}),
        ("profile", 1, {"profile": Profile.GONGWEN}),
        ("size_box", 4, {"size": 14.0}),
        ("marks", 0, {"marks": Marks.CLEAN}),
    ],
)
def test_every_change_lays_the_pages_out_anew(
    opened: Opened, qtbot: QtBot, control: str, at: int, wanted: dict[str, object]
) -> None:
    dialog = opened(Options(size=12.0))
    before = dialog.pdf
    with qtbot.waitSignal(dialog.options_changed) as told:
        box = getattr(dialog.choices, control)
        box.setCurrentIndex(at)
        box.activated.emit(at)
    assert told.args == [replace(Options(size=12.0), **wanted)]  # type: ignore[arg-type]
    settled(dialog, qtbot, before)
    assert dialog.pdf == render(small(), dialog.choices.options)


def test_parts_are_chosen_and_one_stays(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(Options(parts=frozenset((Part.ARTICLE, Part.MATRIX))))
    assert [part for part, box in dialog.choices.parts.items() if box.isChecked()] == [Part.ARTICLE, Part.MATRIX]
    before = dialog.pdf
    dialog.choices.parts[Part.ARTICLE].click()
    settled(dialog, qtbot, before)
    assert dialog.choices.options.parts == {Part.MATRIX}
    assert not dialog.choices.parts[Part.MATRIX].isEnabled()
    assert not dialog.choices.marks.isEnabled()
    dialog.choices.parts[Part.FIGURES].click()
    assert dialog.choices.parts[Part.MATRIX].isEnabled()


def test_the_list_of_pages_leads_to_them(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(bundled=True)
    pages = dialog.pages
    assert pages.list.pages.rowCount() == pages.document.pageCount() > 3
    pages.list.setCurrentIndex(pages.list.pages.index(2, 0))
    qtbot.waitUntil(lambda: pages.view.pageNavigator().currentPage() == 2)
    picture = pages.list.pages.index(2, 0).data(1).pixmap(92, 130).toImage()
    assert picture.pixelColor(1, 1).name() == "#ffffff"
    assert len({picture.pixelColor(x, y).rgb() for x in range(0, 90, 2) for y in range(0, 120, 2)}) > 8


def test_the_pages_come_nearer(opened: Opened) -> None:
    pages = opened().pages
    assert pages.view.zoomMode() is QPdfView.ZoomMode.FitInView
    pages.zoom_by(1)
    assert (pages.view.zoomMode(), pages.view.zoomFactor()) == (QPdfView.ZoomMode.Custom, 1.25)
    for _ in range(9):
        pages.zoom_by(1)
    assert pages.view.zoomFactor() == 3.0
    pages.zoom.activated.emit(1)
    assert pages.view.zoomMode() is QPdfView.ZoomMode.FitToWidth


def test_a_range_that_is_not_there_cannot_be_printed(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.waitUntil(lambda: dialog._print.isEnabled())
    for pages, possible in (("1-2", True), ("3", False), ("x", False), ("", True)):
        dialog.printers.pages.setText(pages)
        assert dialog._print.isEnabled() is possible


def test_the_pages_that_are_seen_go_to_the_printer(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[object] = []
    monkeypatch.setattr(cups, "send", lambda pdf, job: sent.extend((pdf, job)))
    dialog = opened()
    qtbot.waitUntil(lambda: dialog._print.isEnabled())
    dialog.printers.copies.setValue(3)
    dialog.printers.pages.setText("2")
    dialog.printers.sides.setCurrentIndex(1)
    dialog.printers.per_sheet.setCurrentIndex(1)
    shown = dialog.pdf
    with qtbot.waitSignal(dialog.printed) as told:
        dialog._print.click()
    assert told.args == ["Office"]
    pdf, job = sent
    assert pdf == shown
    assert (job.copies, job.pages, job.sides, job.per_sheet) == (3, "2", "two-sided-long-edge", 2)  # type: ignore[attr-defined]


def test_a_printer_that_is_gone_leaves_the_pages_there(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_pdf: bytes, _job: object) -> None:
        raise JucuoError(Problem.PRINTER_GONE, "Office", "lp: The printer or class does not exist.")

    monkeypatch.setattr(cups, "send", gone)
    dialog = opened()
    qtbot.waitUntil(lambda: dialog._print.isEnabled())
    with qtbot.waitSignal(dialog.failed) as told:
        dialog._print.click()
    assert told.args[0].problem is Problem.PRINTER_GONE
    assert dialog.isVisible()
    assert dialog._print.isEnabled()


def test_laying_out_can_be_stopped(opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(_reading: object, _options: object, _original: bytes, _name: str, go_on: Callable[[], bool]) -> None:
        while go_on():
            pass
        raise JucuoError(Problem.CANCELLED)

    dialog = opened()
    monkeypatch.setattr(preview, "checked_pdf", endless)
    dialog.choices.landscape.click()
    qtbot.waitUntil(dialog._stop.isVisible)
    dialog._stop.click()
    qtbot.waitUntil(lambda: not dialog._stop.isVisible())
    assert "Stopped" in dialog._state.text()
    assert not dialog._save.isEnabled()
    assert dialog.isVisible()


def test_without_cups_the_pages_are_drawn(opened: Opened, qtbot: QtBot, tmp_path: object) -> None:
    dialog = opened()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(f"{tmp_path}/drawn.pdf")
    with qtbot.waitSignal(dialog.printed):
        dialog.draw_on(printer)
    assert len(pypdfium2.PdfDocument(f"{tmp_path}/drawn.pdf")) == 2


@pytest.mark.parametrize("fitted", [0, 1])
def test_bars_stay_while_pages_follow_the_view(opened: Opened, fitted: int) -> None:
    """Bars that depend on the size of pages that depends on the bars may come and go for ever."""
    pages = opened().pages
    pages.zoom.activated.emit(fitted)
    assert pages.view.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    assert pages.view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    pages.zoom.activated.emit(4)
    assert pages.view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded
