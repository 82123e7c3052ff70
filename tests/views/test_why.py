"""Why a measure belongs to its organization, in one sentence."""

import pytest

from gui.core.extraction.facts import Evidence, EvidenceKind
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
