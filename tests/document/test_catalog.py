"""The library's list and its search, made from its files."""

from dataclasses import replace
from pathlib import Path

import pytest
from sample import small

from gui.core.formats import understand
from gui.core.text import Origin
from gui.core.tree import Reading, Target
from gui.core.tree.corrections import Confirm
from gui.document.library import catalog, discard, enter, keep, key_of, library_folder, restore, trashed
from gui.document.loading import read_out

ARTICLES = {
    "漢": "漢中市財政局發放補貼\n2020-01-02\n\n漢中市財政局發放補貼300萬元。",
    "简": "海宁市教育局开展家访\n2021-05-06\n\n海宁市教育局开展家访，走访学生120名。",
    "5G": "某市建成5G基站\n2022-07-08\n\n某市通信管理局建成5G基站30座。",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in ARTICLES.items():
        enter(read_out(understand(text, Origin(f"{name}.txt"))).reading, tmp_path)
    catalog.refresh(tmp_path)
    return tmp_path


def names(found: tuple[catalog.Entry, ...]) -> set[str]:
    return {each.name.removesuffix(".txt") for each in found}


def test_every_article_is_listed_with_its_facts(folder: Path) -> None:
    entries = {each.name: each for each in catalog.entries(folder)}
    assert entries["漢.txt"].title == "漢中市財政局發放補貼"
    assert entries["简.txt"].published == "2021-05-06"
    assert entries["简.txt"].measures >= 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("财政局", {"漢"}),
        ("財政", {"漢"}),
        ("家訪 學生", {"简"}),
        ("市", {"漢", "简", "5G"}),
        ("5g", {"5G"}),
        ("局財", set()),
        ('"', {"漢", "简", "5G"}),
        ("", {"漢", "简", "5G"}),
    ],
)
def test_search_in_either_script(folder: Path, words: str, found: set[str]) -> None:
    assert names(catalog.search(words, folder)) == found


def test_corrections_are_counted_after_the_next_refresh(folder: Path) -> None:
    reading = small()
    first = reading.extraction.measures[0].span
    checked = Confirm(Target(first, first.of(reading.article.text)))
    keep(replace(reading, corrections=(checked,)), folder)
    catalog.refresh(folder)
    assert {each.checked for each in catalog.entries(folder) if each.name == "平湖.txt"} == {1}


def test_a_damaged_catalog_is_made_anew(folder: Path) -> None:
    (folder / "catalog.sqlite").write_bytes(b"no database at all" * 99)
    catalog.refresh(folder)
    assert len(catalog.entries(folder)) == 3


def test_into_the_trash_and_out_of_it(folder: Path) -> None:
    key = catalog.search("教育局", folder)[0].key
    discard(key, folder)
    catalog.refresh(folder)
    assert names(catalog.entries(folder)) == {"漢", "5G"}
    [thrown] = trashed(folder)
    assert catalog.entry_of(thrown).name == "简.txt"  # type: ignore[union-attr]
    restore(thrown.name, folder)
    catalog.refresh(folder)
    assert len(catalog.entries(folder)) == 3


def test_what_is_not_there_has_no_list(tmp_path: Path) -> None:
    assert catalog.entries(tmp_path / "none") == ()
    catalog.refresh(tmp_path / "none")


def test_opening_again_moves_it_to_the_top(folder: Path) -> None:
    reading: Reading = read_out(understand(ARTICLES["漢"], Origin("漢.txt"))).reading
    enter(reading, folder)
    catalog.refresh(folder)
    assert catalog.entries(folder)[0].key == key_of(reading.article)
    assert library_folder() != folder
