"""The grammar of bodies, rule by rule."""

import itertools

import pytest

from tests.core.extraction.examples import bodies, found, parse, subjects


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
        ("倘塘镇组织群众修路。", ["倘塘镇"]),
        ("大兴区清理工业大院。", ["北京市大兴区"]),
        ("大冶一中召开家长会。", ["大冶一中"]),
        ("平湖市公交公司临时加开班车。", ["平湖市公交公司"]),
        ("武冈监狱开展帮教。", ["武冈监狱"]),
        ("海正药业捐赠药品。", ["海正药业"]),
        ("宝鸡市图书馆近年开办夜校。", ["宝鸡市图书馆"]),
        ("中央文艺振兴领导小组印发通知。", ["中央文艺振兴领导小组"]),
        ("国家森林草原防灭火指挥部召开会议。", ["国家森林草原防灭火指挥部"]),
        ("中央要求各级领导小组开展自查。", ["中共中央"]),
        ("国务院第十二督查组约谈负责人。", ["国务院第十二督查组"]),
        ("国务院联防联控机制召开会议。", ["国务院联防联控机制"]),
        ("国务院组织8个督查组下乡。", ["国务院"]),
        ("全国人大常委会执法检查组召开会议。", ["全国人大常委会执法检查组"]),
        ("公安部刑侦局发布通缉令。", ["公安部"]),
        ("国务院扶贫办召开会议。", ["国务院扶贫办"]),
        ("汉滨镇则修建水渠。", ["汉滨镇"]),
        ("彰化區漁會動員漁民抗議。", ["彰化區漁會"]),
        ("大连公交客运集团更新车辆。", ["大连公交客运集团"]),
        ("汉江流域防治中心派出四组人员。", ["汉江流域防治中心"]),
        ("邮储银行河南省分行为农户发放贷款。", ["邮储银行河南省分行"]),
        ("汉中市组织部门开展走访。", ["汉中市组织部门"]),
        ("汉中市组织机关干部下乡。", ["汉中市"]),
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


def test_a_body_goes_by_its_full_name_too():
    (body,) = found("平遥县文旅局举办灯会。")
    assert body.name == "平遥县文旅局"
    assert "平遥县文化和旅游局" in body.aliases


def test_mentions_do_not_overlap_and_are_in_order():
    mentions = parse("陕西省委、省政府要求宝鸡市委和宝鸡市财政局落实国务院部署。").mentions
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(mentions))
    assert len(mentions) == 5


def test_a_verb_before_a_village_makes_no_town():
    assert subjects("商洛市委组织部走访群众，落实包村扶贫的具体措施。")[-1] == ("商洛市委组织部",)
