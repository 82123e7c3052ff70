"""The grammar of bodies, rule by rule."""

import itertools

import pytest

from tests.core.extraction.examples import bodies, parse, subjects


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("陕西省委组织部召开会议。", ["陕西省委组织部"]),
        ("宝鸡市财政局下拨资金。", ["宝鸡市财政局"]),
        ("河北省住房和城乡建设厅出台办法。", ["河北省住房和城乡建设厅"]),
        ("国务院办公厅印发通知。", ["国务院办公厅"]),
        ("中组部召开会议。", ["中共中央组织部"]),
        ("咸阳市各级组织部门开展走访。", ["咸阳市各级组织部门"]),
        ("湖北省第十三届人民代表大会第二次会议通过决定。", ["湖北省人民代表大会"]),
        ("国家税务总局陕西省税务局推出措施。", ["陕西省税务局"]),
        ("台南市環保局稽查工廠。", ["台南市環保局"]),
        ("北京同仁医院开展义诊。", ["北京同仁医院"]),
    ],
)
def test_a_body_is_named(sentence, names):
    assert bodies(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("河北省委省政府制定方案。", ("河北省委", "河北省政府")),
        ("宝鸡市公安局、民政局和教育局联合开展检查。", ("宝鸡市公安局", "宝鸡市民政局", "宝鸡市教育局")),
        ("河北省财政厅会同省科技厅出台办法。", ("河北省财政厅", "河北省科技厅")),
        ("广东、福建等地工会开展慰问。", ("广东省工会", "福建省工会")),
    ],
)
def test_rows_of_bodies(sentence, actors):
    assert subjects(sentence)[0] == actors


@pytest.mark.parametrize(
    "sentence",
    ["各部分内容已经公布。", "办理业务更加方便。", "处理问题要及时。", "干部群众踊跃参加。"],
)
def test_words_that_only_look_like_bodies(sentence):
    assert bodies(sentence) == []


def test_mentions_do_not_overlap_and_are_in_order():
    mentions = parse("陕西省委、省政府要求宝鸡市委和宝鸡市财政局落实国务院部署。").mentions
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(mentions))
    assert len(mentions) == 5


def test_a_verb_before_a_village_makes_no_town():
    assert subjects("商洛市委组织部走访群众，落实包村扶贫的具体措施。")[-1] == ("商洛市委组织部",)
