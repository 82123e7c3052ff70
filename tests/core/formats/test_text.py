"""Plain text: every character is kept, and the parts of a page are told apart."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import BUNDLED

from gui.core.formats import read, read_bytes, understand
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin, ParagraphKind


def kinds(article: Article) -> list[str]:
    return [str(paragraph.kind) for paragraph in article.paragraphs]


def page(text: str) -> Article:
    return understand(text, Origin())


def test_the_bundled_article() -> None:
    article = read(BUNDLED)
    assert article.text == BUNDLED.read_bytes().decode()
    assert article.title == '陜西省組織系統開展"下基層 訪群眾 送服務"活動'
    assert (article.publisher, article.source) == ("中央政府門戶網站", "陜西日報")
    assert article.published == "2012-03-16T09:05"
    assert article.breadcrumb == ("首頁", "工作動態", "地方政務")
    assert len(list(article.of_kind(ParagraphKind.BODY))) == 6
    assert len(article.related) == 6
    assert kinds(article)[-4:] == ["boilerplate"] * 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("標題在此\n2019年3月4日 08:30\n\n市政府召開會議。", ["title", "metadata", "body"]),
        ("标题在此\n\n市政府召开会议。\n一、加强领导\n成立领导小组。", ["title", "body", "heading", "body"]),
        ("市政府召開會議,部署工作。", ["body"]),
        ("标题\n来源：某某报\n市局出台办法。\n(责任编辑：王某)", ["title", "metadata", "body", "editor"]),
        (
            "标题\n2020-01-02\n正文说了话。\n相关新闻\n· 其一\n· 其二\n返回顶部",
            ["title", "metadata", "body"] + ["related"] * 3 + ["boilerplate"],
        ),
    ],
)
def test_parts_of_a_page(text: str, expected: list[str]) -> None:
    assert kinds(page(text)) == expected


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("2014年02月26日08:13", "2014-02-26T08:13"),
        ("2016-11-26 19:11:31 央视网", "2016-11-26T19:11"),
        ("2012年03月16日 09時05分", "2012-03-16T09:05"),
        ("2011年10月10", "2011-10-10"),
    ],
)
def test_times(line: str, iso: str) -> None:
    assert page(f"標題\n{line}\n市政府召開會議。").published == iso


@given(
    st.text(
        st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("。\n\r\u00a0 漢字2019年1月")), max_size=200
    )
)
def test_nothing_is_lost_and_nothing_overlaps(text: str) -> None:
    article = page(text)
    assert article.text == text
    end = 0
    rest = []
    for paragraph in article.paragraphs:
        assert paragraph.span.start >= end
        rest.append(text[end : paragraph.span.start])
        words = paragraph.span.of(text)
        assert words == words.strip() != ""
        end = paragraph.span.end
    assert "".join([*rest, text[end:]]).strip() == ""


def test_line_ends_and_hard_spaces_stay() -> None:
    text = "標題\r\n\r\n\u00a0\u00a0市政府\u00a0召開會議。\r\n"
    article = read_bytes(text.encode(), "a.txt")
    assert article.text == text
    assert article.paragraphs[1].span.of(text) == "市政府\u00a0召開會議。"


def test_a_byte_order_mark_is_no_text() -> None:
    assert read_bytes(b"\xef\xbb\xbf" + "市府開會。".encode(), "a.txt").text == "市府開會。"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", Problem.EMPTY_FILE),
        (b" \n\n", Problem.EMPTY_FILE),
        (b"\x7fELF\x02\x01\x00\x00\xff\xfe\x00", Problem.NOT_TEXT),
    ],
)
def test_what_cannot_be_read(data: bytes, problem: Problem) -> None:
    with pytest.raises(JucuoError) as caught:
        read_bytes(data, "a.txt")
    assert caught.value.problem is problem


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(JucuoError) as caught:
        read(tmp_path / "none.txt")
    assert caught.value.problem is Problem.MISSING_FILE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # where and when it was sent, above or below the text
        ("标题在此\n（《新闻联播》 20240217 19:00）\n市政府开会。", ["title", "metadata", "body"]),
        (
            "标题在此\n2016年11月28日\n市政府开会。\n《 平湖日报 》（ 2016年11月28日   16 版）",
            ["title", "metadata", "body", "metadata"],
        ),
        # the writer's name, above or below
        (
            "标题在此\n2019-03-04\n本报记者 王某某\n" + "市政府开会，部署工作。" * 5,
            ["title", "metadata", "metadata", "body"],
        ),
        ("标题在此\n2019-03-04\n市政府开会。\n王大明", ["title", "metadata", "body", "metadata"]),
        # what somebody says is no heading
        (
            "标题在此\n2019-03-04\n市政府开会。\n“我志愿加入……”\n县里开会。",
            ["title", "metadata", "body", "body", "body"],
        ),
    ],
)
def test_lines_around_the_body(text: str, expected: list[str]) -> None:
    assert kinds(page(text)) == expected


def test_what_those_lines_say() -> None:
    sent = page("标题在此\n（《新闻联播》 20240217 19:00）\n市政府开会。")
    assert (sent.source, sent.published) == ("新闻联播", "2024-02-17T19:00")
    assert page("标题在此\n2019-03-04\n市政府开会。\n王大明").author == "王大明"
    assert page("标题在此\n2019-03-04\n本报记者 王某\n" + "市政府开会，部署工作。" * 5).author == "王某"
