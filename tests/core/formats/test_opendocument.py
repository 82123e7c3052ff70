"""OpenDocument: the text as it is shown, packed or flat."""

import io
import zipfile

import pytest
from corpus import packed

from gui.core.formats import read_bytes
from gui.core.problems import JucuoError, Problem

SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
MIME = "application/vnd.oasis.opendocument.text"


def content(body: str, head: str = "") -> str:
    inside = f"<office:body><office:text>{body}</office:text></office:body>"
    return f'<?xml version="1.0"?>{head}<office:document-content {SPACES}>{inside}</office:document-content>'


def odt(body: str, head: str = "", **more: str) -> bytes:
    return packed({"mimetype": MIME, "content.xml": content(body, head), **more})


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<text:h>標題</text:h><text:p>市府\n   開會。</text:p>", "標題\n市府 開會。\n"),
        ("<text:p>　　市<text:s text:c='3'/>府<text:tab/>開<text:line-break/>會</text:p>", "　　市   府\t開\n會\n"),
        ("<text:p>市<text:span>府<text:a>開</text:a></text:span>會</text:p>", "市府開會\n"),
        (
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>取消</text:p></text:deletion>"
            "</text:changed-region></text:tracked-changes>"
            "<text:p>市府<text:change text:change-id='a'/><text:change-start/>開會<text:change-end/></text:p>",
            "市府開會\n",
        ),
        (
            "<text:p>市府<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p>"
            "</text:note-body></text:note>開會<office:annotation><dc:creator>某</dc:creator><text:p>批</text:p>"
            "</office:annotation></text:p>",
            "市府開會\n注\n",
        ),
        (
            "<text:p>市府<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>開會</text:p>",
            "市府開會\n框\n",
        ),
        (
            "<text:p><text:ruby><text:ruby-base>市</text:ruby-base><text:ruby-text>ㄕˋ</text:ruby-text></text:ruby></text:p>",
            "市\n",
        ),
    ],
)
def test_words(body: str, text: str) -> None:
    assert read_bytes(odt(body), "a.odt").text == text


LISTS = (
    '<office:automatic-styles><text:list-style style:name="L">'
    '<text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>'
    '<text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="(" style:num-suffix=")"/>'
    '<text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="2"/>'
    '<text:list-level-style-bullet text:level="4"/></text:list-style></office:automatic-styles>'
)


def listed(inside: str, more: str = 'text:style-name="L"') -> str:
    return f"<text:list {more}>{inside}</text:list>"


def item(words: str, inside: str = "", more: str = "") -> str:
    return f"<text:list-item {more}><text:p>{words}</text:p>{inside}</text:list-item>"


def test_numbers_of_lists_are_written_out() -> None:
    deep = listed(item("丁", listed(item("戊", listed(item("己"), "")), "")), "")
    body = (
        listed(item("甲") + item("乙", listed(item("丙"), "") + "<text:p>續</text:p>"))
        + "<text:p>中間</text:p>"
        + listed(item("庚", deep), 'text:style-name="L" text:continue-numbering="true"')
        + listed(item("辛", more='text:start-value="7"'))
        + listed(item("壬"), 'text:style-name="unknown"')
    )
    whole = content(body).replace("<office:body>", LISTS + "<office:body>")
    assert read_bytes(packed({"mimetype": MIME, "content.xml": whole}), "a.odt").text == (
        "一、甲\n二、乙\n(1)丙\n續\n中間\n三、庚\n(1)丁\n1.1戊\n己\n七、辛\n壬\n"
    )


def test_a_flat_file() -> None:
    flat = content("<text:p>市府開會。</text:p>").replace("document-content", "document")
    assert read_bytes(flat.encode(), "a.fodt").text == "市府開會。\n"


ENTITY = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>'


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (odt("<text:p>&c;</text:p>", ENTITY), Problem.DAMAGED),
        (packed({"mimetype": MIME, "content.xml": "<a"}), Problem.DAMAGED),
        (packed({"mimetype": MIME}), Problem.DAMAGED),
        (odt("<text:p/>"), Problem.EMPTY_FILE),
        (odt("<text:p>x</text:p>", **{"META-INF/manifest.xml": "<m:encryption-data/>"}), Problem.ENCRYPTED),
    ],
)
def test_what_cannot_be_read(data: bytes, problem: Problem) -> None:
    with pytest.raises(JucuoError) as caught:
        read_bytes(data, "a.odt")
    assert caught.value.problem is problem


def test_entities_in_another_encoding_are_refused_too() -> None:
    xml = content("<text:p>&c;</text:p>", ENTITY).replace(
        '<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>'
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", MIME)
        archive.writestr("content.xml", xml.encode("utf-16"))
    with pytest.raises(JucuoError) as caught:
        read_bytes(stream.getvalue(), "a.odt")
    assert caught.value.problem is Problem.DAMAGED
