"""The lexicon can be edited by a person, and says where a mistake is."""

import shutil

import pytest

from gui.core.extraction import extract
from gui.core.extraction.lexicon import load_lexicon
from gui.core.problems import JucuoError, Problem
from gui.core.resources import resource
from tests.core.extraction.examples import article


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(resource("lexicon"), tmp_path / "lexicon")


def _fails(folder, name, line, reason):
    with pytest.raises(JucuoError) as caught:
        load_lexicon(folder)
    assert caught.value.problem is Problem.MALFORMED_LEXICON
    assert caught.value.name == name
    assert caught.value.detail.startswith(f"line {line}:")
    assert reason in caught.value.detail


def test_broken_toml_names_file_and_line(folder):
    (folder / "titles.toml").write_text('titles = "书记"\nheads = 省长\n', encoding="utf-8")
    _fails(folder, "titles.toml", 2, "")


def test_unknown_key_names_its_line(folder):
    path = folder / "units.toml"
    before = path.read_text(encoding="utf-8")
    path.write_text(before + '\nendigns = "厂"\n', encoding="utf-8")
    _fails(folder, "units.toml", before.count("\n") + 2, "endigns")


def test_missing_key(folder):
    (folder / "places.toml").write_text('not_places = ""\n', encoding="utf-8")
    _fails(folder, "places.toml", 1, "hints")


def test_wrong_kind_of_value(folder):
    (folder / "places.toml").write_text("not_places = 7\n[hints]\n", encoding="utf-8")
    _fails(folder, "places.toml", 1, "not_places")


def test_bytes_that_are_no_utf8(folder):
    (folder / "titles.toml").write_bytes(b'# one\nheads = "\xff"\n')
    _fails(folder, "titles.toml", 2, "UTF-8")


def test_a_word_added_by_a_person_takes_effect(folder):
    path = folder / "organs.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('fixed = """', 'fixed = """\n低空办', 1), encoding="utf-8")
    found = extract(article("杭州市低空办召开会议，部署工作。"), load_lexicon(folder))
    assert [one.name for one in found.organizations] == ["杭州市低空办"]


def test_a_readers_own_names(tmp_path):
    mine = tmp_path / "lexicon.toml"
    mine.write_text('[[organization]]\nname = "陕西省委组织部"\naliases = ["省委组织部"]\n', encoding="utf-8")
    found = extract(article("省委组织部召开会议，部署工作。"), load_lexicon(user=mine))
    assert [(one.name, one.place) for one in found.organizations] == [("陕西省委组织部", ("陕西省",))]


def test_a_readers_name_that_no_rule_would_find(tmp_path):
    mine = tmp_path / "lexicon.toml"
    mine.write_text('[[organization]]\nname = "蓝马甲"\naliases = ["马甲队"]\n', encoding="utf-8")
    text = "蓝马甲走访老人28户。马甲队发放手册300份。"
    assert not extract(article(text)).organizations
    found = extract(article(text), load_lexicon(user=mine))
    assert [one.name for one in found.organizations] == ["蓝马甲"]
    assert len(found.organizations[0].mentions) == 2


def test_a_readers_own_mistake_is_named(tmp_path):
    mine = tmp_path / "lexicon.toml"
    mine.write_text('[[organization]]\naliases = ["省委组织部"]\n', encoding="utf-8")
    with pytest.raises(JucuoError) as caught:
        load_lexicon(user=mine)
    assert caught.value.name == "lexicon.toml"
    assert "needs a name" in caught.value.detail


def test_no_file_of_ones_own_is_no_mistake(tmp_path):
    assert load_lexicon(user=tmp_path / "none.toml").user == {}
