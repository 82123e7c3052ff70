"""The corpus as other programs write it, and how these programs read the same damaged files.

`python3 run.py soak -k tools` prints both tables. What is not installed is left out.
"""

import io
import os
import re
import shutil
import subprocess
import sys
from difflib import SequenceMatcher
from pathlib import Path

import docx
import docx.oxml
import pytest
from corpus import (
    ENCODINGS,
    FILES,
    LIBREOFFICE,
    SAMPLES,
    TEXTS,
    Sample,
    as_page,
    as_rtf,
    by_chromium,
    by_libreoffice,
    can_hold,
    chromium,
    converted,
    found,
    qt_pdf,
)

from gui.core.formats import read_bytes
from gui.core.problems import JucuoError

pytestmark = pytest.mark.soak
WHOLE = (True, True, True, True)


def say(capsys: pytest.CaptureFixture[str], lines: list[str]) -> None:
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")


def cell(found_: list[tuple[bool, bool, bool, bool]]) -> str:
    """How many files there are, and in how many body, title, source and time are as they should be."""
    sums = [sum(each) for each in zip(*found_, strict=True)]
    return f"{len(found_):2}: " + " ".join(f"{count:2}" for count in sums)


def test_the_table_of_tools_formats_and_encodings(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, qapp: object
) -> None:
    rows: dict[str, list[tuple[bool, bool, bool, bool]]] = {}
    for kind, make in TEXTS.items():
        for encoding in ENCODINGS:
            held = [sample for sample in SAMPLES if can_hold(encoding, sample)]
            cases = [(data, sample) for sample in held for data in make(sample, encoding)]
            rows[f"{kind} {encoding}"] = [found(data, f"a.{kind}", sample) for data, sample in cases]
    for kind, write in FILES.items():
        rows[kind] = [found(write(sample), f"a.{kind[:3]}", sample) for sample in SAMPLES]
    rows["pdf by Qt"] = [found(qt_pdf(sample, tmp_path), "a.pdf", sample) for sample in SAMPLES]
    if chromium():
        rows["pdf by Chromium"] = [found(by_chromium(sample, tmp_path), "a.pdf", sample) for sample in SAMPLES]
    if shutil.which("soffice"):
        for kind in LIBREOFFICE:
            made = by_libreoffice(tmp_path, kind)
            rows[f"{kind} by LibreOffice"] = [found(made[each.name], f"a.{kind}", each) for each in SAMPLES]
    head = f"{'':24}files: body title source time"
    say(capsys, [head, *(f"{name:24}{cell(results)}" for name, results in rows.items())])
    assert {name: results for name, results in rows.items() if set(results) != {WHOLE}} == {}


def test_the_table_of_damage_by_format_and_encoding_for_tools(capsys: pytest.CaptureFixture[str]) -> None:
    """The most characters of a body that are lost: a byte changed at any tenth, added there, or the end cut off."""
    lines = [f"{'':24}{'changed':>9}{'added':>9}{'cut':>9}{'12 characters':>15}"]
    worst = 0
    for kind in ("txt", "md", "html"):
        for encoding in ENCODINGS:
            lost = {"changed": 0, "added": 0, "cut": 0}
            short = [0, 0]
            for sample in (each for each in SAMPLES if can_hold(encoding, each)):
                for data in TEXTS[kind](sample, encoding)[:1]:
                    text = read_bytes(data, f"a.{kind}").text.rstrip()
                    body = range(len(data) // 3, len(data) * 2 // 3, len(data) // 15)
                    harmed = {
                        "changed": [data[:at] + b"\xff" + data[at + 1 :] for at in body],
                        "added": [data[:at] + b"\xff" + data[at:] for at in body],
                        "cut": [data.rstrip(b"\n\0")[:-1]],
                    }
                    for name, cases in harmed.items():
                        found_ = [len(text) - _kept(text, read_bytes(each, f"a.{kind}").text) for each in cases]
                        lost[name] = max(lost[name], *found_)
                for paragraph in sample.body:
                    short[0] += read_bytes(paragraph[:12].encode(encoding), "a.txt").text == paragraph[:12]
                    short[1] += 1
            worst = max(worst, *lost.values())
            row = "".join(f"{count:9}" for count in lost.values())
            lines.append(f"{kind + ' ' + encoding:24}{row}{short[0]:11}/{short[1]}")
    say(capsys, lines)
    assert worst <= 3


def _kept(one: str, other: str) -> int:
    same = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in same)


TRACKED = (
    '<w:p><w:r><w:t>平湖縣市府</w:t></w:r><w:ins w:id="1" w:author="a" w:date="2020-01-01T00:00:00Z">'
    '<w:r><w:t>召開</w:t></w:r></w:ins><w:del w:id="2" w:author="a" w:date="2020-01-01T00:00:00Z">'
    "<w:r><w:delText>取消</w:delText></w:r></w:del>"
    "<w:r><w:t>會議。</w:t></w:r></w:p>"
)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["docx", "odt", "rtf", "doc"])
def test_tracked_changes_and_numbers_as_other_tools_write_them(kind: str, tmp_path: Path) -> None:
    made = docx.Document()
    body = made.element.body
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body.insert(0, docx.oxml.parse_xml(TRACKED.replace("<w:p>", f"<w:p {space}>", 1)))
    for words in ("加強領導。", "落實責任。"):
        made.add_paragraph(words, style="List Number")
    stream = io.BytesIO()
    made.save(stream)
    written = converted(tmp_path, kind, {"a": stream.getvalue()}, "docx")["a"]
    text = read_bytes(written, f"a.{kind}").text
    lines = [line.split() for line in text.splitlines() if line.strip()]
    assert lines[0] == ["平湖縣市府召開會議。"]
    assert ["".join(line) for line in lines[1:]] == ["1.加強領導。", "2.落實責任。"]


# nine files: five encodings, one without a mark, one with a bad byte, two cut in mid-character


def damaged() -> dict[str, tuple[bytes, Sample]]:
    hans, hant = SAMPLES[1], SAMPLES[2]
    gb, big5, utf8 = hans.text.encode("gb18030"), hant.text.encode("big5"), hant.text.encode()
    return {
        "UTF-8": (utf8, hant),
        "GB 18030": (gb, hans),
        "Big5": (big5, hant),
        "UTF-16 with a mark": (hans.text.encode("utf-16"), hans),
        "UTF-16 without one": (hant.text.encode("utf-16-le"), hant),
        "UTF-8, a bad byte": (utf8[:300] + b"\xff" + utf8[301:], hant),
        "GB 18030, a bad byte": (gb[:300] + b"\xff" + gb[301:], hans),
        "UTF-8, cut": (utf8.rstrip()[:-1], hant),
        "Big5, cut": (big5.rstrip()[:-1], hant),
    }


def share(text: str, sample: Sample) -> float:
    """The share of the sample's characters, white space aside, that a text has in their places."""
    one, other = (re.sub(r"\s", "", words) for words in ("".join(sample.lines), text))
    same = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in same if block.size > 3) / len(one)


def pages() -> dict[str, tuple[bytes, Sample]]:
    """And three more, where it is told wrongly or in a roundabout way."""
    return {
        "a page in GBK says UTF-8": (as_page(SAMPLES[1], "utf-8", wrap="").encode("gb18030"), SAMPLES[1]),
        "a page in Big5 says GBK": (as_page(SAMPLES[2], "gbk", wrap="").encode("big5"), SAMPLES[2]),
        "RTF in code page 936": (as_rtf(SAMPLES[1], 936), SAMPLES[1]),
    }


def ours(data: bytes, suffix: str) -> str:
    try:
        return read_bytes(data, f"a.{suffix}").text
    except JucuoError as error:
        return str(error.problem)


def by_calibre(data: bytes, suffix: str, folder: Path) -> str:
    source, made = folder / f"a.{suffix}", folder / "a-calibre.txt"
    source.write_bytes(data)
    made.unlink(missing_ok=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox"}
    words = ["ebook-convert", str(source), str(made)]
    subprocess.run(words, capture_output=True, timeout=120, env=environment)
    return made.read_text("utf-8") if made.exists() else ""


def text_by_libreoffice(data: bytes, suffix: str, folder: Path, number: int) -> str:
    inside = folder / f"lo-{number}"
    inside.mkdir()
    made = converted(inside, "txt:Text (encoded):UTF8", {"a": data}, suffix)
    return made.get("a", b"").decode("utf-8", "replace")


def test_the_nine_damaged_files_beside_other_tools(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    lines = [f"{'':26}{'ours':>8}{'calibre':>10}{'LibreOffice':>13}"]
    shares = []
    for number, (name, (data, sample)) in enumerate({**damaged(), **pages()}.items()):
        suffix = "html" if "page" in name else "rtf" if "RTF" in name else "txt"
        shares.append(share(ours(data, suffix), sample))
        row = f"{name:26}{shares[-1]:8.3f}"
        if shutil.which("ebook-convert"):
            row += f"{share(by_calibre(data, suffix, tmp_path), sample):10.3f}"
        if shutil.which("soffice"):
            row += f"{share(text_by_libreoffice(data, suffix, tmp_path, number), sample):13.3f}"
        lines.append(row)
    say(capsys, lines)
    assert min(shares) > 0.98
