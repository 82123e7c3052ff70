"""The PDF says exactly what the article says, in every order in which a program may read it."""

import ctypes
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
import typst
from sample import BUNDLED, small

from gui.core.extraction.facts import Category, Extraction
from gui.core.formats import understand
from gui.core.problems import JucuoError, Problem
from gui.core.report import pdf
from gui.core.report.check import check
from gui.core.report.fonts import fonts_of
from gui.core.report.grid import Line, grid_lines
from gui.core.report.options import Headings, Marks, Options, Paper, Part, Profile
from gui.core.report.reading_file import from_pdf
from gui.core.script import Script, project
from gui.core.text import Origin, ParagraphKind, Span
from gui.core.tree import Reading
from gui.core.tree.corrections import Add, Confirm, Target
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
@pytest.mark.parametrize("order", [("-raw",), ()])
@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("script", SCRIPTS)
def test_every_paragraph_is_there_exactly(
    script: Script, profile: Profile, order: tuple[str, ...], tmp_path: Path
) -> None:
    options = Options(script=script, profile=profile, marks=Marks.MARKED, timestamp=1)
    said = tool(pdf.render(bundled(), options), tmp_path, "pdftotext", *order, "FILE", "-")
    # a paragraph may run over a page: what stands between is the head and the foot of a page
    text = squeezed(said.replace("\f", ""))
    text = re.sub(r"(第\d+[頁页]，共\d+[頁页]|—\d+—)", "", text)
    title, head = (squeezed(project(each, script).text) for each in (bundled().article.title, "陜西日報 2012-03-16"))
    text = text.replace(title + head, "")
    assert [paragraph[:20] for paragraph in paragraphs(script) if paragraph not in text] == []


@needs_poppler
@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("script", SCRIPTS)
def test_in_the_order_of_the_tags_too(script: Script, profile: Profile, tmp_path: Path) -> None:
    """Names in the margin, heads and feet are no part of it; of the article alone, as poppler is slow here."""
    options = Options(script=script, profile=profile, parts=frozenset({Part.ARTICLE}), timestamp=1)
    tree = tool(pdf.render(bundled(), options), tmp_path, "pdfinfo", "-struct-text", "FILE")
    text = squeezed("".join(re.findall(r'^ +"(.*)"$', tree, re.MULTILINE)))
    assert [paragraph[:20] for paragraph in paragraphs(script) if paragraph not in text] == []


@needs_poppler
@pytest.mark.parametrize("profile", Profile)
def test_the_names_in_the_margin_follow_the_page(profile: Profile, tmp_path: Path) -> None:
    """They are drawn last, so that no paragraph is torn by them."""
    raw = tool(rendered(profile=profile), tmp_path, "pdftotext", "-raw", "-l", "1", "FILE", "-")
    after = squeezed(re.split(r"第 ?1 ?頁.*|— ?1 ?—", raw)[1])
    assert after.startswith("陜西省組織系統陜西省委組織部西安市組織系統")


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


@pytest.mark.parametrize("profile", Profile)
def test_the_outline_is_the_parts_and_the_organizations(profile: Profile) -> None:
    document = pypdfium2.PdfDocument(
        pdf.render(bundled(), Options(profile=profile, parts=frozenset(Part), headings=Headings.ENGLISH))
    )
    titles = [(entry.level, entry.get_title()) for entry in document.get_toc()]
    names = [organization.name for organization in bundled().extraction.organizations]
    assert [title for level, title in titles if level == 0] == [
        bundled().article.title,
        *("Organizations and measures", "Organizations by category", "Figures", "Programmes", "Provenance"),
    ]
    assert [title.split("  ")[0] for level, title in titles if level == 1] == names


def links(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    link, count = pypdfium2.raw.FPDF_LINK(), 0
    for page in document:
        start = ctypes.c_int(0)
        while pypdfium2.raw.FPDFLink_Enumerate(page, start, link):
            count += 1
    return count


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("script", SCRIPTS)
def test_every_measure_has_two_links(script: Script, profile: Profile) -> None:
    """From its mark to its row, and back."""
    assert links(rendered(script, profile)) == 2 * len(bundled().extraction.measures)


def test_what_was_inferred_is_marked_until_a_person_confirms_it() -> None:
    """In its row, in the margin where a name stands beside it, and in the key that explains the sign in the text."""
    inferred = small().extraction.measures[3]
    reading = replace(small(), extraction=replace(small().extraction, measures=(inferred,)))
    target = Target(inferred.span, inferred.span.of(reading.article.text))
    confirmed = replace(reading, corrections=(Confirm(target),))
    for each, count in ((reading, 3), (confirmed, 0)):
        data = pdf.render(each, Options(parts=frozenset((Part.ARTICLE, Part.TABLE)), headings=Headings.ENGLISH))
        text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
        assert text.count("to be checked") == count


def test_figures_and_programmes_are_linked_to_the_text() -> None:
    measures = bundled().extraction.measures
    figures = sum(len(measure.figures) for measure in measures)
    named = sum(measure.programme is not None for measure in measures)
    data = pdf.render(bundled(), Options(parts=frozenset((Part.ARTICLE, Part.FIGURES, Part.PROGRAMMES))))
    assert links(data) == figures + named


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
@pytest.mark.parametrize("script", SCRIPTS)
def test_official_pages_have_at_most_22_lines(script: Script, tmp_path: Path) -> None:
    options = Options(script=script, profile=Profile.GONGWEN, marks=Marks.MARKED, parts=frozenset((Part.ARTICLE,)))
    layout = tool(pdf.render(bundled(), options), tmp_path, "pdftotext", "-layout", "FILE", "-")
    pages = layout.removesuffix("\f").split("\f")
    assert len(pages) > 2
    for page in pages:
        lines = [line for line in page.splitlines() if line.strip()]
        assert len(lines[:-1]) <= 22  # the last one is the number of the page


@pytest.mark.parametrize("script", SCRIPTS)
def test_official_lines_are_full(script: Script) -> None:
    """28 cells a line; fewer where a mark or a number may not be torn or stand at the border, never more."""
    options = Options(script=script, profile=Profile.GONGWEN, marks=Marks.MARKED, parts=frozenset((Part.ARTICLE,)))
    printed = list(map(squeezed, lines_of(pdf.render(bundled(), options))))
    counted = Counter[float]()
    for paragraph in bundled().article.of_kind(ParagraphKind.BODY):
        text = project(bundled().article.text, script).text[paragraph.span.start : paragraph.span.end]
        lines = grid_lines(text, 28)
        assert lines is not None
        for at, line in enumerate(lines):
            words = text[line.start : line.end]
            assert squeezed(words) in printed
            if at < len(lines) - 1:
                counted[cells(text, line) + (2 if at == 0 else 0)] += 1
    assert min(counted) >= 26
    assert max(counted) == 28
    assert counted[28.0] > 0.85 * counted.total()


def cells(text: str, line: Line) -> float:
    """The width of a line in full-width characters, without a mark that hangs in the margin."""
    end = line.end - 1 if line.hangs else line.end
    narrow = sum(text[at].isascii() and text[at] not in ",:;" for at in range(line.start, end))
    return end - line.start - narrow / 2


def lines_of(data: bytes) -> list[str]:
    texts = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
    return [line.strip() for text in texts for line in text.replace("\ufffe", "\n").splitlines() if line.strip()]


def kinsoku_faults(data: bytes) -> list[str]:
    """Lines that begin with a closing mark or end with an opening one."""
    return [
        line for line in lines_of(data) if line[0] in "，。、；：！？）》」』】”’,;:!?)" or line[-1] in "（《「『【“‘("
    ]


@pytest.mark.parametrize("paper", [Paper.A4, Paper.B5])
@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("script", SCRIPTS)
def test_no_line_begins_or_ends_with_a_wrong_mark(script: Script, profile: Profile, paper: Paper) -> None:
    options = Options(script=script, profile=profile, paper=paper, parts=frozenset((Part.ARTICLE, Part.TABLE)))
    assert kinsoku_faults(pdf.render(bundled(), options)) == []


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("landscape", [False, True])
def test_every_paper_lays_out_anew(paper: Paper, landscape: bool) -> None:
    document = pypdfium2.PdfDocument(pdf.render(small(), Options(paper=paper, landscape=landscape)))
    width, height = document[0].get_size()
    assert (width > height) is landscape


def test_a_clean_article_without_the_table() -> None:
    document = pypdfium2.PdfDocument(pdf.render(small(), Options(marks=Marks.CLEAN, parts=frozenset((Part.ARTICLE,)))))
    assert len(document) == 1


@pytest.mark.parametrize(
    ("character", "name"),
    [("\ue000", "U+E000"), ("\U000f0000", "U+F0000"), ("\x08", "U+0008"), ("\ufeff", "U+FEFF"), ("\ufffe", "U+FFFE")],
)
@pytest.mark.parametrize("profile", Profile)
def test_a_character_that_cannot_be_printed_does_not_stand_in_the_way(
    character: str, name: str, profile: Profile
) -> None:
    reading = read_out(understand(f"標題\n2020-01-02\n\n平湖縣教育局召開{character}會。", Origin("a.txt"))).reading
    options = Options(profile=profile, headings=Headings.ENGLISH)
    made = pdf.typeset(reading, options)
    assert made.substitutes == {character}
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(made.pdf))
    assert "平湖縣教育局召開▯會。" in squeezed(text)
    assert squeezed(f"{name}: shown as ▯") in squeezed(text)
    assert check(made.pdf, reading, options, b"", made.substitutes) == []
    again = from_pdf(made.pdf)
    assert again is not None
    assert again.article.text == reading.article.text


def test_a_character_that_no_font_has_is_found_out() -> None:
    """An unassigned one, of which only typst can tell."""
    reading = read_out(understand("標題\n2020-01-02\n\n平湖縣教育局召開\U0001f8ff會。", Origin("a.txt"))).reading
    made = pdf.typeset(reading, Options())
    assert made.substitutes == {"\U0001f8ff"}
    assert check(made.pdf, reading, Options(), b"", made.substitutes) == []


def test_no_chinese_font(monkeypatch: pytest.MonkeyPatch) -> None:
    none = fonts_of(typst.Fonts(include_system_fonts=False, include_embedded_fonts=True), whole=True)
    monkeypatch.setattr(pdf, "known_fonts", lambda: none)
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
    assert any(each.startswith("the text differs") for each in check(pdf.render(spoilt, Options()), reading, Options()))


@pytest.mark.parametrize("place", ["number", "figures", "category", "page", "programme", "note"])
def test_the_self_check_reads_every_part(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    options = Options(parts=frozenset(Part), headings=Headings.ENGLISH)
    whole = pdf.render(small(), options)
    assert check(whole, small(), options) == []
    extraction = small().extraction
    first, second, *others = extraction.measures
    changed = {
        "number": lambda: replace(extraction, measures=(first, *others)),
        "figures": lambda: replace(extraction, measures=(first, replace(second, figures=()), *others)),
        "category": lambda: replace(extraction, measures=(replace(first, category=Category.OTHER), second, *others)),
        "page": lambda: replace(extraction, measures=(first, second, *others[::-1])),
        "programme": lambda: replace(
            extraction, measures=(first, second, replace(others[0], programme=None), others[1])
        ),
        "note": lambda: replace(extraction, measures=(replace(first, organizations=("o2",)), second, *others)),
    }[place]()
    assert check(whole, replace(small(), extraction=changed), options) != []


@pytest.mark.parametrize("profile", Profile)
def test_a_second_headline_has_its_own_words(profile: Profile) -> None:
    """A reader may take a whole paragraph for a headline; its lines are its own, not those of the first."""
    article = load(BUNDLED).reading.article
    body = next(article.of_kind(ParagraphKind.BODY))
    paragraphs = tuple(replace(each, kind=ParagraphKind.TITLE) if each == body else each for each in article.paragraphs)
    second = replace(article, paragraphs=paragraphs, title=body.span.of(article.text))
    reading = Reading(second, Extraction())
    options = Options(profile=profile)
    assert check(pdf.render(reading, options), reading, options) == []
