"""What is saved comes back as it was."""

import json

import pytest
from sample import BUNDLED, small

from gui.core.problems import JucuoError, Problem
from gui.core.report.reading_file import dumps, loads
from gui.document.loading import load


def test_there_and_back() -> None:
    assert loads(dumps(small())) == small()


def test_the_bundled_article_there_and_back() -> None:
    reading = load(BUNDLED).reading
    assert loads(dumps(reading)) == reading


def test_every_quote_is_its_slice() -> None:
    document = json.loads(dumps(load(BUNDLED).reading))
    text = document["article"]["text"]
    assert text == BUNDLED.read_bytes().decode()
    assert document["measures"]
    for measure in document["measures"]:
        start, end = measure["span"]
        assert measure["quote"] == text[start:end]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", Problem.DAMAGED),
        (b"[]", Problem.DAMAGED),
        (b'{"schema": "jucuo/1"}', Problem.DAMAGED),
        (b'{"schema": "jucuo/2"}', Problem.NEWER_SCHEMA),
        (b'{"schema": "other"}', Problem.DAMAGED),
    ],
)
def test_what_cannot_be_loaded(data: bytes, problem: Problem) -> None:
    with pytest.raises(JucuoError) as caught:
        loads(data)
    assert caught.value.problem is problem
