"""A reader's own names take effect at the next extraction; a mistake in them costs no reading."""

from pathlib import Path

import pytest
from sample import BUNDLED

from gui.core.problems import JucuoError, Problem
from gui.document import lexicon
from gui.document.loading import lexicon_fault, load


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "lexicon.toml"
    monkeypatch.setattr(lexicon, "lexicon_file", lambda: path)
    return path


def names(article: Path) -> list[str]:
    return [organization.name for organization in load(article).reading.extraction.organizations]


def test_a_name_of_the_reader_is_found(file: Path, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("花穗兒舉辦講座3場,發放手冊200份。\n", "utf-8")
    assert names(article) == []
    file.write_text('[[organization]]\nname = "平湖縣花穗兒讀書會"\naliases = ["花穗兒"]\n', "utf-8")
    assert names(article) == ["平湖縣花穗兒讀書會"]


def test_a_mistake_is_told_and_the_article_is_read_without_it(file: Path) -> None:
    file.write_text("[[organization]\nname =\n", "utf-8")
    assert len(names(BUNDLED)) >= 18
    fault = lexicon_fault()
    assert fault is not None
    assert fault.problem is Problem.MALFORMED_LEXICON
    assert "line" in fault.detail


def test_without_a_file_nothing_is_said(file: Path) -> None:
    assert lexicon_fault() is None


def test_what_is_forgotten_leaves_all_else(file: Path) -> None:
    by_hand = '# mine\n[[organization]]\nname = "平湖縣讀書會"\naliases = ["讀書會"]\n'
    file.write_text(by_hand, "utf-8")
    lexicon.learn("甲局", ("甲",))
    lexicon.learn("乙局", ())
    lexicon.forget("甲局", ("甲",))
    assert '"乙局"' in file.read_text("utf-8")
    assert "甲" not in file.read_text("utf-8")
    lexicon.forget("丙局", ())
    lexicon.forget("乙局", ())
    assert file.read_text("utf-8").strip() == by_hand.strip()


def test_a_name_that_cannot_be_written_is_told_and_costs_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lexicon.learn("甲局", ())
    kept = file.read_bytes()
    monkeypatch.setattr(lexicon, "lexicon_file", lambda: file / "below" / "lexicon.toml")
    with pytest.raises(JucuoError) as raised:
        lexicon.learn("乙局", ())
    assert raised.value.problem in (Problem.UNWRITABLE, Problem.UNREADABLE_FILE)
    assert file.read_bytes() == kept


def test_what_is_malformed_is_not_written_over(file: Path) -> None:
    file.write_text("[[organization]\nname =\n", "utf-8")
    with pytest.raises(JucuoError):
        lexicon.learn("乙局", ())
    assert file.read_text("utf-8") == "[[organization]\nname =\n"
