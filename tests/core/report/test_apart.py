"""A long reading is typeset in a process of its own, which can be stopped."""

import multiprocessing
import time
from dataclasses import replace

import pytest
from sample import BUNDLED, small

from gui.core.formats import understand
from gui.core.problems import JucuoError, Problem
from gui.core.report import apart
from gui.core.report.apart import typeset_apart
from gui.core.report.options import Options
from gui.core.report.pdf import render
from gui.core.text import Origin
from gui.core.tree import Reading
from gui.document.loading import load, read_out


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> Reading:
    """The bundled article, taken for a long one."""
    monkeypatch.setattr(apart, "LONG", 100)
    return load(BUNDLED).reading


def test_the_same_pages_come_out(long: Reading) -> None:
    options = Options(timestamp=3)
    assert typeset_apart(long, options, b"", lambda: True).pdf == render(long, options)


def test_it_is_stopped_and_leaves_no_process(long: Reading) -> None:
    started = time.monotonic()

    def go_on() -> bool:
        return not multiprocessing.active_children() or time.monotonic() - started < 0.3

    with pytest.raises(JucuoError) as caught:
        typeset_apart(long, Options(), b"", go_on)
    assert caught.value.problem is Problem.CANCELLED
    assert multiprocessing.active_children() == []


def test_a_process_that_dies_is_an_error_and_no_hang(long: Reading) -> None:
    def kill() -> bool:
        for child in multiprocessing.active_children():
            child.kill()
        return True

    with pytest.raises(JucuoError) as caught:
        typeset_apart(long, Options(), b"", kill)
    assert caught.value.problem is Problem.TOO_LARGE


def test_what_it_has_to_say_comes_back(long: Reading) -> None:
    spoilt = replace(long, article=replace(long.article, title="標\ue000題"))
    assert typeset_apart(spoilt, Options(), b"", lambda: True).substitutes == {"\ue000"}


def test_its_errors_come_back(long: Reading) -> None:
    with pytest.raises(RuntimeError):
        typeset_apart(replace(long, article=replace(long.article, title="a\ud800")), Options(), b"", lambda: True)
    with pytest.raises(JucuoError) as caught:
        apart._outcome((str(Problem.NO_CHINESE_FONT), "Noto", "none"))
    assert caught.value.name == "Noto"


def test_a_short_one_is_not_begun_once_it_is_cancelled() -> None:
    with pytest.raises(JucuoError) as caught:
        typeset_apart(small(), Options(), b"", lambda: False)
    assert caught.value.problem is Problem.CANCELLED


@pytest.mark.soak
def test_five_hundred_pages() -> None:
    """All of it is printed and checked; marks and rows of so many measures are not linked."""
    import pypdfium2

    from gui.core.report.exports import checked_pdf

    body = BUNDLED.read_text("utf-8").split("\n\n", 1)[1]
    text = "長文\n2020-01-02\n\n" + "\n".join([body.split("相關鏈結")[0].strip()] * 140)
    reading = read_out(understand(text, Origin("long.txt"))).reading
    pdf, _ = checked_pdf(reading, Options(), b"", "long.pdf")
    assert len(pypdfium2.PdfDocument(pdf)) > 450
