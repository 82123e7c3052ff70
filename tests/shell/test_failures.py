"""Every failure has one sentence for the person, in their language, and its cause goes to the log."""

import logging

import pytest

from gui.core.problems import JucuoError, Problem
from gui.shell.failures import SENTENCES, record, sentence


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_a_sentence(problem: Problem) -> None:
    text = sentence(JucuoError(problem, "/home/someone/報告.txt", "errno 13"))
    assert text.endswith(".")
    assert "errno" not in text
    assert "/home" not in text
    if "%1" in SENTENCES[problem]:
        assert "報告.txt" in text


def test_the_unexpected_is_admitted_without_a_traceback() -> None:
    assert "Traceback" not in sentence(ZeroDivisionError("division by zero"))


def test_the_cause_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "jucuo"):
        record(JucuoError(Problem.UNWRITABLE, "/x/y.pdf", "errno 30, read-only"))
    assert "errno 30" in caplog.text


def test_a_cause_that_quotes_the_article_is_logged_without_the_quotation(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "jucuo"):
        record(
            JucuoError(Problem.SELF_CHECK_FAILED, "報告.pdf", "page 3: the text differs: '平湖縣教育局,開會' is wanted")
        )
    assert "平湖" not in caplog.text
    assert "page 3: the text differs: '<9>' is wanted" in caplog.text
