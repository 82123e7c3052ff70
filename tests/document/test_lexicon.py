"""A reader's own names take effect at the next extraction; a mistake in them costs no reading."""

from pathlib import Path

import pytest
from sample import BUNDLED

from gui.core.problems import Problem
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
