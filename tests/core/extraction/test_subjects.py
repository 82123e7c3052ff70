"""Who acts in a clause: named, carried on, recalled, or stood for by a person, a document, a place."""

import pytest

from gui.core.extraction.candidates import candidates_for
from gui.core.extraction.facts import EvidenceKind
from gui.core.text import Span
from tests.core.extraction.examples import parse, subjects


def _last(body, title=""):
    return subjects(body, title)[-1]


def test_named_then_carried_then_recalled():
    read = parse("宝鸡市委召开会议，部署工作。随后走访群众。")
    assert [s.kind for s in read.subjects] == [EvidenceKind.NAMED, EvidenceKind.CARRIED, EvidenceKind.RECALLED]


def test_the_evidence_points_to_the_words_that_name_the_actor():
    body = "近日，宝鸡市委组织部部长李明深入社区走访。"
    read = parse(body)
    assert read.subjects[-1].span.of(body) == "宝鸡市委组织部部长李明"
    assert body[read.subjects[-1].predicate :].startswith("深入社区")


def test_nobody_is_invented():
    subject = parse("天气转凉，气温下降。").subjects[0]
    assert (subject.kind, subject.bodies) == (EvidenceKind.UNASSIGNED, ())


def test_openers_are_passed_over():
    assert _last("3月2日上午，与此同时，宝鸡市委召开会议。") == ("宝鸡市委",)


def test_an_office_holder_acts_for_the_body():
    assert _last("商洛市委组织部长带领干部入户走访。") == ("商洛市委组织部",)
    assert _last("湖北省省长王国平主持召开会议。") == ("湖北省政府",)


def test_the_second_office_of_one_person_speaks():
    assert _last("陕西省委常委、省委组织部部长李明召开会议。") == ("陕西省委组织部",)


def test_a_person_is_remembered():
    assert _last("宝鸡市委书记李明召开会议。李明要求做好防汛工作。") == ("宝鸡市委",)


def test_people_of_a_trade_stand_for_the_system():
    assert _last("铜川市100多名组工干部深入联系点走访。") == ("铜川市组织系统",)


def test_a_bodys_own_people_act_for_it():
    assert _last("宝鸡市委组织部建立制度，机关干部与群众结对子。") == ("宝鸡市委组织部",)


def test_documents_and_meetings_speak_for_their_issuer():
    assert _last("宝鸡市委印发《通知》。《通知》要求开展走访。") == ("宝鸡市委",)
    assert _last("宝鸡市委召开会议。会议强调要抓好落实。") == ("宝鸡市委",)


def test_what_is_required_of_others_is_the_requiring_bodys():
    assert _last("宝鸡市委召开会议。各地各部门要加强值守。") == ("宝鸡市委",)


def test_a_place_that_a_sentence_is_set_in():
    assert _last("在新疆，教育部门开展招聘活动。") == ("新疆教育部门",)
    assert _last("河北省出台办法。在衡水市，当地组织培训。") == ("衡水市",)


def test_anaphors():
    assert _last("宝鸡市财政局召开会议。该局下拨资金。") == ("宝鸡市财政局",)
    assert _last("咸阳市乾县出台办法。该县发放补贴。")[0].endswith("乾县")


def test_the_last_two_provinces():
    assert _last("河南省是产粮大省，湖北省是鱼米之乡。两省搬迁企业。") == ("河南省", "湖北省")


def test_partners_act_too():
    subject = parse("宝鸡市环保局联合公安局开展检查，查处违法企业。").subjects
    assert subject[0].partners == ("宝鸡市公安局",)
    assert subject[1].bodies == ("宝鸡市环境保护局", "宝鸡市公安局")


def test_a_target_is_no_actor():
    assert _last("宝鸡市委组织部深入红星集团帮助解决问题。") == ("宝鸡市委组织部",)


def test_a_list_of_office_holders_acts_together():
    body = "重庆市委书记张平，重庆市市长李明，赶赴现场指挥救援。"
    assert _last(body) == ("重庆市委", "重庆市政府")


def test_the_lead_of_a_joint_act():
    assert subjects("由宝鸡市发改委牵头，制定实施方案。")[-1] == ("宝鸡市发改委",)


def test_places_that_a_number_sums_up():
    assert _last("北京、上海、天津三地同步举行启动仪式。") == ("北京市", "上海市", "天津市")


def test_local_organs_by_where_the_text_is():
    assert _last("济南市发生火灾。当地警方开展调查。") == ("济南市警方",)


def test_direct_speech_is_read_like_the_text_around_it():
    assert _last("“今年以来，宝鸡市财政局下拨资金70多万元。”李明说。宝鸡市财政局召开会议。") == ("宝鸡市财政局",)


def test_a_body_in_the_sentence_is_nearer_than_a_subject_paragraphs_ago():
    body = "河北省出台办法。\n得益于衡水市出台的优惠政策，发放补贴500万元。"
    start = body.index("发放")
    first = candidates_for(parse(body), Span(start, len(body) - 1))[0]
    assert (first.bodies, first.rule) == (("衡水市",), "mentioned-place")


def test_a_bodys_lower_departments_act_for_it():
    body = "汉中市委组织部开展帮扶活动，市县组织部门联系贫困村。"
    assert subjects(body) == [("汉中市委组织部",), ("汉中市委组织部",)]


def test_a_town_that_no_table_holds():
    assert _last("昆阳镇组织党员上门劝导。", "平阳县平阳县委部署防台") == ("平阳县昆阳镇",)


def test_a_part_of_a_firm_by_its_class_word():
    assert _last("华兴集团举办读书班。集团工会发放慰问金。") == ("华兴集团工会",)


def test_the_government_of_hong_kong():
    assert _last("香港房屋署加強清潔。香港教育局派發口罩。政府增撥資金。") == ("香港特區政府",)


def test_after_a_joint_act_the_first_goes_on_alone():
    body = "渭滨区法院与区司法局建立对接机制。随后组织专项行动。"
    joint, alone = subjects(body)
    assert (len(joint), alone) == (2, joint[:1])


def test_the_party_group_of_the_court_is_the_court():
    assert _last("渭滨区法院设立审判点。院党组对作风问题进行通报。")[0].endswith("渭滨区法院")


@pytest.mark.parametrize("partner", ["有关部门", "12个部门", "公安、气象等部门"])
def test_departments_in_general_are_no_partners(partner):
    assert subjects(f"宝鸡市环保局会同{partner}开展检查。") == [("宝鸡市环保局",)]


def test_a_place_after_a_semicolon_sets_another_scene():
    body = "在安康，干部上门走访；在黑龙江佳木斯，法官登上列车，边走边讲。"
    assert subjects(body)[-1] == ("黑龙江省佳木斯市",)
