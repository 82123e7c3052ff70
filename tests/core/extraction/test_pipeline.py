"""The whole of extraction: laws for any text, and floors on the bundled article."""

import subprocess
import sys
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.core.extraction import extract
from gui.core.extraction.facts import EvidenceKind
from gui.core.formats import read
from gui.core.resources import resource
from gui.core.text import Article
from tests.core.extraction.examples import actors, article

PIECES = [
    "陜西省委组织部",
    "宝鸡市",
    "市财政局",
    "该局",
    "当地",
    "两省",
    "《通知》",
    "会议",
    "要求",
    "召开会议",
    "走访群众",
    "28户",
    "70多万元",
    "“三查三改”活动",
    "联合",
    "会同",
    "、",
    "，",
    "。",
    "；",
    "：",
    "“",
    "”",
    "（",
    "）",
    "\n",
    "\u3000",
    "和",
    "等地",
    "书记",
    "张三",
    "各地",
    "要",
    "在",
    "为",
    "把",
    "通过",
    "一",
    "十",
    "百",
    "第",
    "年",
    "月",
    "日",
    "𠮷",
    "\u200b",
]


WRITTEN = read(resource("samples", "shaanxi-2012.txt")).text


def _holds(text, found):
    assert [m.span for m in found.measures] == sorted(m.span for m in found.measures)
    ids = {one.id for one in found.organizations}
    for measure in found.measures:
        assert 0 <= measure.span.start < measure.span.end <= len(text)
        assert set(measure.organizations) <= ids
        assert (measure.evidence.kind is EvidenceKind.UNASSIGNED) == (not measure.organizations)
        for figure in measure.figures:
            assert measure.span.covers(figure.span)
            assert figure.span.of(text) == figure.text
        if measure.programme:
            assert measure.span.covers(measure.programme.span)
            assert measure.programme.span.of(text) == measure.programme.text
    for one in found.organizations:
        assert one.mentions
        assert all(span.end <= len(text) for span in one.mentions)


@given(st.text())
@settings(deadline=None, max_examples=200)
def test_any_text(text):
    _holds(text, extract(Article(text=text)))


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
@settings(deadline=None, max_examples=400)
def test_any_row_of_the_words_that_rules_look_for(text):
    _holds(text, extract(Article(text=text)))


@given(st.lists(st.tuples(st.integers(0, len(WRITTEN) - 1), st.integers(1, 60)), min_size=1, max_size=8))
@settings(deadline=None, max_examples=300)
def test_any_cuttings_of_articles(cuts):
    text = "".join(WRITTEN[start : start + length] for start, length in cuts)
    _holds(text, extract(Article(text=text)))


@pytest.mark.parametrize("text", ["動村", "何乡", "县委书记"])
def test_texts_that_end_where_a_rule_still_looks(text):
    _holds(text, extract(Article(text=text)))


def test_the_same_whatever_the_hash_seed():
    code = (
        "from gui.core.extraction import extract; from gui.core.formats import read;"
        "from gui.core.resources import resource; print(extract(read(resource('samples', 'shaanxi-2012.txt'))))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("0", "1", "12345")
    }
    assert len(outputs) == 1


def processor_seconds(source):
    """The least of two runs: other programs on the machine can only add to it."""
    times = []
    for _ in range(2):
        started = process_time()
        extract(source)
        times.append(process_time() - started)
    return min(times)


def test_twice_the_text_takes_no_more_than_its_share():
    line = "宝鸡市委组织部召开会议，部署走访工作，帮扶28户贫困户。咸阳市财政局下拨资金70多万元。\n"
    extract(article(line))
    assert processor_seconds(article(line * 1600)) < 6 * processor_seconds(article(line * 400))


SEED = [
    ("陜西省組織系統", "深入開展“下基層、訪群眾、送服務”活動"),
    ("陜西省委組織部", "立即召開動員會"),
    ("西安市組織系統", "把活動分為"),
    ("陜西省國防科工辦", "召開專題會議研究貫徹落實方案"),
    ("寶雞市委組織部", "開展了“十大調研促提升"),
    ("漢中市委組織部", "開展“一幫三包三聯”活動"),
    ("咸陽市組織系統", "重點開展以“查思想"),
    ("陜西省國資委", "把此項活動向監管企業延伸"),
    ("陜西省科技工委", "把此項活動向監管企業延伸"),
    ("咸陽市委組織部", "將28戶貧困戶納入“三告別”項目"),
    ("商洛市委組織部", "與40名困難黨員群眾結對子"),
    ("銅川市組織系統", "深入各自包抓聯絡點"),
    ("安康市組織系統", "採取點與面相結合"),
    ("渭南市組織系統", "發放各類調查問卷1440余份"),
    ("陜西省各級組織部門", "輕車簡從不擾民"),
    ("銅川市委組織部", "建立了一套制度和紀律要求"),
    ("榆林市委組織部", "追究責任"),
    ("渭南市委組織部", "公開領導幹部包聯承諾和包聯實績"),
]


@pytest.fixture(scope="module")
def bundled():
    return read(resource("samples", "shaanxi-2012.txt"))


@pytest.mark.parametrize(("name", "words"), SEED)
def test_the_bundled_article(bundled, name, words):
    found = extract(bundled)
    names = {one.id: one.name for one in found.organizations}
    at = bundled.text.index(words)
    takers = {
        names[key]
        for m in found.measures
        if m.span.start <= at + len(words) // 2 < m.span.end
        for key in m.organizations
    }
    assert name in takers


def test_places_of_the_bundled_article(bundled):
    chains = {one.name: one.place for one in extract(bundled).organizations}
    assert chains["咸陽市委組織部"] == ("陜西省", "咸陽市")
    assert chains["陜西省國資委"] == ("陜西省",)


def test_a_small_article_end_to_end():
    found = actors("宝鸡市委组织部召开动员会，对活动进行部署。市财政局下拨资金70多万元。", "陕西省宝鸡市开展走访活动")
    assert found == {
        "召开动员会，对活动进行部署": ("宝鸡市委组织部",),
        "下拨资金70多万元": ("宝鸡市财政局",),
    }


@pytest.mark.parametrize("piece", ["一二三四", "“", "《", "市委召开会议，部署", "市委召开会议", "张三、李四、", "1"])
def test_text_without_an_end_takes_no_more_than_its_share(piece):
    def seconds(length):
        return processor_seconds(Article(text=piece * (length // len(piece))))

    seconds(500)
    assert seconds(12000) < 8 * seconds(3000) + 0.1
