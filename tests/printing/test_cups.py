"""A real print server: the finished pages reach the printer as text, with copies, range, sides and sheets."""

import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pypdfium2
import pytest
from private_cups import Queue, queue, why_not
from pytestqt.qtbot import QtBot
from sample import BUNDLED

from gui.core.problems import JucuoError, Problem
from gui.core.report.options import Options
from gui.core.report.pdf import render
from gui.core.tree import Reading
from gui.document.loading import load
from gui.printing import cups
from gui.printing.jobs import PrintJob, Sides
from gui.printing.preview import PreviewDialog

needs_cups = pytest.mark.skipif(bool(why_not()), reason=why_not() or "there")


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Queue]:
    with queue(tmp_path_factory.mktemp("cups")) as running:
        monkeypatch.setenv("CUPS_SERVER", running.address)
        yield running


@cache
def bundled() -> Reading:
    return load(BUNDLED).reading


def text_of(pdf: bytes) -> list[str]:
    return ["".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(pdf)]


@needs_cups
def test_a_range_with_copies_on_both_sides(server: Queue) -> None:
    pdf = render(bundled(), Options())
    cups.send(pdf, PrintJob("Paper", "標題", 3, "2-3", Sides.LONG_EDGE))
    printed = server.printed(1)
    assert text_of(printed) == text_of(pdf)[1:3]
    assert b"%%PDFTOPDFNumCopies : 3" in printed
    assert server.log(1).split() == ["Paper", "1", "total", "6", "two-sided-long-edge"]


@needs_cups
@pytest.mark.skipif(not shutil.which("pdfimages"), reason="poppler-utils is not installed")
def test_the_job_holds_text_and_no_pictures(server: Queue) -> None:
    cups.send(render(bundled(), Options()), PrintJob("Paper"))
    file = server.home / "printed.pdf"
    file.write_bytes(server.printed(1))
    pictures = subprocess.run(["pdfimages", "-list", file], capture_output=True, text=True, check=True).stdout
    assert len(pictures.splitlines()) == 2  # the heads of its columns
    assert "3月2日" in "".join(text_of(file.read_bytes()))
    fonts = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout
    assert "Type 3" not in fonts


@needs_cups
def test_two_pages_on_a_sheet(server: Queue) -> None:
    pdf = render(bundled(), Options())
    cups.send(pdf, PrintJob("Paper", per_sheet=2))
    document = pypdfium2.PdfDocument(server.printed(1))
    assert len(document) == -(-len(pypdfium2.PdfDocument(pdf)) // 2)
    sheet = document[0].get_textpage().get_text_range()
    assert Counter("".join(sheet.split())) == Counter("".join(text_of(pdf)[:2]))


@needs_cups
def test_from_the_dialog_to_the_paper(server: Queue, qtbot: QtBot) -> None:
    dialog = PreviewDialog(bundled(), Options())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._print.isEnabled(), timeout=60_000)
    assert dialog.printers.printer.currentText() == "Paper"
    dialog.printers.pages.setText("1")
    shown = dialog.pdf
    with qtbot.waitSignal(dialog.printed, timeout=60_000):
        dialog._print.click()
    assert text_of(server.printed(1)) == text_of(shown)[:1]


@needs_cups
def test_a_printer_that_is_gone(server: Queue) -> None:
    assert cups.printers() == ["Paper"]
    with pytest.raises(JucuoError) as caught:
        cups.send(b"%PDF-1.7", PrintJob("Gone"))
    assert (caught.value.problem, caught.value.name) == (Problem.PRINTER_GONE, "Gone")


@pytest.mark.skipif(not cups.available(), reason="CUPS is not installed")
def test_a_server_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:9")
    assert cups.printers() == []
    with pytest.raises(JucuoError) as caught:
        cups.send(b"%PDF-1.7", PrintJob("Paper"))
    assert caught.value.problem is Problem.PRINTER_GONE
