"""A typed name means a body of the article in either script, else itself in the article's script."""

import pytest
from sample import TEXT, small

from gui.core.tree.names import in_script_of, matches, meant


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("平湖縣水利局", "平湖縣水利局"),
        ("平湖县水利局", "平湖縣水利局"),
        (" 平湖县  档案馆 ", "平湖縣 檔案館"),
        ("平湖縣檔案館", "平湖縣檔案館"),
    ],
)
def test_what_a_typed_name_means(typed: str, name: str) -> None:
    assert meant(typed, small().extraction.organizations, TEXT) == name


def test_words_of_neither_script_stay_as_they_are() -> None:
    assert in_script_of(TEXT, "5G") == "5G"
    assert in_script_of("没有乡镇", "鄉鎮") == "乡镇"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("商組", True), ("商组部", True), ("組商", False), ("组织部 洛", True), ("洛市", True), ("", True)],
)
def test_the_filter_takes_parts_and_skipped_characters(typed: str, found: bool) -> None:
    assert matches(typed, "商洛市委組織部") is found
