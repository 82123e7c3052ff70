"""Saved pages: the article told apart, every line kept, nothing fetched."""

import http.server
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.core.formats import read_bytes
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, ParagraphKind

PAGE = """<!DOCTYPE html><html><head><meta charset="{charset}">
<meta name="ArticleTitle" content="平湖县多部门行动起来"><meta name="PubDate" content="2019-04-02 08:30">
<meta name="ContentSource" content="平湖日报"><title>平湖县多部门行动起来_平湖网</title>
<style>p {{ color: red }}</style><script>var x = "不是正文。不是正文。";</script></head><body>
<div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/xw">新闻</a></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务</a></div>
<div class="main"><h1>平湖县多部门行动起来</h1>
<div class="info">发布时间：2019-04-02 08:30&nbsp;&nbsp;来源：平湖日报</div>
<div class="text"><p>　　平湖县教育局召开动员会，<b>为28户</b>农家送去书本。</p>
<p>平湖县水利局、县农业局联合开展“清河”行动，<br>查看了3座水库。</p><p>（责任编辑：王某）</p></div></div>
<div class="foot"><a href="/about">关于我们</a> 版权所有：平湖网</div></body></html>"""


def words(article: Article, kind: ParagraphKind) -> list[str]:
    return [paragraph.span.of(article.text) for paragraph in article.of_kind(kind)]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
@pytest.mark.parametrize("charset", ["utf-8", "gb2312", "big5"])
def test_the_page_is_read_whatever_it_says_of_its_encoding(encoding: str, charset: str) -> None:
    article = read_bytes(PAGE.format(charset=charset).encode(encoding), "a.html")
    assert (article.title, article.source, article.published) == (
        "平湖县多部门行动起来",
        "平湖日报",
        "2019-04-02T08:30",
    )
    assert words(article, ParagraphKind.BODY) == [
        "平湖县教育局召开动员会，为28户农家送去书本。",
        "平湖县水利局、县农业局联合开展“清河”行动，",
        "查看了3座水库。",
    ]
    assert article.breadcrumb == ("首页", "政务")
    assert words(article, ParagraphKind.EDITOR) == ["（责任编辑：王某）"]
    assert "关于我们 版权所有：平湖网" in words(article, ParagraphKind.BOILERPLATE)
    assert "不是正文" not in article.text


def test_nothing_is_fetched() -> None:
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    page = f"""<!DOCTYPE html SYSTEM "{base}/a.dtd"><html><head><link rel="stylesheet" href="{base}/a.css">
    <base href="{base}/"><script src="{base}/a.js"></script></head><body background="{base}/b.png">
    <img src="{base}/a.png"><iframe src="{base}/f.html"></iframe><p>平湖县教育局召开动员会。</p></body></html>"""
    article = read_bytes(page.encode(), "a.html")
    server.shutdown()
    server.server_close()
    assert words(article, ParagraphKind.BODY) == ["平湖县教育局召开动员会。"]
    assert asked == []


@pytest.mark.parametrize("tag", ["div", "font"])
def test_elements_left_open_lose_no_text(tag: str) -> None:
    article = read_bytes(("<html><body>" + f"<{tag}>市府开会。" * 1500).encode(), "a.html")
    assert article.text.count("市府开会。") == 1500


def test_a_page_too_deep_to_read_whole_is_refused() -> None:
    deep = "<html><body>" + "<div>" * 20_000 + "平湖县教育局召开动员会。" + "</div>" * 20_000
    with pytest.raises(JucuoError) as caught:
        read_bytes(deep.encode(), "a.html")
    assert caught.value.problem is Problem.DAMAGED


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ('<?xml version="1.0" encoding="gb2312"?><!DOCTYPE html><html><body><p>市府开会。</p></body></html>', "a.txt"),
        ('<!DOCTYPE html><?xml version="1.0"?><html><p>市府开会。', "a.html"),
        ("<div><p>市府开会。</p></div>", "a.htm"),
    ],
)
def test_odd_heads_of_pages(page: str, name: str) -> None:
    assert read_bytes(page.encode(), name).text == "市府开会。\n"


@pytest.mark.parametrize("page", ["<!DOCTYPE html>", "<html><!-- x -->", "<html><script>x</script>", "<html><!D"])
def test_a_page_without_words_is_empty(page: str) -> None:
    with pytest.raises(JucuoError) as caught:
        read_bytes(page.encode(), "a.html")
    assert caught.value.problem is Problem.EMPTY_FILE


TAGS = ["<p>", "</p>", "<div>", "<a href=x>", "</a>", "<br>", "<table><td>", "市府开会。", "<!--", "&lt;", "<", "\0"]


@given(st.lists(st.sampled_from(TAGS)))
def test_any_soup_is_read_or_refused(parts: list[str]) -> None:
    text = "<html><body>市府召开会议。" + "".join(parts)
    article = read_bytes(text.replace("\0", " ").encode(), "a.html")
    for paragraph in article.paragraphs:
        assert paragraph.span.of(article.text).strip()


def page(inside: str, head: str = "") -> Article:
    return read_bytes(f"<!DOCTYPE html><html><head>{head}</head><body>{inside}</body></html>".encode(), "a.html")


def test_a_line_of_the_source_that_ends_between_characters_is_no_space() -> None:
    assert page("<p>市府\n  开会，\n部署 work\n工作 and\nmore</p>").text == "市府开会，部署 work 工作 and more\n"


def test_libreoffice_ends_a_line_only_where_there_is_a_space() -> None:
    assert page("<p>市府\n开会</p>", '<meta name="generator" content="LibreOffice 7.4">').text == "市府 开会\n"


def test_what_is_preformatted_keeps_its_lines() -> None:
    assert page("<pre>市府开会。\n部署工作。</pre>").text == "市府开会。\n部署工作。\n"


def test_what_a_page_hides_is_folded_away_not_lost() -> None:
    article = page(
        '<div><p>市府开会，部署工作。</p><p>检查了3家。</p></div><div style="display: none">分享到微信。</div>'
    )
    assert words(article, ParagraphKind.BODY) == ["市府开会，部署工作。", "检查了3家。"]
    assert words(article, ParagraphKind.BOILERPLATE) == ["分享到微信。"]


def test_readings_above_characters_are_left_out() -> None:
    assert page("<p>市<ruby>府<rp>(</rp><rt>fǔ</rt><rp>)</rp></ruby>开会。</p>").text == "市府开会。\n"


def test_deletions_count_as_text_on_a_page_but_not_in_a_word_processors() -> None:
    assert page("<p>市府<del>取消</del>会议。</p>").text == "市府取消会议。\n"
    assert (
        page("<p>市府<del>取消</del>会议。</p>", '<meta name=Generator content="Microsoft Word 15">').text
        == "市府会议。\n"
    )


SENTENCES = "<p>平湖县教育局召开动员会，部署工作。</p><p>平湖县水利局查看水库，登记问题。</p>"


def test_title_and_site_from_the_page_title() -> None:
    article = page(f"<h2>平湖县行动起来</h2>{SENTENCES}", "<title>平湖县行动起来_平湖日报网</title>")
    assert (article.title, article.publisher) == ("平湖县行动起来", "平湖日报网")


def test_the_heading_that_is_on_the_page_is_chosen_from_a_title_that_begins_with_the_site() -> None:
    article = page(f"<h1>平湖网</h1><h2>县里行动起来</h2>{SENTENCES}", "<title>平湖网 - 政务 - 县里行动起来</title>")
    assert (article.title, article.publisher) == ("县里行动起来", "平湖网")


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("og:site_name", "publisher"),
        ("SiteName", "publisher"),
        ("ContentSource", "source"),
        ("article:author", "author"),
        ("og:title", "title"),
    ],
)
def test_what_a_page_states(name: str, field: str) -> None:
    article = page(SENTENCES, f'<meta property="{name}" content="平湖某某">')
    assert getattr(article, field) == "平湖某某"


def test_time_and_author_beneath_the_headline() -> None:
    article = page(f"<h1>县里行动起来</h1><p>2020-03-04 05:06　作者：王某　来源：平湖报</p>{SENTENCES}")
    assert (article.published, article.author, article.source) == ("2020-03-04T05:06", "王某", "平湖报")


def test_related_links_and_the_editor_outside_the_body() -> None:
    links = "<h3>相关新闻</h3><ul><li><a href=1>县里春耕</a></li><li><a href=2>县里植树</a></li></ul><p>平湖网承办</p>"
    article = page(f"<div>{SENTENCES}</div><div>责任编辑：王某</div><div>{links}</div>")
    assert article.related == ("县里春耕", "县里植树")
    assert words(article, ParagraphKind.EDITOR) == ["责任编辑：王某"]
    assert words(article, ParagraphKind.BOILERPLATE) == ["平湖网承办"]


def test_a_page_without_any_sign_is_understood_like_plain_text() -> None:
    article = page(f"<p>首页 &gt; 政务</p><p>县里行动起来</p><p>2020年3月4日 来源：平湖报</p>{SENTENCES}")
    assert (article.breadcrumb, article.title, article.source) == (("首页", "政务"), "县里行动起来", "平湖报")


def test_pictures_written_into_a_page_do_not_make_it_too_large() -> None:
    picture = "data:image/png;base64," + "A" * 9_000_000
    assert page(f'<img src="{picture}"><p>市府开会。</p>').text == "市府开会。\n"


def test_a_damaged_tag_swallows_no_text() -> None:
    article = read_bytes(
        '<html><p\xff市府开会。</p><p class="a\xff">部署工作。</p>'.encode().replace(b"\xc3\xbf", b"\xff"), "a.html"
    )
    assert article.text.replace("\ufffd", "") == "市府开会。\n部署工作。\n"


def test_an_old_page_of_nested_tables() -> None:
    tools = "【字体:<a href=#>大</a> <a href=#>中</a> <a href=#>小</a>】"
    article = page(
        "<table><tr><td><a href=/>首页</a>|<a href=/a>政务</a></td></tr><tr><td><table><tr>"
        "<td><a href=1>县里春耕</a></td><td><font size=5><b>平湖县多部门行动起来</b></font><br>"
        f"发布时间:2008-4-2 来源:平湖日报 点击数:123<br>{tools}<hr>"
        "&nbsp;&nbsp;平湖县教育局召开动员会，部署工作。<br><br>&nbsp;&nbsp;平湖县水利局查看水库，登记问题。<br>"
        "<p>【<a href=#>打印本页</a>】 【<a href=#>关闭窗口</a>】</p></td></tr></table></td></tr></table>"
    )
    assert (article.title, article.source, article.published) == ("平湖县多部门行动起来", "平湖日报", "2008-04-02")
    assert words(article, ParagraphKind.BODY) == [
        "平湖县教育局召开动员会，部署工作。",
        "平湖县水利局查看水库，登记问题。",
    ]
    assert "【打印本页】 【关闭窗口】" in words(article, ParagraphKind.BOILERPLATE)


def test_fields_that_stand_close_together_end_where_the_next_begins() -> None:
    fields = "<span>2019年4月2日 08:30</span><span>来源：平湖日报</span><span>作者：王某</span><span>浏览次数：9</span>"
    article = page(f"<h1>县里行动起来</h1><div>{fields}</div><div>分享到微信</div>{SENTENCES}")
    assert (article.source, article.author, article.published) == ("平湖日报", "王某", "2019-04-02T08:30")
    assert words(article, ParagraphKind.BOILERPLATE) == ["分享到微信"]


def test_fields_in_lines_of_their_own() -> None:
    article = page(f"<h1>县里行动起来</h1><p>时间：2019-04-02</p><p>来源：平湖日报</p><p>字号：大 中 小</p>{SENTENCES}")
    assert words(article, ParagraphKind.METADATA) == ["时间：2019-04-02", "来源：平湖日报", "字号：大 中 小"]
    assert len(words(article, ParagraphKind.BODY)) == 2


def test_the_source_beneath_the_body() -> None:
    article = page(f"<h1>县里行动起来</h1><p>王某 2019-04-02</p><div>{SENTENCES}<p>来源：平湖日报</p></div>")
    assert (article.source, article.published) == ("平湖日报", "2019-04-02")


def test_a_site_behind_a_hyphen() -> None:
    article = page(f"<h2>长三角-杭州湾行动起来</h2>{SENTENCES}", "<title>长三角-杭州湾行动起来-平湖新闻网</title>")
    assert (article.title, article.publisher) == ("长三角-杭州湾行动起来", "平湖新闻网")


def test_a_line_of_the_source_may_end_beside_a_quote() -> None:
    page = "<html><body><p>平湖縣開展\n“清河”\n行動——\n查看3\n座水庫。</p><p>縣裡說\nOK。</p></body></html>"
    assert read_bytes(page.encode(), "a.html").text == "平湖縣開展“清河”行動——查看3 座水庫。\n縣裡說 OK。\n"


def test_a_headline_in_a_lesser_heading() -> None:
    page = "<html><body><h2>平湖县动起来</h2><p>2019-04-02</p><pre>县教育局召开动员会，部署工作。</pre></body></html>"
    assert read_bytes(page.encode(), "a.html").title == "平湖县动起来"
