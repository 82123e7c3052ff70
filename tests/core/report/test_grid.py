"""Lines of official documents, and headlines that do not break within a word."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.core.report.grid import CLOSING, OPENING, Line, grid_lines
from gui.core.report.headline import headline, width
from gui.core.report.pieces import pieces


def lines(text: str, cells: int = 6) -> list[str]:
    found = grid_lines(text, cells, indent=0)
    assert found is not None
    return [text[line.start : line.end] for line in found]


def test_lines_are_filled() -> None:
    assert lines("一二三四五六七八九十甲乙") == ["一二三四五六", "七八九十甲乙"]


def test_the_first_line_is_indented() -> None:
    found = grid_lines("一二三四五六七八", 6)
    assert found == [Line(0, 4), Line(4, 8)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("一二三四五六，七八", ["一二三四五六，", "七八"]),  # a mark hangs in the margin
        ("一二三四五六。”七八", ["一二三四五", "六。”七八"]),  # two cannot
        ("一二三四五《七》八", ["一二三四五", "《七》八"]),  # nothing opens at the end
        ("一二三四五——七八", ["一二三四五", "——七八"]),  # what belongs together stays so
        ("一二三四52012年", ["一二三四", "52012年"]),  # nor is a number torn
        ("12345678901年", ["12345678901", "年"]),  # digits take half a cell
        ("一二三四五,六,七", ["一二三四五,", "六,七"]),  # a Western mark between Chinese is wide
    ],
)
def test_the_rules_of_line_breaking(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


def test_a_mark_that_hangs_is_marked() -> None:
    found = grid_lines("一二三四五六，七八", 6, indent=0)
    assert found is not None
    assert [line.hangs for line in found] == [True, False]


def test_an_unknown_width_leaves_the_lines_to_the_typesetter() -> None:
    assert grid_lines("一二абв三", 6) is None


@given(st.text("一二三，。“”《》（）12,:… ", min_size=1), st.integers(4, 30))
def test_nothing_is_lost_and_nothing_stands_wrongly(text: str, cells: int) -> None:
    found = grid_lines(text, cells)
    assert found is not None
    assert "".join(text[line.start : line.end] for line in found) == text
    for before, after in pairwise(found):
        if before.end - before.start > 13:  # a longer stretch without a place to break gives way
            assert text[after.start] not in CLOSING or text[before.end - 1] in OPENING | CLOSING


@pytest.mark.parametrize(
    ("title", "most", "wanted"),
    [
        ("市政府召開會議", 20, ["市政府召開會議"]),
        ("陜西省組織系統開展“下基層 訪群眾 送服務”活動", 20, ["陜西省組織系統開展", "“下基層 訪群眾 送服務”活動"]),
        (
            "国务院办公厅关于进一步加强农村义务教育工作的通知",
            20,
            ["国务院办公厅关于进一步", "加强农村义务教育工作的通知"],
        ),
        ("平湖縣長被“將軍” 立軍令狀治城市通病", 16, ["平湖縣長被“將軍” ", "立軍令狀治城市通病"]),
    ],
)
def test_headlines_break_between_words(title: str, most: int, wanted: list[str]) -> None:
    assert headline(title, most) == wanted


@given(st.text("平湖縣教育局召開動員會的“三服務”", min_size=1, max_size=70), st.integers(8, 30))
def test_a_headline_keeps_its_words(title: str, most: int) -> None:
    found = headline(title, most)
    assert "".join(found) == title
    assert len(found) == 1 or all(width(line.strip()) <= most for line in found)


def test_western_marks_between_chinese_are_wide() -> None:
    assert pieces("會議,部署:重點") == ["會議", ["wide", ","], "部署", ["wide", ":"], "重點"]
    assert pieces("08:30,1,440份") == ["08:30,1,440份"]
    assert pieces("甲,乙", 1, 3) == [["wide", ","], "乙"]
    assert pieces("a" * 50) == [["long", "a" * 50]]
