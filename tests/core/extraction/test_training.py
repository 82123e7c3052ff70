"""Training and scoring, on two articles written for the tests."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gui.core.extraction import scoring
from gui.core.extraction.facts import Category, Evidence, EvidenceKind, Extraction, Measure, Organization
from gui.core.extraction.lexicon import default_lexicon
from gui.core.extraction.models import Models, load_models
from gui.core.extraction.pipeline import extract, parse_article
from gui.core.extraction.training.gold import clause_labels, read_gold
from gui.core.extraction.training.learning import span_examples
from gui.core.formats import read
from gui.core.text import Span

ARTICLES = Path(__file__).parents[2] / "articles"


def test_every_quote_stands_once_and_every_name_is_listed() -> None:
    for file in ARTICLES.rglob("*.json"):
        gold, text = json.loads(file.read_text("utf-8")), file.with_suffix(".txt").read_text("utf-8")
        names = {organization["name"] for organization in gold["organizations"]}
        for measure in gold["measures"]:
            assert text.count(measure["quote"]) == 1
            assert measure["org"] in names
            assert all(figure in measure["quote"] for figure in measure["figures"])


def test_gold_measures_become_labels_of_clauses() -> None:
    gold = next(each for each in read_gold([ARTICLES]) if each.name == "W01")
    parse = parse_article(gold.article, default_lexicon())
    labels = clause_labels(gold, parse)
    told = {clause.span.of(parse.view): label for clause, label in zip(parse.clauses, labels, strict=True)}
    assert told["为保障春耕生产"] == "O"
    assert told["海宁市农业局召开春耕备耕部署会"] == "B"
    assert told["印发春耕技术意见"] == "I"
    assert told["立案查处7起"] == "B"


def test_optional_clauses_teach_nothing(tmp_path: Path) -> None:
    sentence = "县农业局召开部署会，确保春耕有序，走访农户12户。"
    (tmp_path / "a.txt").write_text(f"县里忙春耕\n{sentence}\n", "utf-8")
    rows = [
        {"org": "县农业局", "quote": quote, "category": "deploy", "figures": [], "programme": ""}
        for quote in ("召开部署会", "走访农户12户")
    ]
    gold = {"organizations": [{"name": "县农业局", "aliases": []}], "measures": rows, "optional": ["确保春耕有序"]}
    (tmp_path / "a.json").write_text(json.dumps(gold, ensure_ascii=False), "utf-8")
    (annotated,) = read_gold([tmp_path])
    parse = parse_article(annotated.article, default_lexicon())
    labels = [own for _, own in span_examples(annotated, parse, default_lexicon())]
    assert labels == [["B"], ["B"]]


def test_training_is_the_same_each_time_and_makes_usable_models(tmp_path: Path) -> None:
    pytest.importorskip("pycrfsuite", reason="python-crfsuite is installed by `run.py train` alone")
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        words = [sys.executable, "-m", "gui.core.extraction.training", str(ARTICLES), "--out", str(tmp_path / name)]
        subprocess.run(words, check=True, capture_output=True)
    assert (tmp_path / "a/spans.json").read_bytes() == (tmp_path / "b/spans.json").read_bytes()
    models = load_models(tmp_path / "a")
    article = read(ARTICLES / "W01.txt")
    quotes = [measure.span.of(article.text) for measure in extract(article, models=models).measures]
    assert "检查农资门店215家" in quotes


def test_without_models_the_grammar_decides_alone() -> None:
    article = read(ARTICLES / "W01.txt")
    quotes = [measure.span.of(article.text) for measure in extract(article, models=Models()).measures]
    assert "检查农资门店215家" in quotes


def as_extracted(name: str) -> tuple[str, dict[str, object], Extraction]:
    """The gold itself, as if it had been extracted."""
    text = (ARTICLES / f"{name}.txt").read_text("utf-8")
    gold = json.loads((ARTICLES / f"{name}.json").read_text("utf-8"))
    ids = {organization["name"]: f"o{at}" for at, organization in enumerate(gold["organizations"])}
    measures = []
    for at, row in enumerate(gold["measures"]):
        start = text.index(row["quote"])
        span = Span(start, start + len(row["quote"]))
        evidence = Evidence(EvidenceKind.NAMED, "gold")
        measures.append(Measure(f"m{at}", (ids[row["org"]],), span, Category(row["category"]), evidence))
    organizations = tuple(Organization(number, name) for name, number in ids.items())
    return text, gold, Extraction(organizations, tuple(measures))


@pytest.mark.parametrize("name", ["W01", "W02"])
def test_gold_against_itself_is_perfect(name: str) -> None:
    counts = scoring.count(scoring.Article(*as_extracted(name)))
    assert {key: scoring.f1(counts, key) for key in ("org", "char", "meas", "span", "cat")} == dict.fromkeys(
        ("org", "char", "meas", "span", "cat"), 1.0
    )


def test_another_body_is_right_in_place_and_wrong_in_actor() -> None:
    text, gold, extraction = as_extracted("W02")
    first = extraction.measures[0]
    moved = Measure(first.id, ("o4",), first.span, first.category, first.evidence)
    counts = scoring.count(
        scoring.Article(text, gold, Extraction(extraction.organizations, (moved, *extraction.measures[1:])))
    )
    assert scoring.f1(counts, "span") == 1.0
    assert scoring.f1(counts, "meas") == pytest.approx(0.9)


def test_the_command_prints_a_table(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["score", str(ARTICLES)])
    assert scoring.main() == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[:3]] == ["W01", "W02", "ALL"]
