"""What is made to do harm, or is merely huge: refused with a problem, soon, and in little memory."""

import contextlib
import io
import sys
import time
import zipfile

import pytest
from corpus import packed

from gui.core.formats import apart, read, read_bytes
from gui.core.formats.apart import read_apart
from gui.core.problems import JucuoError, Problem

DOCUMENT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
RUN = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def problem_of(data: bytes, name: str) -> Problem:
    with pytest.raises(JucuoError) as caught:
        read_bytes(data, name)
    return caught.value.problem


def test_an_archive_that_unpacks_to_far_too_much() -> None:
    bomb = packed({"a": "", "word/document.xml": DOCUMENT.format(RUN.format("市" * 30_000_000))})
    assert len(bomb) < 200_000
    assert problem_of(bomb, "a.docx") is Problem.TOO_LARGE


def test_an_archive_of_very_many_members() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", DOCUMENT.format(RUN.format("市府開會。")))
        for at in range(20_001):
            archive.writestr(f"{at}", b"")
    assert problem_of(stream.getvalue(), "a.docx") is Problem.TOO_LARGE


def test_members_that_are_too_large_only_together() -> None:
    chapter = "<html><body>" + "<p>市府開會。</p>" * 1_000_000 + "</body></html>"
    names = [f"{at}.xhtml" for at in range(3)]
    items = "".join(f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in names)
    spine = "".join(f'<itemref idref="{name}"/>' for name in names)
    package = f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>"
    container = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'
    book = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "a.opf": package}
    assert problem_of(packed({**book, **dict.fromkeys(names, chapter)}), "a.epub") is Problem.TOO_LARGE


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_fifty_megabytes_of_text_are_refused_at_once(encoding: str) -> None:
    data = ("　　市府開會，部署工作。\n" * 2_200_000).encode(encoding)[:50_000_000]
    began = time.monotonic()
    assert problem_of(data, "a.txt") is Problem.TOO_LARGE
    assert time.monotonic() - began < 10


@pytest.mark.parametrize(
    ("name", "head", "piece"),
    [
        ("a.html", b"<html><body>", "<p>市府開會，部署工作。</p>\n".encode()),
        ("a.rtf", b"{\\rtf1\\ansi ", b"\\u24066?\\u24220?\\par\n"),
        ("a.mht", b"MIME-Version: 1.0\nContent-Type: text/html\n\n<html>", "<p>市府開會。</p>\n".encode()),
        ("a.html", b"<html><body>", "<div>市府<a>開會".encode()),
    ],
)
def test_fifty_megabytes_of_anything_else_end_in_ten_seconds_too(name: str, head: bytes, piece: bytes) -> None:
    data = head + piece * (50_000_000 // len(piece))
    began = time.monotonic()
    assert problem_of(data, name) in (Problem.TOO_LARGE, Problem.TOOK_TOO_LONG, Problem.DAMAGED)
    assert time.monotonic() - began < 25


def test_a_large_text_is_read_apart_and_whole() -> None:
    text = "　　市府開會，部署工作。\n" * 35_000
    article = read_bytes(text.encode(), "a.txt")
    assert article.text == text


def test_a_packaged_program_reads_apart_by_starting_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_words", lambda: [sys.executable, "-m", "gui", apart.WORD])
    assert read_apart("市府開會。".encode("big5"), "a.txt", "big5hkscs").text == "市府開會。"
    with pytest.raises(JucuoError) as caught:
        read_apart(b"PK\x03\x04", "a.docx", None)
    assert (caught.value.problem, caught.value.name) == (Problem.DAMAGED, "a.docx")


def test_a_reader_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "CLOCK_SECONDS", 0.01)
    with pytest.raises(JucuoError) as caught:
        read_apart(b"%PDF-1.7", "a.pdf", None)
    assert caught.value.problem is Problem.TOOK_TOO_LONG


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no processor time")
def test_a_reader_that_works_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = "import resource; resource.setrlimit(resource.RLIMIT_CPU, (1, 2))\nwhile True: pass"
    monkeypatch.setattr(apart, "_words", lambda: [sys.executable, "-c", endless])
    with pytest.raises(JucuoError) as caught:
        read_apart("市府開會。".encode(), "a.txt", None)
    assert caught.value.problem is Problem.TOOK_TOO_LONG


def test_a_reader_that_dies_harms_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_words", lambda: [sys.executable, "-c", "import os; os.abort()"])
    with pytest.raises(JucuoError) as caught:
        read_apart("市府開會。".encode(), "a.txt", None)
    assert caught.value.problem is Problem.DAMAGED


def test_a_file_larger_than_any_article_is_not_even_read(tmp_path_factory: pytest.TempPathFactory) -> None:
    huge = tmp_path_factory.mktemp("huge") / "a.pdf"
    with huge.open("wb") as stream:
        stream.truncate(300_000_000)
    with pytest.raises(JucuoError) as caught:
        read(huge)
    assert caught.value.problem is Problem.TOO_LARGE


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "<!---->" * 280 + "市府開會。"),
        ("a.txt", "分享到" * 100_000 + "市"),
        ("a.txt", "來源:" * 100_000),
        ("a.txt", "首頁>" * 100_000 + "\n市府開會。"),
        ("a.md", "[" * 60_000 + "市府"),
        ("a.md", "*市" * 60_000),
        ("a.md", "`" * 300_000 + "市府"),
        ("a.html", "<html>" + "<!--" * 100_000 + "市"),
        ("a.html", "<html><p>" + "<a>市" * 100_000),
        ("a.html", "<html><p>" + "data:a;b" * 100_000 + "市府。"),
        ("a.mht", "A:\n" * 2000 + "市"),
        ("a.rtf", "{\\rtf1 " + "\\u24066?{}" * 50_000),
    ],
)
def test_text_that_is_made_to_take_long(name: str, text: str) -> None:
    began = time.monotonic()
    with contextlib.suppress(JucuoError):
        read_bytes(text.encode(), name)
    assert time.monotonic() - began < 25
