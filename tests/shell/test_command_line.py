"""Everything that needs no screen, started as a person would start it."""

import json
import sys
from pathlib import Path

import pytest
from command import jucuo
from sample import BUNDLED

PICTURE = b"\x89PNG"


def test_exporting_json(tmp_path: Path) -> None:
    done = jucuo("--export", tmp_path / "a.json", BUNDLED)
    assert (done.returncode, done.stderr) == (0, "")
    document = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert document["article"]["text"] == BUNDLED.read_bytes().decode()
    assert len(document["organizations"]) >= 18


def test_exporting_a_pdf_twice_at_the_same_time_gives_equal_bytes(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        done = jucuo("--export", tmp_path / name, "--script", "hans", BUNDLED, SOURCE_DATE_EPOCH="1331888700")
        assert done.returncode == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_many_files_go_on_past_a_bad_one(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("平湖縣教育局召開動員會,部署工作。\n", "utf-8")
    bad.write_bytes(b"")
    done = jucuo("--export-dir", tmp_path, "--to", "json", bad, good)
    assert done.returncode == 1
    assert (tmp_path / "good.json").exists()
    assert not (tmp_path / "bad.json").exists()
    said = done.stderr.splitlines()
    assert said == ["jucuo: “bad.txt” is empty: there is no text to read.", "jucuo: 1 of 2 files could not be exported"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--export", "OUT/a.json", "OUT/none.txt"], "“none.txt” is not there."),
        (["--export", "OUT/none/a.json", str(BUNDLED)], "There is no folder “none”"),
        (["--export", "OUT/a.xyz", str(BUNDLED)], "“a.xyz” was not written"),
        (["--export", "OUT/a.json"], "name at least one file"),
        (["--screenshot", "OUT/a.png", "OUT/none.txt"], "“none.txt” is not there."),
    ],
)
def test_failures_are_one_sentence(words: list[str], sentence: str, tmp_path: Path) -> None:
    done = jucuo(*(word.replace("OUT", str(tmp_path)) for word in words))
    assert done.returncode != 0
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert [path for path in tmp_path.rglob("*") if path.suffix in (".json", ".part", ".xyz")] == []


def test_the_sentence_is_in_the_language_that_was_chosen(tmp_path: Path) -> None:
    done = jucuo("--language", "zh_CN", "--export", tmp_path / "a.json", tmp_path / "无.txt")
    assert "找不到“无.txt”" in done.stderr


def test_an_article_without_organizations_is_exported_and_said(tmp_path: Path) -> None:
    poem = tmp_path / "poem.txt"
    poem.write_text("床前明月光,疑是地上霜。\n", "utf-8")
    done = jucuo("--export", tmp_path / "a.pdf", poem)
    assert done.returncode == 0
    assert "no organization was found in “poem.txt”" in done.stderr


def test_a_screenshot_has_the_size_that_was_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    assert jucuo("--screenshot", file, "--size", "900x700", "--theme", "dark", BUNDLED).returncode == 0
    data = file.read_bytes()
    assert data.startswith(PICTURE)
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (900, 700)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_it_says_what_to_do() -> None:
    done = jucuo(BUNDLED)
    assert done.returncode == 1
    assert "no screen" in done.stderr


def test_the_version() -> None:
    assert jucuo("--version").stdout.startswith("jucuo ")
