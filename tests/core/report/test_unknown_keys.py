"""What a newer version writes is not lost by passing through this one."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import small

from gui.core.problems import JucuoError, Problem
from gui.core.report.reading_file import dumps, loads
from gui.core.report.unknown_keys import beyond, joined


def written(**changes: Any) -> dict[str, Any]:
    return {**json.loads(dumps(small())), **changes}


def there_and_back(document: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(dumps(loads(json.dumps(document).encode()))))


def test_unknown_keys_survive() -> None:
    document = written(mood="calm")
    document["article"]["licence"] = {"name": "free"}
    document["article"]["origin"]["crc"] = 7
    document["measures"][1]["cost"] = 12
    document["organizations"][0]["head"] = "張三"
    assert there_and_back(document) == document


def test_what_a_newer_version_wrote_can_be_looked_at_only() -> None:
    reading = loads(json.dumps(written(schema="jucuo/2", mood="calm")).encode())
    assert reading.read_only
    assert reading.extraction == small().extraction


def test_what_no_longer_makes_sense_asks_for_an_update() -> None:
    with pytest.raises(JucuoError) as caught:
        loads(json.dumps(written(schema="jucuo/2", measures="elsewhere")).encode(), "new.jucuo")
    assert caught.value.problem is Problem.NEWER_SCHEMA


@pytest.mark.parametrize("span", [[0, 10**6], [5, 2], ["a", "b"], None])
def test_a_span_that_is_none_is_damage(span: Any) -> None:
    document = written()
    document["measures"][0]["span"] = span
    with pytest.raises(JucuoError) as caught:
        loads(json.dumps(document).encode(), "bad.jucuo")
    assert caught.value.problem is Problem.DAMAGED


leaves = st.integers() | st.text(max_size=3) | st.none()
values = st.recursive(leaves, lambda inner: st.dictionaries(st.text("abc", min_size=1, max_size=2), inner, max_size=3))
documents = st.dictionaries(st.text("abc", min_size=1, max_size=2), values, max_size=4)


@given(documents, documents)
def test_putting_back_what_was_told_apart_restores_it(known: dict[str, Any], more: dict[str, Any]) -> None:
    whole = joined(known, more)
    assert joined(known, beyond(whole, known)) == whole
