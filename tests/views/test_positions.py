"""Code points and Qt positions name the same places."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from gui.views.positions import Positions, Segment, for_qt

awkward = st.text(st.sampled_from("漢a𠮷🈚\u00a0\u2028\u2029\r\n\u3000\ufdd0é"), max_size=40)
texts = st.one_of(awkward, st.text(st.characters(exclude_categories=["Cs"]), max_size=40))


def is_inside_a_break(text: str, at: int) -> bool:
    return text[at - 1 : at + 1] == "\r\n" if at else False


@given(texts, st.integers(0, 50), st.integers(0, 50))
def test_there_and_back(text: str, start: int, position: int) -> None:
    segment = Segment.of(text, start, position)
    for at in range(len(text) + 1):
        if not is_inside_a_break(text, at):
            assert segment.to_text(segment.to_qt(start + at)) == start + at


@given(texts)
def test_a_qt_document_counts_the_same(text: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(for_qt(text))
    segment = Segment.of(text, 0, 0)
    assert document.characterCount() - 1 == segment.units
    assert document.blockCount() == 1
    for at, character in enumerate(text):
        cursor = QTextCursor(document)
        cursor.setPosition(segment.to_qt(at))
        cursor.setPosition(segment.to_qt(at + 1), QTextCursor.MoveMode.KeepAnchor)
        if character.isalpha() and character.isprintable():
            assert cursor.selectedText() == character


@given(texts)
def test_both_ways_keep_the_order(text: str) -> None:
    segment = Segment.of(text, 0, 0)
    there = [segment.to_qt(at) for at in range(len(text) + 1)]
    back = [segment.to_text(at) for at in range(segment.units + 1)]
    assert there == sorted(there)
    assert back == sorted(back)


def test_a_position_inside_an_astral_character_goes_to_its_start() -> None:
    segment = Segment.of("a𠮷b", 0, 0)
    assert [segment.to_text(at) for at in range(5)] == [0, 1, 1, 2, 3]


def test_several_segments_with_something_between() -> None:
    positions = Positions((Segment.of("𠮷a", 10, 0), Segment.of("漢字", 14, 9)))
    assert [positions.to_qt(at) for at in (10, 11, 12, 14, 15, 16)] == [0, 2, 3, 9, 10, 11]
    assert [positions.to_text(at) for at in (0, 2, 3, 5, 9, 10, 11)] == [10, 11, 12, 12, 14, 15, 16]
    assert [each.start for each in positions.overlapping(11, 15)] == [10, 14]
    assert [each.start for each in positions.overlapping(12, 14)] == []


def test_what_is_folded_away_comes_last_and_is_found_all_the_same() -> None:
    """A note in the middle of the text (code points 10 to 14) stands behind everything else."""
    body, rest, note = Segment.of("正文一二", 0, 0), Segment.of("正文三四", 20, 5), Segment.of("頁邊註記", 10, 30)
    positions = Positions((body, rest, note))
    assert [positions.to_text(positions.to_qt(at)) for at in (2, 12, 22)] == [2, 12, 22]
    assert positions.overlapping(0, 15) == (body, note)
    assert positions.between(1, 7) == (1, 22)
    assert positions.between(31, 33) == (11, 13)
    assert positions.between(6, 32) == (21, 24)
