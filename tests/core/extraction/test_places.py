"""Places and the article's own place."""

import pytest

from gui.core.extraction.lexicon import default_lexicon
from tests.core.extraction.examples import bodies, found, parse

PLACES = default_lexicon().places


def test_longest_name_first():
    assert PLACES.at("陕西省西安市", 0) == "陕西省"
    assert PLACES.at("张家口市委", 0) == "张家口市"


def test_chain_from_the_province_down():
    assert PLACES.pick("秦都区").chain == ("陕西省", "咸阳市", "秦都区")


def test_an_ambiguous_name_goes_by_its_context():
    assert PLACES.pick("鼓楼区", ("江苏省", "徐州市")).chain == ("江苏省", "徐州市", "鼓楼区")
    assert PLACES.pick("鼓楼区", ("福建省", "福州市")).chain == ("福建省", "福州市", "鼓楼区")


def test_former_names_and_taiwan_hong_kong_macau():
    assert PLACES.pick("襄樊市").level == "city"
    assert PLACES.pick("高雄县").level == "city"
    assert PLACES.pick("沙田区").chain == ("香港特别行政区", "沙田区")
    assert PLACES.pick("澳门").level == "province"


def test_short_forms_of_autonomous_units():
    assert PLACES.pick("恩施州").name == "恩施土家族苗族自治州"
    assert PLACES.pick("北川县").level == "county"


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("黔东南苗族侗族自治州", "黔东南州"),
        ("黔西南布依族苗族自治州", "黔西南州"),
        ("黔南布依族苗族自治州", "黔南州"),
        ("延边朝鲜族自治州", "延边州"),
        ("西双版纳傣族自治州", "西双版纳州"),
        ("博尔塔拉蒙古自治州", "博尔塔拉州"),
        ("克孜勒苏柯尔克孜自治州", "克孜勒苏州"),
        ("积石山保安族东乡族撒拉族自治县", "积石山县"),
        ("察布查尔锡伯自治县", "察布查尔县"),
        ("隆林各族自治县", "隆林县"),
        ("东乡族自治县", "东乡县"),
        ("鄂伦春自治旗", "鄂伦春旗"),
        ("鄂温克族自治旗", "鄂温克旗"),
        ("门头沟区", "门头沟区"),
    ],
)
def test_an_autonomous_unit_is_also_called_without_its_peoples(full: str, short: str):
    assert PLACES.shorter((full,)) == (short,)


def test_every_autonomous_unit_has_a_short_name():
    units = [name for name in PLACES.full if name.endswith(("自治州", "自治县", "自治旗"))]
    shorts = [PLACES.shorter((name,))[0] for name in units]
    assert all(short[-1] == name[-1] and name.startswith(short[:-1]) for name, short in zip(units, shorts, strict=True))
    assert not any("族" in short or "自治" in short or len(short) < 3 for short in shorts)


def test_headings_of_the_code_are_no_places():
    assert not any("直辖" in part for found in PLACES.full.values() for place in found for part in place.chain)
    assert PLACES.pick("神农架林区").chain == ("湖北省", "神农架林区")


def test_a_former_place_comes_after_one_of_today():
    assert not PLACES.named("仙桃市")[0].former
    assert PLACES.named("襄樊市")[0].former


def test_the_province_may_stand_right_before_the_county():
    (office,) = found("苏州市吴江区教育局部署招生。")
    assert "江苏省吴江区教育局" in office.aliases
    (city,) = found("霍尔果斯市启动检查。")
    assert {"新疆霍尔果斯市", "新疆维吾尔自治区霍尔果斯市"} <= {city.name, *city.aliases}
    (county,) = found("晴隆县启动检查。")
    assert {"贵州省晴隆县", "贵州省黔西南州晴隆县"} <= {county.name, *county.aliases}


def test_ordinary_words_are_no_places():
    assert parse("公安和平安建设工作。").mentions == ()


def test_a_place_inside_a_word_is_none():
    assert not any("江西" in m.places for m in parse("长江西岸开展巡查。").mentions)
    assert [m.places for m in parse("召开县政府常务会议，责成县教育局整改。").mentions] == [("县",), ("县",)]
    assert not any(m.places for m in parse("专家对长江源区的冰川开展考察。").mentions)


def test_a_place_right_behind_a_guessed_word_is_one():
    assert any("麦积区" in m.places for m in parse("干部住进麦积区三个村。").mentions)


def test_the_town_of_a_city_is_no_district():
    assert bodies("台中市區將清理水溝。", "台中市清溝") == ["台中市"]


def test_a_short_county_in_hong_kong_is_none():
    assert "九龙县" not in bodies("香港警方在九龍設檢查站。九龍警署展開調查。")
    assert bodies("四川九龙公安局开展检查。") == ["四川省九龙县公安局"]


def test_a_short_name_with_its_level_is_a_full_name():
    assert bodies("都安县统筹资金，启动建设。") == ["都安县"]


def test_home_by_headline():
    assert parse("全市召开会议。市委部署工作。", "咸阳市部署春耕").home.chain == ("陕西省", "咸阳市")


def test_bare_levels_are_read_by_home():
    assert bodies("市委召开会议，部署工作。全市启动检查。", "咸阳市部署春耕") == ["咸阳市委", "咸阳市"]


def test_a_round_up_has_no_home():
    assert parse("广东出台办法。河北发放补贴。浙江组织培训。福建开展走访。").home.chain == ()


def test_one_district_among_provinces_is_no_home():
    assert (
        parse("北京市出台标准。上海市教委开展检查。广东深圳推广监管。四川成都武侯区教育局成立巡查队。").home.chain == ()
    )


def test_a_short_name_is_the_larger_place():
    assert PLACES.pick("吉林", ("吉林省",)).name == "吉林省"
    assert parse("花莲召开会议。花莲教育处开放厨房。", "花莲县推动送餐").home.chain[0] == "花莲县"


def home(body: str, title: str = "") -> tuple[str, ...]:
    return parse(body, title).home.chain


def test_a_bare_level_goes_back_to_the_county_named_before():
    assert home("民勤县降雨偏少。县水务局启动调水。") == ("甘肃省", "武威市", "民勤县")
    assert home("民勤县降雨偏少。武威市部署抗旱。凉州区和古浪县也启动调水。") == ("甘肃省", "武威市")


def test_a_bare_city_is_one_of_a_county_s_rank_if_that_was_named_first():
    assert home("天长市千秋街道启动改造。市住建局发放补贴。") == ("安徽省", "滁州市", "天长市")
    assert bodies("天长市千秋街道启动改造。市住建局发放补贴。")[1] == "天长市住建局"
    assert home("市教育局公布划片。滁州市启动检查。天长市教育局公开名单。") == ("安徽省", "滁州市")


def test_the_region_s_own_bodies_make_no_district_a_home():
    assert home("宁夏部署检查。全区启动整治。大武口区开展走访。") == ("宁夏回族自治区",)


def test_a_name_of_today_comes_before_a_former_one():
    assert home("市委部署工作。", "邯郸：工地装上电子眼") == ("河北省", "邯郸市")


def test_an_ambiguous_district_lies_in_the_city_that_the_article_names():
    text = "市中区发放补贴。乐山市部署检查。全市启动整治。"
    assert home(text)[:2] == ("四川省", "乐山市")


def test_a_word_of_the_headline_is_no_county():
    assert home("舞阳县启动检查。县审计局公布结果。", "加强惠农资金审计")[-1:] == ("舞阳县",)
    assert home("彩礼降了。", "曲周：移风易俗")[-1:] == ("曲周县",)


def test_a_county_named_aside_is_home_to_its_bodies():
    assert home("襄汾吸收了外来资金。县金融办开展排查。")[-1:] == ("襄汾县",)


def test_a_council_of_a_district_in_hong_kong():
    assert bodies("香港全城滅鼠。區議會部署檢查。", "深水埗街坊：老鼠多")[-1] == "深水埗區議會"


def test_without_a_home_a_bare_level_is_the_latest_place_of_it():
    text = "南京市教育局发放补贴。广东省公布结果。北京市启动检查。市教委开展走访。"
    assert bodies(text)[-1] == "北京市教委"


def test_and_county_is_no_county():
    assert ("和县",) not in [m.places for m in parse("各乡镇和县直部门开展检查。").mentions]
    assert bodies("和县启动检查。") == ["和县"]


def test_formal_names():
    (government,) = found("民勤县政府发放补贴。")
    assert "民勤县人民政府" in government.aliases
    (committee,) = found("民勤县委部署检查。")
    assert "中共民勤县委" in committee.aliases
    (office,) = found("天长市千秋街道启动改造。")
    assert "天长市千秋街道办事处" in office.aliases
    (short,) = found("环县委组织部举办培训。")
    assert "环县县委组织部" in (short.name, *short.aliases)


def test_a_special_region_goes_by_its_plain_name():
    assert bodies("消防處部署檢查。", "本港警方巡邏") == ["香港消防處"]


def test_the_whole_prefecture_is_no_county():
    assert home("迪庆州妇联开展走访。全州启动检查。全州发放补贴。") == ("云南省", "迪庆藏族自治州")


def test_a_mainland_county_in_a_headline_of_taiwan_is_none():
    assert home("台中消防局展開調查。台中市政府宣布停工。", "中市：涉案工地停工")[:1] == ("台中市",)
