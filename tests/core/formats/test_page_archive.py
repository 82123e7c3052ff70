"""Page archives and books: the page inside is read, whatever is stated around it."""

import pytest
from corpus import packed

from gui.core.formats import read_bytes
from gui.core.problems import JucuoError, Problem

PAGE = "<html><body><p>市府開會。</p></body></html>"


def test_a_letter_in_plain_text() -> None:
    letter = "From: a@b\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n市府開會。\n"
    assert read_bytes(letter.encode(), "a.eml").text == "市府開會。\n"


def test_the_page_is_found_behind_its_pictures() -> None:
    parts = ["Content-Type: image/png\n\nx", "Content-Type: text/plain\n\n市府。", f"Content-Type: text/html\n\n{PAGE}"]
    inside = "".join(f"--b\n{part}\n" for part in parts)
    archive = f"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n{inside}--b--\n"
    article = read_bytes(archive.encode(), "a.mht")
    assert (article.text, article.origin.name) == ("市府開會。\n", "a.mht")


def test_another_encoding_may_be_chosen() -> None:
    head = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    data = head.encode() + PAGE.encode("gb18030")
    assert read_bytes(data, "a.mht", "gb18030").text == "市府開會。\n"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n", Problem.EMPTY_FILE),
        (b"MIME-Version: 1.0\nContent-Type: image/png\n\nx", Problem.EMPTY_FILE),
        (b"MIME-Version: 1.0\nContent-Type: text/html\n\n \n", Problem.EMPTY_FILE),
    ],
)
def test_archives_without_a_page(data: bytes, problem: Problem) -> None:
    with pytest.raises(JucuoError) as caught:
        read_bytes(data, "a.mht")
    assert caught.value.problem is problem


CONTAINER = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'


@pytest.mark.parametrize(
    ("members", "problem"),
    [
        ({"META-INF/container.xml": CONTAINER}, Problem.DAMAGED),
        ({"META-INF/container.xml": "<container/>"}, Problem.DAMAGED),
        ({"META-INF/container.xml": CONTAINER, "a.opf": "<package/>"}, Problem.EMPTY_FILE),
        (
            {"META-INF/container.xml": CONTAINER, "META-INF/encryption.xml": 'Algorithm="http://xmlenc#aes256-cbc"'},
            Problem.ENCRYPTED,
        ),
    ],
)
def test_books_that_cannot_be_read(members: dict[str, str], problem: Problem) -> None:
    with pytest.raises(JucuoError) as caught:
        read_bytes(packed({"mimetype": "application/epub+zip", **members}), "a.epub")
    assert caught.value.problem is problem


def test_what_a_book_states_and_its_order() -> None:
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>書名</dc:title><dc:creator>王某</dc:creator>'
        '<dc:date>2020-05-06T00:00:00Z</dc:date><manifest><item id="a" href="a%20b.html"/>'
        '<item id="b" href="b.html"/></manifest><spine><itemref idref="b"/><itemref idref="a"/>'
        '<itemref idref="gone"/></spine></package>'
    )
    one, two = (
        f"<html><body><p>{words}</p></body></html>" for words in ("市府開會，部署工作。", "縣府開會，部署工作。")
    )
    members = {"META-INF/container.xml": CONTAINER, "a.opf": package, "a b.html": one, "b.html": two}
    article = read_bytes(packed({"mimetype": "application/epub+zip", **members}), "a.epub")
    assert article.text == "縣府開會，部署工作。\n市府開會，部署工作。\n"
    assert (article.title, article.author, article.published) == ("書名", "王某", "2020-05-06")
