"""Every other form says what the reading says."""

import csv
import io
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from sample import BUNDLED, small

from gui.core.extraction.facts import Category
from gui.core.problems import JucuoError, Problem
from gui.core.report import check as checking
from gui.core.report.context import Context
from gui.core.report.exports import export
from gui.core.report.options import Headings, Options
from gui.core.report.pdf import render
from gui.core.report.reading_file import from_pdf
from gui.core.report.sheets import _harmless
from gui.core.report.tables import figure_rows, matrix, measure_rows, programme_rows
from gui.core.script import Script
from gui.document.loading import load

FORMS = ("pdf", "json", "csv", "xlsx", "docx", "md", "opml", "jucuo")
ENGLISH = Options(headings=Headings.ENGLISH)


def written(form: str, folder: Path, options: Options = ENGLISH) -> Path:
    path = folder / f"a.{form}"
    export(small(), path, options)
    return path


def test_the_tables() -> None:
    context = Context.of(small(), ENGLISH)
    assert [(row.number, row.organization) for row in measure_rows(context)] == [
        *((1, "平湖縣教育局"), (2, "平湖縣教育局"), (3, "平湖縣水利局"), (3, "平湖縣農業局"), (4, "平湖縣水利局"))
    ]
    assert [(row.text, row.value, row.unit) for row in figure_rows(context)] == [("28戶", 28, "戶"), ("3座", 3, "座")]
    assert [(row.name, row.numbers) for row in programme_rows(context)] == [("清河", (3,))]
    table = matrix(small().extraction)
    assert table.columns == (Category.DEPLOY, Category.CAMPAIGN, Category.VISIT, Category.AID)
    assert table.counts == ((1, 0, 0, 1), (0, 1, 1, 0), (0, 1, 0, 0))


@pytest.mark.parametrize("form", FORMS)
def test_one_file_is_written_and_nothing_beside_it(form: str, tmp_path: Path) -> None:
    assert written(form, tmp_path).stat().st_size > 100
    assert [path.name for path in tmp_path.iterdir()] == [f"a.{form}"]


def test_csv_opens_in_excel(tmp_path: Path) -> None:
    data = written("csv", tmp_path).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0][:3] == ["No.", "Organization", "Place"]
    assert rows[2][:6] == ["2", "平湖縣教育局", "浙江省 › 嘉興市", "為28戶農家送去書本", "Aid", "28戶"]


def test_excel_has_a_sheet_for_each_table(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written("xlsx", tmp_path))
    assert book.sheetnames == ["Measures", "Organizations by category", "Figures", "Programmes"]
    assert [cell.value for cell in book["Figures"][2]][:5] == [2, "平湖縣教育局", "28戶", 28, "戶"]
    assert book["Measures"].max_row == 6


def test_word_holds_every_paragraph_and_the_table(tmp_path: Path) -> None:
    document = docx.Document(str(written("docx", tmp_path)))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "召開動員會1,為28戶農家送去書本2。" in text
    assert [cell.text for cell in document.tables[0].rows[1].cells][:3] == ["1", "平湖縣教育局", "召開動員會"]


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("form", ["docx", "xlsx", "csv"])
def test_libreoffice_opens_it(form: str, tmp_path: Path) -> None:
    if form != "docx" and not shutil.which("localc"):
        pytest.skip("the spreadsheets of LibreOffice are not installed")
    words = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run([*words, "--outdir", tmp_path, written(form, tmp_path)], check=True, capture_output=True)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_outlines(tmp_path: Path) -> None:
    lines = written("md", tmp_path).read_text("utf-8").splitlines()
    assert lines[0] == "# 平湖縣多部門行動起來"
    assert "2. 為28戶農家送去書本 (Aid; 28戶)" in lines
    root = ElementTree.parse(written("opml", tmp_path)).getroot()
    assert [each.get("text") for each in root.findall("body/outline")] == [
        "平湖縣教育局",
        "平湖縣水利局",
        "平湖縣農業局",
    ]


def test_the_chosen_script_is_everywhere(tmp_path: Path) -> None:
    for form in ("csv", "md", "opml"):
        text = written(form, tmp_path, Options(script=Script.HANS)).read_text("utf-8")
        assert "平湖县教育局" in text
        assert "縣" not in text


def test_a_pdf_brings_back_the_reading_and_the_file(tmp_path: Path) -> None:
    reading = load(BUNDLED).reading
    export(reading, tmp_path / "a.pdf", Options(script=Script.HANS), BUNDLED.read_bytes())
    assert load(tmp_path / "a.pdf").reading == reading
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    found = [document.get_attachment(at) for at in range(document.count_attachments())]
    attached = {each.get_name(): bytes(each.get_data()) for each in found}
    assert attached["shaanxi-2012.txt"] == BUNDLED.read_bytes()
    document.close()


def test_any_other_pdf_holds_no_reading() -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    stream = io.BytesIO()
    document.save(stream)
    assert from_pdf(stream.getvalue()) is None


def test_the_check_finds_what_is_missing() -> None:
    pdf = render(small(), Options())
    assert checking.check(pdf, small(), Options()) == []
    other = load(BUNDLED).reading
    faults = checking.check(pdf, other, Options())
    assert any(fault.startswith("the text differs") for fault in faults)
    assert any(fault.startswith("the outline differs") for fault in faults)
    assert "the attached reading is not the same" in faults


def test_a_pdf_that_fails_its_check_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")
    monkeypatch.setattr(checking, "check", lambda *_: ["the text differs: 平湖"])
    with pytest.raises(JucuoError) as caught:
        export(small(), file, Options())
    assert caught.value.problem is Problem.SELF_CHECK_FAILED
    assert file.read_bytes() == b"old"


def test_text_that_looks_like_a_formula_stays_text() -> None:
    assert [_harmless(cell) for cell in ("=1+1", "@a", "-5", "28戶", 7)] == ["'=1+1", "'@a", "'-5", "28戶", 7]


def test_a_headline_longer_than_a_property_of_word_is_cut_there_alone(tmp_path: Path) -> None:
    reading = small()
    long = replace(reading, article=replace(reading.article, title="長" * 300))
    export(long, tmp_path / "a.docx", Options())
    assert docx.Document(str(tmp_path / "a.docx")).core_properties.title == "長" * 255
