"""Markdown: the words as a renderer shows them."""

import pytest

from gui.core.formats import read_bytes


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# 標題\n\n市府**開會**，[部署](http://x/)`工作`。\n", "標題\n\n市府開會，部署工作。\n\n"),
        ("市府開會，\n部署工作。", "市府開會，\n部署工作。\n\n"),
        ("1. 成立小組\n2. 制定方案\n\n- 甲\n* 乙", "1. 成立小組\n2. 制定方案\n- 甲\n* 乙\n"),
        ("**截至目前，**市府開會。", "截至目前，市府開會。\n\n"),
        ("市府 ![圖](http://x/a.png) 開會 &amp; <b>部署</b>", "市府  開會 & <b>部署</b>\n\n"),
        ("| 機構 | 舉措 |\n|---|---|\n| 市府 | 開會 |", "機構\n舉措\n市府\n開會\n\n"),
        ("標題\n===\n\n> 市府開會。\n\n---\n\n    部署", "標題\n\n市府開會。\n\n部署\n"),
    ],
)
def test_words(source: str, text: str) -> None:
    assert read_bytes(source.encode(), "a.md").text == text


def test_what_the_head_states() -> None:
    head = '---\ntitle: "市府開會"\ndate: 2021-03-04 10:00\nauthor: 王某\nsource: 港都日報\n---\n'
    article = read_bytes(
        (head + "市府召開會議，部署工作，要求各局處按月提報成果，並由研考會追蹤列管。").encode(), "a.md"
    )
    assert (article.title, article.published, article.author) == ("市府開會", "2021-03-04", "王某")
    assert article.source == "港都日報"
    assert "title:" not in article.text


def test_any_depth() -> None:
    assert "市府" in read_bytes((">" * 5000 + " 市府\n" + "[" * 5000).encode(), "a.md").text
