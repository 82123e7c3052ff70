"""Where there is no CUPS, pages are drawn in bands."""

import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from sample import BUNDLED, small

from gui.core.problems import JucuoError, Problem
from gui.core.report.options import Options
from gui.core.report.pdf import render
from gui.printing.raster import draw

PEAK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtPrintSupport import QPrinter
application = QApplication([])
from gui.printing.raster import draw
printer = QPrinter(QPrinter.PrinterMode.HighResolution)
printer.setResolution(600)
printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
printer.setOutputFileName(sys.argv[2])
printer.setFromTo(1, 1)
draw(Path(sys.argv[1]).read_bytes(), printer)
words = Path("/proc/self/status").read_text().split()
print(int(words[words.index("VmHWM:") + 1]) // 1024)
"""


def _unlike(one: list[int], other: list[int], shift: int) -> int:
    """How much two pages differ, row by row, when the second one is moved by some rows."""
    pairs = ((one[at], other[at + shift]) for at in range(6, len(one) - 6) if at + shift < len(other))
    return sum(abs(a - b) for a, b in pairs)


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_bands_meet(qtbot: QtBot, tmp_path: Path) -> None:
    """Drawn and drawn again at the same size, a page looks like itself."""
    pdf = render(small(), Options())
    draw(pdf, to_file(tmp_path / "a.pdf"))
    before, after = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument(tmp_path / "a.pdf")
    assert len(before) == len(after)
    for one, other in zip(before, after, strict=True):
        size = (round(one.get_width() / 4), round(one.get_height() / 4))
        grey = [page.render(scale=size[0] / page.get_width(), grayscale=True) for page in (one, other)]
        rows = [[bytes(each.buffer)[at * each.stride :][: size[0]] for at in range(size[1])] for each in grey]
        ink = [[sum(255 - dot for dot in row) for row in page] for page in rows]
        assert sum(ink[0]) > 20_000
        shifts = {at: _unlike(ink[0], ink[1], at) for at in range(-6, 7)}
        assert min(shifts, key=lambda at: shifts[at]) == 0


def test_a_range_of_pages(qtbot: QtBot, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "a.pdf")
    printer.setFromTo(2, 2)
    told: list[tuple[int, int]] = []
    draw(render(small(), Options()), printer, lambda done, total: told.append((done, total)) or True)
    assert len(pypdfium2.PdfDocument(tmp_path / "a.pdf")) == 1
    assert told == [(0, 1)]


def test_it_can_be_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(JucuoError) as caught:
        draw(render(small(), Options()), to_file(tmp_path / "a.pdf"), lambda done, _total: done < 1)
    assert caught.value.problem is Problem.CANCELLED


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells the peak of one process")
def test_a_page_at_600_dpi_takes_less_than_200_mb(tmp_path: Path) -> None:
    from gui.document.loading import load

    (tmp_path / "a.pdf").write_bytes(render(load(BUNDLED).reading, Options()))
    words = [sys.executable, "-c", PEAK, str(tmp_path / "a.pdf"), str(tmp_path / "b.pdf")]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 200
