"""PDF files: paragraphs are put together again, radicals become characters, pictures are told from text."""

import contextlib
import io
import random
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from corpus import SAMPLES, qt_pdf
from sample import BUNDLED, small

from gui.core.extraction.facts import Extraction
from gui.core.formats import read_bytes
from gui.core.formats.pdf import _meant
from gui.core.problems import JucuoError, Problem
from gui.core.report.options import Marks, Options, Part, Profile
from gui.core.report.pdf import render
from gui.core.report.reading_file import dumps, loads
from gui.core.text import Article, ParagraphKind
from gui.core.tree import Reading
from gui.document.loading import load


def body(article: Article) -> list[str]:
    return [paragraph.span.of(article.text) for paragraph in article.of_kind(ParagraphKind.BODY)]


@pytest.mark.parametrize("profile", Profile)
def test_paragraphs_are_put_together_again(profile: Profile) -> None:
    reading = load(BUNDLED).reading
    pdf = render(reading, Options(profile=profile, size=14.0, marks=Marks.CLEAN, parts=frozenset((Part.ARTICLE,))))
    article = read_bytes(pdf, "a.pdf")
    assert [words for words in body(reading.article) if words not in body(article)] == []
    assert article.origin.encoding == "pdf"


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_a_pdf_of_libreoffice(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(BUNDLED.read_text("utf-8"), "utf-8")
    words = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        "pdf:writer_pdf_Export",
    ]
    subprocess.run([*words, "--outdir", tmp_path, source], check=True, capture_output=True)
    found = "".join(body(read_bytes((tmp_path / "a.pdf").read_bytes(), "a.pdf")))
    squeezed = "".join(found.split())
    for paragraph in body(load(BUNDLED).reading.article):
        assert "".join(paragraph.split())[:40] in squeezed


def test_radicals_become_what_is_meant() -> None:
    assert _meant("⺠⼯⽇⽉⾦⻓⻔⻚⻛") == "民工日月金长门页风"


def test_a_pdf_of_pictures_and_a_damaged_one() -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    stream = io.BytesIO()
    document.save(stream)
    for data, problem in ((stream.getvalue(), Problem.NOT_TEXT), (b"%PDF-1.7 nothing", Problem.DAMAGED)):
        with pytest.raises(JucuoError) as caught:
            read_bytes(data, "a.pdf")
        assert caught.value.problem is problem


def test_what_is_called_a_pdf_is_read_for_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("市府開會，部署工作。", "utf-8")
    assert load(path).reading.article.text == "市府開會，部署工作。"
    path.write_bytes(b"")
    with pytest.raises(JucuoError) as caught:
        load(path)
    assert caught.value.problem is Problem.EMPTY_FILE


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_a_pdf_that_is_locked_says_so(tmp_path: Path) -> None:
    whole, locked = tmp_path / "a.pdf", tmp_path / "b.pdf"
    whole.write_bytes(render(small(), Options(parts=frozenset((Part.ARTICLE,)))))
    subprocess.run(["qpdf", "--encrypt", "secret", "owner", "256", "--", whole, locked], check=True)
    with pytest.raises(JucuoError) as caught:
        load(locked)
    assert caught.value.problem is Problem.ENCRYPTED


def test_mutated_files_are_read_or_refused() -> None:
    chance = random.Random(5)
    whole = render(small(), Options(parts=frozenset((Part.ARTICLE,))))
    for _ in range(25):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 30)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with contextlib.suppress(JucuoError):
            read_bytes(bytes(data[: chance.randint(len(data) // 2, len(data))]), "a.pdf")


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("marks", Marks)
def test_our_own_pages_without_their_attachment_bring_back_the_article_alone(profile: Profile, marks: Marks) -> None:
    reading = load(BUNDLED).reading
    pdf = render(reading, Options(profile=profile, marks=marks, parts=frozenset(Part)))
    article = read_bytes(pdf, "a.pdf")
    assert body(article) == body(reading.article)
    assert (article.title, article.related) == (reading.article.title, reading.article.related)


def test_what_was_joined_is_marked_as_a_guess() -> None:
    article = read_bytes(render(load(BUNDLED).reading, Options(parts=frozenset((Part.ARTICLE,)))), "a.pdf")
    guessed = [paragraph for paragraph in article.paragraphs if paragraph.guessed]
    assert [paragraph.kind for paragraph in guessed] == [ParagraphKind.BODY] * 6
    again = loads(dumps(Reading(article, Extraction()))).article
    assert again == article


def test_radicals_are_counted(tmp_path: Path, qapp: object) -> None:
    """Qt's own PDF has radicals in place of some characters."""
    sample = SAMPLES[0]
    article = read_bytes(qt_pdf(sample, tmp_path), "a.pdf")
    assert tuple(body(article)) == sample.body
    assert article.origin.mapped > 50
