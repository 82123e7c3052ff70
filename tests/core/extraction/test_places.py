"""Places and the article's own place."""

from gui.core.extraction.lexicon import default_lexicon
from tests.core.extraction.examples import bodies, parse

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


def test_ordinary_words_are_no_places():
    assert parse("公安和平安建设工作。").mentions == ()


def test_a_place_inside_a_word_is_none():
    assert not any("江西" in m.places for m in parse("长江西岸开展巡查。").mentions)


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
