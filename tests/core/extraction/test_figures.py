"""Figures: as written, with value and unit."""

import pytest

from gui.core.extraction.figures import figures_in, parse_number
from gui.core.extraction.lexicon import default_lexicon
from gui.core.extraction.normalize import normalize
from gui.core.text import Span


def _figures(text):
    return figures_in(normalize(text), text, Span(0, len(text)), default_lexicon())


@pytest.mark.parametrize(
    ("text", "written", "value", "unit", "approximate"),
    [
        ("帮扶28戶貧困戶", "28戶", 28, "戶", False),
        ("资金70多万元", "70多万元", 700_000, "元", True),
        ("發放問卷1440余份", "1440余份", 1440, "份", True),
        ("投入近30亿元", "近30亿元", 3_000_000_000, "元", True),
        ("下降12.5%", "12.5%", 12.5, "%", False),
        ("新建三十二座水库", "三十二座", 32, "座", False),
        ("发放1,200份手册", "1,200份", 1200, "份", False),
        ("帮助120万农村人口", "120万", 1_200_000, "", False),
        ("实行24小时值守", "24小时", 24, "小时", False),
        ("组织两万四千多个督查组", "两万四千多个", 24_000, "个", True),
        ("责令整改二十二万五千起", "二十二万五千起", 225_000, "起", False),
        ("按10元/吨收费", "10元/吨", 10, "元/吨", False),
        ("用半年时间整治", "半年", 0.5, "年", False),
        ("走访16个县", "16个", 16, "个县", False),
        ("處1萬5千元罰鍰", "1萬5千元", 15_000, "元", False),
        ("裝設9千8百多格", "9千8百多格", 9_800, "格", True),
        ("清除淤泥3,000公噸", "3,000公噸", 3000, "公噸", False),
        ("拆除300坪違建", "300坪", 300, "坪", False),
        ("拓寬道路500公尺", "500公尺", 500, "公尺", False),
        ("抽查40多个部门", "40多个", 40, "个部门", True),
    ],
)
def test_a_figure(text, written, value, unit, approximate):
    (one,) = _figures(text)
    assert (one.text, one.value, one.unit, one.approximate) == (written, value, unit, approximate)


@pytest.mark.parametrize(
    "text",
    [
        "2012年3月2日开会",
        "进一步加强管理",
        "第一次会议",
        "启动Ⅱ级响应",
        "十八届六中全会",
        "落实八项规定",
        "迎接省十二次党代会",
        "开展“三查三看”活动",
        "浓度为PM2.5年均值",
        "到三班听课",
        "召开一次座谈会",
        "骑三轮车送货",
        "为二年级开课",
        "建立一户一档",
        "群众诉求百分百回应",
    ],
)
def test_no_figure(text):
    assert _figures(text) == ()


def test_a_list_of_ones_keeps_what_is_counted():
    found = _figures("联系一名党员、一户群众、一名大学生村官")
    assert [one.text for one in found] == ["一名党员", "一户群众", "一名大学生村官"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("两百零五", 205),
        ("三点五", 3.5),
        ("一二三", 123),
        ("7.5", 7.5),
        ("一亿六千万", 160_000_000),
        ("半", 0.5),
        ("千亿万", None),
    ],
)
def test_numbers(written, value):
    assert parse_number(written) == value


@pytest.mark.parametrize(
    ("text", "figure"),
    [("设立一处救助点", "一处"), ("每季度检查一次", "一次"), ("每村配备一名指导员", "一名指导员")],
)
def test_one_counts_where_it_is_a_thing_or_falls_to_each(text, figure):
    assert [one.text for one in _figures(text)] == [figure]
