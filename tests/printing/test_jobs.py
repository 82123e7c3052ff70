"""What is asked of a printer."""

import pytest

from gui.printing.cups import lp_words
from gui.printing.jobs import PrintJob, Sides, listed, page_ranges


def test_copies_range_sides_and_sheets_reach_cups() -> None:
    words = lp_words(PrintJob("Office", "標題", 3, "2-4,7", Sides.LONG_EDGE, 2, colour=False), "/tmp/a.pdf")
    assert words[words.index("-d") + 1] == "Office"
    assert words[words.index("-n") + 1] == "3"
    assert words[words.index("-P") + 1] == "2-4,7"
    for option in ("sides=two-sided-long-edge", "number-up=2", "print-color-mode=monochrome"):
        assert words[words.index(option) - 1] == "-o"
    assert words[-2:] == ["--", "/tmp/a.pdf"]


def test_pages_set_for_this_paper_are_not_scaled() -> None:
    assert "print-scaling=none" in lp_words(PrintJob("Office"), "a.pdf")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("", ""),
        ("3", "3"),
        ("2-4, 7", "2-4,7"),
        ("2–4，7", "2-4,7"),
        ("5-", "5-9"),
        ("-3", "1-3"),
        ("9-9", "9"),
        ("0", None),
        ("10", None),
        ("4-2", None),
        ("a", None),
        ("-", None),
    ],
)
def test_pages_as_a_person_writes_them(written: str, meant: str | None) -> None:
    assert page_ranges(written, 9) == meant


def test_the_pages_that_a_range_names() -> None:
    assert listed("2-4,7", 9) == [2, 3, 4, 7]
    assert listed("", 3) == [1, 2, 3]
