"""One body, one name: what is merged and what stays apart."""

import pytest

from tests.core.extraction.examples import bodies, found, parse


def _only(body, title=""):
    (one,) = found(body, title)
    return one


def test_short_and_full_names_of_an_organ():
    one = _only("西安市环境保护局开展检查。西安市环保局查处企业。")
    assert one.name == "西安市环境保护局"
    assert "西安市环保局" in one.aliases


def test_short_and_full_names_of_a_place():
    assert _only("贵州启动响应。贵州省下拨资金。").name == "贵州省"


def test_a_bare_organ_is_the_one_named_before():
    assert len(parse("台南市環保局稽查工廠。環保局開罰。").bodies) == 1


def test_a_place_goes_with_its_government():
    assert _only("太原市出台办法。太原市政府拨付资金。").name == "太原市政府"


def test_a_committee_and_its_department_stay_apart():
    assert bodies("宝鸡市委召开会议。宝鸡市委组织部走访群众。") == ["宝鸡市委", "宝鸡市委组织部"]


def test_a_system_and_its_department_stay_apart():
    assert bodies("铜川市组织系统改进管理。铜川市委组织部建立制度。") == ["铜川市组织系统", "铜川市委组织部"]


def test_the_chain_is_in_the_articles_own_script():
    one = _only("漢中市委組織部幫扶貧困戶。", "陜西省部署幫扶工作")
    assert (one.name, one.place) == ("漢中市委組織部", ("陜西省", "漢中市"))


def test_a_bare_level_is_filled_in_as_the_article_writes_it():
    assert _only("省委組織部召開會議。", "陜西省召開會議部署活動").name == "陜西省委組織部"


def test_a_district_is_shown_with_its_city():
    assert _only(["朝阳区向贫困县捐款。", "支援灾区。"][0], "北京市对口支援").name == "北京市朝阳区"


def test_an_autonomous_region_keeps_its_short_name():
    assert _only("内蒙古鄂尔多斯组建专班。").name == "内蒙古鄂尔多斯市"


def test_mentions_hold_every_place_where_the_body_is_named():
    body = "宝鸡市委召开会议。群众向宝鸡市委反映问题。"
    assert [span.of(body) for span in _only(body).mentions] == ["宝鸡市委", "宝鸡市委"]


def test_departments_go_with_the_bureau_of_their_field():
    assert _only("北京市财政局召开会议。市财政部门下拨资金。").name == "北京市财政局"


def test_a_bare_level_is_of_the_body_that_acts_in_the_sentence():
    names = bodies("云南省召开会议。云南省出台办法。辽宁省开展行动，由省环保厅组成督察组。")
    assert "辽宁省环保厅" in names


def test_national_bodies_without_a_place():
    assert bodies("广东出台办法。浙江发放补贴。发改委下达投资计划。")[-1] == "国家发展改革委"


@pytest.mark.parametrize(
    ("full", "shorter"),
    [
        ("安康市卫生健康委员会", "市卫健委"),
        ("安康市市场监督管理局", "市市监局"),
        ("安康市中级人民法院", "市中院"),
        ("安康市公安局", "安康警方"),
        ("安康市疾病预防控制中心", "市疾控中心"),
        ("安康市消防救援支队", "安康消防"),
    ],
)
def test_an_organ_is_one_body_in_full_and_shorter(full, shorter):
    one = _only(f"{full}开展检查。{shorter}约谈企业。")
    assert one.name == full
    assert shorter in one.aliases


@pytest.mark.parametrize(("one", "other"), [("安康市公安局", "安康市公安机关"), ("安康市农业局", "安康市农业机械局")])
def test_what_the_text_keeps_apart_stays_apart(one, other):
    assert bodies(f"{one}开展检查。{other}约谈企业。") == [one, other]


def test_an_organ_goes_by_its_full_name_where_the_text_has_the_short_one_alone():
    assert "汉阴县文化和旅游局" in _only("汉阴县文旅局开展检查。").aliases


def test_the_purse_of_a_place_is_the_places():
    assert _only("陕西省召开会议。省财政下拨资金5亿元。").name == "陕西省"
    assert _only("陕西省财政厅召开会议。省财政下拨资金5亿元。").name == "陕西省财政厅"


def test_a_firm_in_full_and_shorter():
    assert _only("华兴电网公司检查线路。华兴电网调来应急车。").name == "华兴电网公司"


def test_a_bare_team_is_the_team_named_last():
    text = "中央第三环境保护督察组召开会议。督察组受理举报1637件。"
    assert _only(text).name == "中央第三环境保护督察组"


def test_taiwans_central_bodies_are_no_countys():
    (one, _) = found("氣象局發布豪雨特報。南投縣政府停班停課。", "南投縣政府：明天停班停課")
    assert "中央气象局" in parse("氣象局發布豪雨特報。南投縣政府停班停課。", "南投縣政府：明天停班停課").bodies
    assert one.name.endswith("氣象局")


@pytest.mark.parametrize("word", ["我院", "院方"])
def test_our_hospital_is_not_who_acted_before(word):
    names = bodies(f"国家卫生健康委发布通知。{word}组建医疗队。")
    assert names == ["国家卫生健康委", word]


def test_our_bureau_is_the_one_that_signs():
    assert bodies("我局开展春季防疫。\n汉阴县农业农村局") == ["汉阴县农业农村局"]
