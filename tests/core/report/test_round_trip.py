"""PDF → Jucuo → PDF: a file that was put away brings everything back."""

import hashlib
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from sample import BUNDLED

from gui.core.extraction.facts import Category
from gui.core.report.exports import export
from gui.core.report.options import Options, Part, Profile
from gui.core.script import Script
from gui.core.tree import Reading, current
from gui.core.tree.corrections import (
    Add,
    Assign,
    Confirm,
    Recategorize,
    Reject,
    Rename,
    SetFigures,
    SetProgramme,
    Situate,
    Split,
    Target,
)
from gui.document.loading import load, original_bytes


def corrected() -> Reading:
    """The bundled article with a correction of nearly every kind."""
    reading = load(BUNDLED).reading
    text, measures = reading.article.text, reading.extraction.measures
    targets = [Target(measure.span, measure.span.of(text)) for measure in measures]
    halves = tuple(
        Target(span, span.of(text))
        for span in (
            replace(measures[11].span, end=measures[11].span.start + 9),
            replace(measures[11].span, start=measures[11].span.start + 10),
        )
    )
    free = reading.article.text.index("為確保活動實效")
    added = replace(measures[0].span, start=free + 1, end=free + 7)
    name = reading.extraction.organizations[0].name
    return replace(
        reading,
        corrections=(
            Confirm(targets[0]),
            Reject(targets[3]),
            Assign(targets[4], ("西安市委組織部",)),
            Recategorize(targets[5], Category.SUPERVISION),
            Add(Target(added, added.of(text)), (name,), Category.AID),
            Rename(reading.extraction.organizations[1].name, "省委組織部"),
            Split(targets[11], halves),
            SetFigures(targets[20], ()),
            SetProgramme(targets[13], None),
            Situate(name, ("陜西省", "西安市")),
        ),
    )


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("script", [Script.ORIGINAL, Script.HANS])
def test_the_whole_reading_comes_back(script: Script, profile: Profile, tmp_path: Path) -> None:
    reading = corrected()
    assert current(reading) != reading.extraction
    options = Options(script=script, profile=profile, parts=frozenset(Part), timestamp=5)
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    export(reading, first, options, BUNDLED.read_bytes())
    again = load(first).reading
    assert again == reading
    assert current(again) == current(reading)
    export(again, second, options, BUNDLED.read_bytes())
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.skipif(not shutil.which("pdfdetach"), reason="poppler-utils is not installed")
def test_the_original_file_comes_out_as_it_was(tmp_path: Path) -> None:
    reading = load(BUNDLED).reading
    export(reading, tmp_path / "a.pdf", Options(), original_bytes(BUNDLED, reading.article))
    subprocess.run(["pdfdetach", "-saveall", "-o", tmp_path, tmp_path / "a.pdf"], check=True, capture_output=True)
    assert (tmp_path / BUNDLED.name).read_bytes() == BUNDLED.read_bytes()
    assert hashlib.sha256((tmp_path / BUNDLED.name).read_bytes()).hexdigest() == reading.article.origin.sha256
    assert load(tmp_path / "reading.jucuo").reading == reading


def test_the_provenance_says_where_it_comes_from(tmp_path: Path) -> None:
    reading = corrected()
    options = Options(script=Script.HANS, parts=frozenset((Part.PROVENANCE,)), timestamp=1_331_888_700)
    export(reading, tmp_path / "a.pdf", options, BUNDLED.read_bytes())
    pages = pypdfium2.PdfDocument((tmp_path / "a.pdf").read_bytes())
    said = "".join("".join(page.get_textpage().get_text_range() for page in pages).split())
    measures = current(reading).measures
    seen = sum(measure.status != "auto" for measure in measures)
    for wanted in (
        BUNDLED.name,
        reading.article.origin.sha256,
        "编码UTF-8",
        "修补字数0",
        "简体(OpenCCtw2s)",
        f"已确认{seen}/{len(measures)}",
        "更正10",
        "2012-03-1609:05UTC",
    ):
        assert wanted in said
