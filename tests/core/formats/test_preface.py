"""What stands above a headline: letters that were copied, and what an office sends out under a number."""

import pytest

from gui.core.formats import understand
from gui.core.text import Article, Origin, ParagraphKind

NEWS = "平湖县动起来\n2019年4月2日 来源：平湖日报\n平湖县教育局召开动员会，部署工作。"
OFFICE = """平湖县人民政府文件
平政发〔2020〕18号
平湖县人民政府
关于做好秋粮收购工作的通知
各乡镇人民政府：
现将有关事项通知如下。
一、加强领导
县财政局负责资金保障。
平湖县人民政府
2020年9月10日"""


def words(article: Article, *kinds: ParagraphKind) -> list[str]:
    return [each.span.of(article.text) for each in article.of_kind(*kinds)]


@pytest.mark.parametrize(
    "head",
    [
        "发件人: 王某 <w@example.com>\n发送时间: 2019年4月3日 9:02\n收件人: 办公室\n主题: 转发：平湖\n",
        "寄件者：王某\n寄件日期：2019年4月3日\n主旨：平湖\n各位好，轉發如下：\n",
        "From: W\nSent: Wednesday, April 3, 2019\nTo: X\nSubject: FW: 平湖\n",
    ],
)
def test_the_head_of_a_letter_is_folded_away(head: str) -> None:
    article = understand(head + NEWS, Origin())
    assert (article.title, article.source, article.published) == ("平湖县动起来", "平湖日报", "2019-04-02")
    assert words(article, ParagraphKind.BOILERPLATE)[0] == head.splitlines()[0]


def test_the_subject_of_a_letter_is_its_title_where_it_has_no_other() -> None:
    letter = "From: W\nSubject: Re: 转发：动员会\n\n平湖县教育局召开动员会，部署工作。县财政局拨付资金。"
    assert understand(letter, Origin()).title == "动员会"


def test_what_only_looks_like_a_letter() -> None:
    article = understand("时间：2019年4月2日\n地点：平湖县\n平湖县教育局召开动员会。", Origin())
    assert words(article, ParagraphKind.BOILERPLATE) == []


def test_the_headline_beneath_the_number_of_an_office() -> None:
    article = understand(OFFICE, Origin())
    assert article.title == "平湖县人民政府 关于做好秋粮收购工作的通知"
    assert words(article, ParagraphKind.METADATA) == ["平湖县人民政府文件", "平政发〔2020〕18号"]
    assert words(article, ParagraphKind.BODY, ParagraphKind.HEADING) == OFFICE.splitlines()[4:]
    assert article.published == "2020-09-10"


def test_a_number_in_the_text_is_no_head() -> None:
    text = "平湖县动起来\n县政府印发通知，\n平政发〔2020〕18号\n县财政局拨付资金，县水利局落实。"
    assert understand(text, Origin()).title == "平湖县动起来"


def test_a_headline_in_brackets_before_the_first_sentence() -> None:
    text = "【平湖县动起来】县教育局召开动员会，部署工作。\n县财政局拨付资金，县水利局落实。"
    article = understand(text, Origin())
    assert (article.title, words(article, ParagraphKind.BODY)) == ("平湖县动起来", text.splitlines())
