"""Why a measure belongs to its organization, in one sentence."""

import pytest
from PySide6.QtCore import QDate, QLocale

from gui.core.extraction.facts import Evidence, EvidenceKind
from gui.models.wording import date_shown, run_on
from gui.views.why import why


@pytest.mark.parametrize(
    ("kind", "rule", "sentence"),
    [
        (EvidenceKind.NAMED, "row", "“市教育局” stands before the verb of this clause."),
        (EvidenceKind.CARRIED, "same-sentence", "The sentence goes on with its subject “市教育局”."),
        (EvidenceKind.RECALLED, "same-paragraph", "No subject is named here; the last one named was “市教育局”."),
        (EvidenceKind.NAMED, "office-holder", "“市教育局” acts in office for 平湖市教育局."),
    ],
)
def test_the_sentence(kind: EvidenceKind, rule: str, sentence: str) -> None:
    assert why(Evidence(kind, rule), "市教育局", "平湖市教育局") == sentence


def test_without_an_actor() -> None:
    assert "No body" in why(Evidence(EvidenceKind.UNASSIGNED, "no-subject"), "", "")


def test_a_close_choice_is_admitted() -> None:
    assert why(Evidence(EvidenceKind.NAMED, "row", None, 0.05), "甲", "乙").endswith("The choice was close.")
    assert "close" not in why(Evidence(EvidenceKind.NAMED, "row", None, 0.9), "甲", "乙")


def test_chinese_sentences_follow_without_a_space() -> None:
    assert run_on("One.", "", "Two.") == "One. Two."
    QLocale.setDefault(QLocale("zh_TW"))
    assert run_on("一。", "", "二。") == "一。二。"
    QLocale.setDefault(QLocale("en"))


def test_a_date_has_its_whole_year() -> None:
    forms = {}
    for language in ("en", "zh_TW"):
        QLocale.setDefault(QLocale(language))
        forms[language] = date_shown(QDate(2012, 3, 16))
    QLocale.setDefault(QLocale("en"))
    assert forms == {"en": "3/16/2012", "zh_TW": "2012/3/16"}
