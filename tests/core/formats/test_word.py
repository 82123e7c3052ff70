"""Word files: what is tracked as inserted stays, what is deleted goes."""

import io
import zipfile

import docx
import pytest
from corpus import packed

from gui.core.formats import read_bytes
from gui.core.problems import JucuoError, Problem
from gui.core.text import ParagraphKind

HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def document(*paragraphs: str) -> bytes:
    stream = io.BytesIO()
    made = docx.Document()
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    made.save(stream)
    return stream.getvalue()


def raw(body: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", HEAD + body + "</w:body></w:document>")
    return stream.getvalue()


def test_an_article_from_word() -> None:
    article = read_bytes(document("平湖縣動起來", "2019年4月2日 來源:平湖日報", "平湖縣教育局召開動員會。"), "a.docx")
    assert (article.title, article.source, article.published) == ("平湖縣動起來", "平湖日報", "2019-04-02")
    assert [each.span.of(article.text) for each in article.of_kind(ParagraphKind.BODY)] == ["平湖縣教育局召開動員會。"]


def test_tracked_changes() -> None:
    body = (
        "<w:p><w:r><w:t>教育局</w:t></w:r><w:ins><w:r><w:t>召開</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>取消</w:delText></w:r></w:del><w:r><w:t>會議。</w:t></w:r></w:p>"
    )
    assert read_bytes(raw(body), "a.docx").text == "教育局召開會議。\n"


def test_a_text_box_is_read_once_and_a_hard_hyphen_kept() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>"
    both = f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>'
    body = f"<w:p><w:r><w:t>甲</w:t><w:noBreakHyphen/><w:t>乙</w:t>{both}</mc:AlternateContent></w:r></w:p>"
    assert read_bytes(raw(body), "a.docx").text == "甲\u2011乙\n框\n"


def encrypted(archive: bytes) -> bytes:
    """The same archive with the flag that says its members are encrypted."""
    marked = bytearray(archive)
    marked[6] |= 1
    marked[marked.find(b"PK\x01\x02") + 8] |= 1
    return bytes(marked)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"PK\x03\x04 not an archive", Problem.DAMAGED),
        (raw("<w:p>"), Problem.DAMAGED),
        (raw("<w:p>" + "<w:r>" * 3000 + "</w:r>" * 3000 + "</w:p>"), Problem.DAMAGED),
        (encrypted(raw("<w:p/>")), Problem.ENCRYPTED),
        (raw(""), Problem.EMPTY_FILE),
        (raw("").replace(b"word/document.xml", b"word/documents.xm"), Problem.UNKNOWN_FORMAT),
        (packed({"a.txt": "市府開會。"}), Problem.UNKNOWN_FORMAT),
        (packed({"word/document.xml": "<workbook/>"}), Problem.UNKNOWN_FORMAT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9, Problem.OLD_OFFICE_FORMAT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9 + "Workbook".encode("utf-16-le"), Problem.UNKNOWN_FORMAT),
    ],
)
def test_what_cannot_be_read(data: bytes, problem: Problem) -> None:
    with pytest.raises(JucuoError) as caught:
        read_bytes(data, "a.docx")
    assert caught.value.problem is problem


def test_entities_that_do_harm_are_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", '<!DOCTYPE x [<!ENTITY a "aaaa">]>' + HEAD + "</w:body></w:document>")
    with pytest.raises(JucuoError) as caught:
        read_bytes(stream.getvalue(), "a.docx")
    assert caught.value.problem is Problem.DAMAGED


def test_the_main_part_by_the_name_that_the_file_gives_it() -> None:
    body = HEAD + "<w:p><w:r><w:t>市府開會。</w:t></w:r></w:p></w:body></w:document>"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    relations = f'<Relationships><Relationship Type="{kind}" Target="/word/document2.xml"/></Relationships>'
    for data in (
        packed({"_rels/.rels": relations, "word/document2.xml": body}),
        packed({"_rels\\.rels": relations, "word\\document.xml": body}),
    ):
        assert read_bytes(data, "a.docx").text == "市府開會。\n"


def test_notes_stand_behind_the_text_and_are_none_of_it() -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    rule = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>'
    note = '<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/><w:t> 據市府統計。</w:t></w:r></w:p></w:footnote>'
    body = "<w:p><w:r><w:t>市府開會，</w:t><w:footnoteReference/><w:t>部署工作。</w:t></w:r></w:p>"
    parts = {
        "word/document.xml": f"{HEAD}{body}</w:body></w:document>",
        "word/footnotes.xml": f"<w:footnotes {space}>{rule}{note}</w:footnotes>",
    }
    article = read_bytes(packed(parts), "a.docx")
    assert article.text == "市府開會，部署工作。\n據市府統計。\n"
    assert [each.kind for each in article.paragraphs] == [ParagraphKind.BODY, ParagraphKind.BOILERPLATE]


def test_ticks_and_boxes() -> None:
    signs = (("Wingdings 2", "F052"), ("Wingdings", "F0A8"), ("Unknown", "F041"), ("Wingdings", "0007"))
    body = "".join(f'<w:sym w:font="{font}" w:char="{code}"/>' for font, code in signs)
    assert read_bytes(raw(f"<w:p><w:r>{body}<w:t>已辦</w:t></w:r></w:p>"), "a.docx").text == "☑□\uf041已辦\n"
