"""Programmes: named initiatives."""

import pytest

from gui.core.extraction.facts import Category
from gui.core.extraction.normalize import normalize
from gui.core.extraction.programmes import programme_in
from gui.core.text import Span


def _programme(text, category=Category.CAMPAIGN):
    found = programme_in(normalize(text), text, Span(0, len(text)), category)
    return found.text if found else ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("深入开展“下基层、访群众”活动", "下基层、访群众"),
        ("開展「一幫三包」主題實踐活動", "一幫三包"),
        ("将28户纳入“三告别”项目", "三告别"),
        ("开展以“查思想、查作风”为主要内容的“三查三改”活动", "三查三改"),
        ("先后实施堡垒工程、先锋工程、温暖工程", "堡垒工程、先锋工程、温暖工程"),
        ("推出“平安夜校”", "平安夜校"),
    ],
)
def test_a_programme(text, name):
    assert _programme(text) == name


@pytest.mark.parametrize("text", ["印发《实施方案》", "建立“七个一”学习机制", "召开会议部署工作", "群众说“很好”"])
def test_no_programme(text):
    assert _programme(text) == ""


def test_what_is_introduced_by_a_name_alone_is_a_method():
    assert _programme("推行“一窗通办”，压缩办理时间", Category.INSTITUTION) == ""
    assert _programme("推行“一窗通办”工程，压缩办理时间", Category.INSTITUTION) == "一窗通办"
