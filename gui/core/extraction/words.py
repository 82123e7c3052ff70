"""Words and parts of speech of the normalized view, by rjieba (loaded at first use)."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from gui.core.text import Span


class Word(NamedTuple):
    """One word: where it stands, what it says, its part of speech (ICTCLAS tags: n noun, v verb, d adverb ...)."""

    start: int
    end: int
    text: str
    tag: str


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Words in text order; `at` finds a word's index by its start, `ends` holds every word's end."""

    items: tuple[Word, ...]
    at: dict[int, int]
    ends: frozenset[int]

    def starting(self, position: int) -> Word | None:
        """The word that begins at a position."""
        index = self.at.get(position)
        return None if index is None else self.items[index]

    def around(self, position: int) -> Word | None:
        """The word that a position lies in."""
        index = bisect_right(self.items, position, key=lambda word: word.start) - 1
        return self.items[index] if index >= 0 and position < self.items[index].end else None


def is_known(word: Word) -> bool:
    """Whether a word is one of the dictionary's, and no guess of the segmenter's."""
    import rjieba

    return bool(rjieba.has_word(word.text))


def words_of(view: str, spans: Iterable[Span]) -> Words:
    """Segment and tag the given stretches of the view."""
    import rjieba

    items: list[Word] = []
    for span in spans:
        position = span.start
        for text, tag in _mended(rjieba.tag(view[span.start : span.end])):
            items.append(Word(position, position + len(text), text, tag))
            position += len(text)
    return Words(tuple(items), {word.start: at for at, word in enumerate(items)}, frozenset(w.end for w in items))


# The segmenter makes a word of a body's last letter and what follows: 河池镇/则, 巡察组/在, 河南分行/为.
_RUN_ON = re.compile(r"(?!校对|部将)[局厅委办部署院队组团厂校镇乡村县市州][在对把将则从与还已]")

_BY_LEVEL = re.compile(r"[由将对把向被][省市县区镇乡村]")  # 由市 in 由市财政


def _mended(tagged: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The words and tags, with words that run a name into what follows it cut in two."""
    words = [*tagged, ("", "")]
    before = ""
    for (text, tag), (following, _) in pairwise(words):
        if (text, following) == ("分", "行为"):
            yield "分行", "n"
        elif text == "行为" and before == "分":
            yield "为", "p"
        elif _BY_LEVEL.fullmatch(text) and tag != "ns":
            yield text[0], "p"
            yield text[1], "n"
        elif _RUN_ON.fullmatch(text):
            yield text[0], "n"
            yield text[1], "d" if text[1] in "则还已" else "p"
        else:
            yield text, tag
        before = text


def words_from(words: Words, start: int, end: int) -> Iterator[Word]:
    """The words, and marks, that begin before `end`, from the one that begins at `start` on; none where none does."""
    for index in range(words.at.get(start, len(words.items)), len(words.items)):
        word = words.items[index]
        if word.start >= end:
            return
        yield word


def words_between(words: Words, span: Span) -> list[Word]:
    """The words that begin inside a span, without punctuation; the span may begin inside a word."""
    found, position = [], span.start
    while position < span.end:
        word = words.starting(position)
        if word is None:
            position += 1
            continue
        if word.text.strip(" ，。；：、"):
            found.append(word)
        position = word.end
    return found
