"""The view for matching keeps every position."""

from hypothesis import given
from hypothesis import strategies as st

from gui.core.extraction.normalize import normalize


@given(st.text())
def test_one_code_point_for_one(text):
    assert len(normalize(text)) == len(text)


@given(st.text(alphabet='陜西省委，,"“”「」１２ 裡後發\u3000\n\0'))
def test_one_for_one_on_what_articles_hold(text):
    assert len(normalize(text)) == len(text)


def test_lone_surrogates_do_no_harm():
    assert normalize("市委\ud800召开") == "市委\ufffd召开"


def test_script_width_and_variants():
    assert normalize("陜西省,開展「三查」") == "陕西省，开展“三查”"


def test_straight_quotes_open_and_close_by_turns_on_each_line():
    assert normalize('開展"甲"和"乙"\n"丙') == "开展“甲”和“乙”\n“丙"
