"""The PDF says exactly what the article says, in every order in which a program may read it."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from sample import BUNDLED, small

from gui.core.extraction.facts import Category
from gui.core.formats import understand
from gui.core.problems import JucuoError, Problem
from gui.core.report import pdf
from gui.core.report.check import check
from gui.core.report.options import Marks, Options, Paper, Part, Profile
from gui.core.script import Script, project
from gui.core.text import Origin, ParagraphKind, Span
from gui.core.tree import Reading
from gui.core.tree.corrections import Add, Target
from gui.document.loading import load, read_out

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
needs_qpdf = pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
SCRIPTS = (Script.ORIGINAL, Script.HANS, Script.HANT_TW, Script.HANT_HK)


@cache
def bundled() -> Reading:
    return load(BUNDLED).reading


@cache
def rendered(script: Script = Script.ORIGINAL, profile: Profile = Profile.READING) -> bytes:
    return pdf.render(bundled(), Options(script=script, profile=profile, timestamp=1_331_888_700))


def tool(data: bytes, folder: Path, *words: str) -> str:
    file = folder / "a.pdf"
    file.write_bytes(data)
    words = tuple(str(file) if word == "FILE" else word for word in words)
    done = subprocess.run(words, capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def paragraphs(script: Script) -> list[str]:
    projection = project(bundled().article.text, script)
    return [squeezed(paragraph.span.of(projection.text)) for paragraph in bundled().article.paragraphs]


@needs_poppler
@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("script", SCRIPTS)
def test_every_paragraph_is_there_exactly(script: Script, profile: Profile, tmp_path: Path) -> None:
    raw = tool(rendered(script, profile), tmp_path, "pdftotext", "-raw", "FILE", "-")
    # a paragraph may run over a page: what stands between is the head and the foot of a page
    title = squeezed(project(bundled().article.title, script).text)
    text = squeezed(raw.replace("\f", ""))
    text = re.sub(r"(第\d+[頁页]，共\d+[頁页]|—\d+—)", "", text)
    head = squeezed(project("陜西日報 2012-03-16", script).text)
    text = re.sub(rf"{re.escape(title)}{re.escape(head)}", "", text)
    missing = [paragraph[:20] for paragraph in paragraphs(script) if paragraph not in text]
    assert missing == []


@needs_poppler
def test_in_the_order_of_the_tags_too(tmp_path: Path) -> None:
    tree = tool(rendered(), tmp_path, "pdfinfo", "-struct-text", "FILE")
    text = squeezed("".join(re.findall(r'^ +"(.*)"$', tree, re.MULTILINE)))
    body = [squeezed(each.span.of(bundled().article.text)) for each in bundled().article.of_kind(ParagraphKind.BODY)]
    assert [paragraph[:20] for paragraph in body if paragraph not in text] == []


@needs_poppler
def test_no_look_alike_characters(tmp_path: Path) -> None:
    text = tool(rendered(), tmp_path, "pdftotext", "FILE", "-")
    assert not re.search("[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uf8ff\ufffd]", text)
    assert "3月2日" in text


@needs_poppler
@pytest.mark.parametrize("profile", Profile)
def test_fonts_are_embedded_and_scalable(profile: Profile, tmp_path: Path) -> None:
    rows = tool(rendered(profile=profile), tmp_path, "pdffonts", "FILE").splitlines()[2:]
    assert rows
    for row in rows:
        assert "Type 3" not in row
        assert re.search(r"\byes\s+yes\s+yes\b", row), row


@needs_poppler
def test_it_is_tagged_and_titled(tmp_path: Path) -> None:
    info = tool(rendered(), tmp_path, "pdfinfo", "FILE")
    assert re.search(r"^Title:\s+陜西省組織系統開展", info, re.MULTILINE)
    assert re.search(r"^Tagged:\s+yes", info, re.MULTILINE)


@needs_qpdf
def test_qpdf_finds_no_fault(tmp_path: Path) -> None:
    assert "No syntax or stream encoding errors" in tool(rendered(), tmp_path, "qpdf", "--check", "FILE")


def test_the_outline_lists_the_organizations() -> None:
    document = pypdfium2.PdfDocument(rendered())
    titles = [entry.get_title() for entry in document.get_toc()]
    names = [organization.name for organization in bundled().extraction.organizations]
    assert [name for name in names if not any(title.startswith(name) for title in titles)] == []
    assert "機構與舉措" in titles


def test_marks_and_rows_link_to_each_other() -> None:
    import ctypes

    document = pypdfium2.PdfDocument(rendered())
    start, link, count = ctypes.c_int(0), pypdfium2.raw.FPDF_LINK(), 0
    for page in document:
        start = ctypes.c_int(0)
        while pypdfium2.raw.FPDFLink_Enumerate(page, start, link):
            count += 1
    assert count >= 2 * len(bundled().extraction.measures)


def test_equal_input_gives_equal_bytes() -> None:
    again = pdf.render(bundled(), Options(timestamp=1_331_888_700))
    assert again == rendered()


@pytest.mark.parametrize(
    ("script", "language"), [(Script.HANS, b"zh-CN"), (Script.HANT_TW, b"zh-TW"), (Script.HANT_HK, b"zh-HK")]
)
def test_the_language_names_the_region(script: Script, language: bytes) -> None:
    assert b"/Lang (" + language + b")" in rendered(script).replace(b"/Lang(", b"/Lang (")


def test_the_standards_are_named() -> None:
    data = rendered()
    assert b"<pdfaid:part>3</pdfaid:part>" in data
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data


def test_a_headline_that_other_writers_spoil() -> None:
    reading = read_out(understand("服務不名\n2020-01-02\n\n平湖縣教育局召開動員會。", Origin("a.txt"))).reading
    document = pypdfium2.PdfDocument(pdf.render(reading, Options()))
    assert document.get_metadata_value("Title") == "服務不名"


@needs_poppler
def test_official_pages_have_22_lines_of_28_characters(tmp_path: Path) -> None:
    layout = tool(rendered(profile=Profile.GONGWEN), tmp_path, "pdftotext", "-layout", "-l", "2", "FILE", "-")
    pages = layout.split("\f")[:2]
    for page in pages:
        lines = [line for line in page.splitlines() if line.strip() and "—" not in line]
        assert len(lines) <= 22
    full = [len(squeezed(line)) for page in pages for line in page.splitlines() if len(squeezed(line)) > 24]
    assert full
    assert max(set(full), key=full.count) in (28, 29)  # a line that gives way to a mark may hold one more


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("landscape", [False, True])
def test_every_paper_lays_out_anew(paper: Paper, landscape: bool) -> None:
    document = pypdfium2.PdfDocument(pdf.render(small(), Options(paper=paper, landscape=landscape)))
    width, height = document[0].get_size()
    assert (width > height) is landscape


def test_a_clean_article_without_the_table() -> None:
    document = pypdfium2.PdfDocument(pdf.render(small(), Options(marks=Marks.CLEAN, parts=frozenset((Part.ARTICLE,)))))
    assert len(document) == 1


def test_a_character_that_no_font_has() -> None:
    reading = read_out(understand("標題\n2020-01-02\n\n平湖縣教育局召開\U000f0000會。", Origin("a.txt"))).reading
    with pytest.raises(JucuoError) as caught:
        pdf.render(reading, Options())
    assert caught.value.problem is Problem.MISSING_GLYPH


def test_no_chinese_font(monkeypatch: pytest.MonkeyPatch) -> None:
    import typst

    none = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
    monkeypatch.setattr(pdf, "_cache", [none])
    with pytest.raises(JucuoError) as caught:
        pdf.render(small(), Options())
    assert caught.value.problem is Problem.NO_CHINESE_FONT


@pytest.mark.parametrize(("before", "after"), [(0, 0), (2, -2), (-3, 3), (4, 0), (4, 6)])
def test_a_measure_added_over_another_one(before: int, after: int) -> None:
    old = bundled().extraction.measures[3].span
    span = Span(old.start + before, old.end + after)
    added = Add(Target(span, span.of(bundled().article.text)), ("西安",), Category.AID)
    reading = replace(bundled(), corrections=(added,))
    assert check(pdf.render(reading, Options()), reading, Options()) == []


def test_an_address_longer_than_a_line_stays_on_the_page() -> None:
    text = f"標題\n2020-01-02\n\n平湖縣教育局召開會議，見 https://example.org/{'a' * 300} 的說明。"
    reading = read_out(understand(text, Origin("a.txt"))).reading
    assert check(pdf.render(reading, Options()), reading, Options()) == []


def test_a_ligature_in_the_article_is_no_fault_of_the_pdf() -> None:
    reading = read_out(understand("標題\n2020-01-02\n\n平湖縣教育局召開oﬃce會議，宮﨑到場。", Origin("a.txt"))).reading
    assert check(pdf.render(reading, Options()), reading, Options()) == []


@pytest.mark.parametrize("spoil", [lambda w: w[1:], lambda w: "多" + w, lambda w: w[:2] + "多" + w[2:]])
def test_the_self_check_sees_one_character_more_or_less(spoil: Callable[[str], str]) -> None:
    reading = small()
    said = next(p for p in reading.article.of_kind(ParagraphKind.BODY)).span.of(reading.article.text)
    spoilt = read_out(
        understand(reading.article.text.replace(said, said[:5] + spoil(said[5:]), 1), Origin("a.txt"))
    ).reading
    assert any(each.startswith("missing text") for each in check(pdf.render(spoilt, Options()), reading, Options()))


@pytest.mark.parametrize(("character", "name"), [("\ue000", "U+E000"), ("\x08", "U+0008"), ("\ufeff", "U+FEFF")])
def test_a_character_without_a_shape_is_named_by_its_number(character: str, name: str) -> None:
    reading = read_out(understand(f"標題\n2020-01-02\n\n平湖縣教育局召開{character}會。", Origin("a.txt"))).reading
    with pytest.raises(JucuoError) as caught:
        pdf.render(reading, Options())
    assert (caught.value.problem, caught.value.name) == (Problem.MISSING_GLYPH, name)
