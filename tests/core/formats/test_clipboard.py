"""What is copied from Word, WPS and browsers, as they put it on the clipboard."""

import pytest
from corpus import SAMPLES, body_of

from gui.core.formats import read_clipboard
from gui.core.problems import JucuoError, Problem
from gui.core.text import ParagraphKind

SAMPLE = SAMPLES[1]


def of_word(generator: str = "Microsoft Word 15") -> str:
    """As Word writes it: conditional comments, its own elements, lines of the source that end between characters."""
    paragraphs = "\n\n".join(
        f"<p class=MsoNormal style='text-indent:21.0pt'><span\nlang=ZH-CN>{line[:30]}\n{line[30:]}"
        "<o:p></o:p></span></p>"
        for line in SAMPLE.lines
    )
    return f"""<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="{generator}">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {{mso-style-parent:"";}} --></style></head><body lang=ZH-CN>
<!--StartFragment-->{paragraphs}<!--EndFragment--></body></html>"""


def of_chrome() -> str:
    """As Chromium writes it: the selection alone, every style in its place, pictures where they were."""
    inside = "".join(
        f'<p style="margin:0"><span style="color: rgb(0, 0, 0);">{line}</span></p>' for line in SAMPLE.body
    )
    return (
        "<html>\r\n<body>\r\n<!--StartFragment--><meta charset='utf-8'>"
        f'<h1 style="color:red">{SAMPLE.title}</h1><div>{SAMPLE.metadata}</div><img src="http://127.0.0.1:9/a.png">'
        f"{inside}<!--EndFragment-->\r\n</body>\r\n</html>"
    )


HEAD = "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00009999\r\nStartFragment:00000131\r\nEndFragment:00009963\r\n"


@pytest.mark.parametrize(
    "html",
    [of_word(), of_word("WPS Office"), of_chrome(), HEAD + of_chrome(), HEAD.replace("\r\n", "\n") + of_word()],
    ids=["word", "wps", "chrome", "chrome on windows", "word on windows"],
)
@pytest.mark.parametrize("has_text", [True, False])
def test_pages_from_other_programs(html: str, has_text: bool) -> None:
    lines = SAMPLE.lines if "class=MsoNormal" in html else (SAMPLE.title, SAMPLE.metadata, *SAMPLE.body)
    article = read_clipboard(html, "\r\n".join(lines) if has_text else None)
    assert body_of(article) == SAMPLE.body
    assert (article.title, article.source, article.published) == (SAMPLE.title, SAMPLE.source, SAMPLE.published)


def test_where_page_and_text_say_different_things_the_text_counts() -> None:
    html = "<!--StartFragment--><p>市府開會</p><p>　部署工作。</p><!--EndFragment-->"
    assert read_clipboard(html, "一、市府開會\n部署工作。").text == "一、市府開會\n部署工作。"


def test_what_is_tracked_as_deleted_is_no_text() -> None:
    page = of_word().replace(
        "<!--StartFragment-->", "<!--StartFragment--><p>市府<del>取消</del><ins>召開</ins>會議。</p>"
    )
    assert read_clipboard(page, None).text.startswith("市府召開會議。\n")


def test_the_number_of_a_list_is_text() -> None:
    item = (
        "<!--StartFragment--><p class=MsoListParagraph><![if !supportLists]><span lang=EN-US>"
        "<span style='mso-list:Ignore'>一、<span style='font:7.0pt Times'>&nbsp; </span></span></span><![endif]>"
        "加强领导。</p><!--EndFragment-->"
    )
    assert read_clipboard(item, None).text == "一、\u00a0 加强领导。\n"


def test_only_what_was_copied_is_read() -> None:
    page = "<html><body><p>導覽</p><!--StartFragment--><p>市府開會。</p><!--EndFragment--><p>頁尾</p></body></html>"
    assert read_clipboard(page, None).text == "市府開會。\n"


def test_plain_text_alone() -> None:
    article = read_clipboard(None, SAMPLE.text)
    assert article.text == SAMPLE.text
    assert len(list(article.of_kind(ParagraphKind.BODY))) == len(SAMPLE.body)


@pytest.mark.parametrize(("html", "text"), [(None, None), ("", " \n"), ("<p></p>", None), ("<!--StartFragment-->", "")])
def test_nothing_to_read(html: str | None, text: str | None) -> None:
    with pytest.raises(JucuoError) as caught:
        read_clipboard(html, text)
    assert caught.value.problem is Problem.EMPTY_FILE
