"""Named features of each word of a sentence, from which the model of names tells the bodies that act."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, pairwise
from typing import Generic, TypeVar

from gui.core.extraction.crf import Crf, Scores
from gui.core.extraction.groundwork import Groundwork
from gui.core.extraction.mentions import Reader
from gui.core.extraction.neighbours import Looks, around, heard, seen_around
from gui.core.extraction.values import Sentence
from gui.core.extraction.words import Word
from gui.core.text import Span

_REACH = 3  # units on either side that are looked at
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Units:
    """The words of one sentence, cut at the borders of mentions, with what the grammar says of each.

    `marks[i]` is `B` or `I` and the rule of the mention that holds unit i, empty outside mentions; `depth[i]` counts
    the units between the beginning of the clause and unit i.
    """

    items: tuple[Word, ...]
    marks: tuple[str, ...]
    depth: tuple[int, ...]


def _units(reading: Groundwork, sentence: Sentence) -> Units:
    mentions, clauses, reader = reading.mentions, reading.clauses, reading.reader
    first = bisect_left(mentions, sentence.span.start, key=lambda mention: mention.span.end)
    last = bisect_left(mentions, sentence.span.end, key=lambda mention: mention.span.start)
    inside = mentions[first:last]
    borders = {edge for mention in inside for edge in (mention.span.start, mention.span.end)}
    cuts = borders.difference(reader.words.at)
    words = _words(reader, sentence.span)
    items = [piece for word in words for piece in _cut(word, cuts)] if cuts else words
    starts = [item.start for item in items]
    marks = [""] * len(items)
    for mention in inside:
        begin, end = bisect_left(starts, mention.span.start), bisect_left(starts, mention.span.end)
        for at in range(begin, end):
            marks[at] = f"{'B' if starts[at] == mention.span.start else 'I'}-{mention.rule}"
    openings = {clause.span.start for clause in clauses[slice(*sentence.clauses)]}
    since = -1
    depth = [since := 0 if start in openings else since + 1 for start in starts]
    return Units(tuple(items), tuple(marks), tuple(depth))


def _words(reader: Reader, span: Span) -> list[Word]:
    items = reader.words.items
    first = bisect_left(items, span.start, key=lambda word: word.start)
    last = bisect_left(items, span.end, key=lambda word: word.start)
    return [word for word in items[first:last] if word.text.strip()]


def _cut(word: Word, borders: set[int]) -> Iterator[Word]:
    cuts = [word.start, *(at for at in range(word.start + 1, word.end) if at in borders), word.end]
    for start, end in pairwise(cuts):
        yield Word(start, end, word.text[start - word.start : end - word.start], word.tag)


def all_units(reading: Groundwork) -> list[Units]:
    """The units of every sentence."""
    return [_units(reading, sentence) for sentence in reading.sentences]


def name_features(reader: Reader, units: Units) -> list[list[str]]:
    """For each unit the names of the features that hold: words, tags and marks around it, its place in the clause."""
    features = UnitFeatures(reader, tuple, seen_around)
    return [list(chain(*groups)) for groups in features.of(units)]


def scored_units(reader: Reader, model: Crf) -> "UnitFeatures[Scores]":
    """How much each group of these features speaks for each label."""
    return UnitFeatures(reader, model.scores, around(model, _REACH).scores)


class UnitFeatures(Generic[T]):
    """The features of units in groups; each group is taken, by name or scored, once for all it depends on."""

    def __init__(
        self, reader: Reader, take: Callable[[Iterable[str]], T], take_around: Callable[[Looks], list[T]]
    ) -> None:
        def once(group: Callable[..., Iterable[str]]) -> Callable[..., T]:
            return cache(lambda *values: take(group(*values)))

        self._none, self._edge = take(()), take_around((("none",),) * (_REACH + 1))
        self._word = cache(lambda *word: take_around(_looks(reader, *word)))
        self._place, self._tags, self._ends = once(_place), once(_tags), once(_end)
        self._before, self._words = once(_tag_before), once(_word_before)

    def of(self, units: Units) -> Iterator[tuple[T, ...]]:
        """For each unit its groups."""
        texts = [item.text for item in units.items]
        tags = [item.tag for item in units.items]
        if not texts:
            return iter(())
        return zip(
            *heard(list(map(self._word, texts, tags, units.marks)), self._edge),
            map(self._place, units.marks, units.depth, tags),
            [*map(self._tags, tags, units.marks, tags[1:]), self._none],
            [*map(self._ends, [text[-1] for text in texts], tags[1:]), self._none],
            [self._none, *map(self._before, tags, tags[1:])],
            [self._none, *map(self._words, texts, units.marks[1:])],
            strict=True,
        )


def _looks(reader: Reader, text: str, tag: str, mark: str) -> Looks:
    """The features of a word by the distance at which it is seen: all at 0, some beside it, few from further away."""
    grammar, places = reader.grammar, reader.places
    place = "full" if text in places.full else "short" if text in places.short else ""
    far = (f"word={text}", f"tag={tag}", f"mark={mark}")
    kinds = (f"verb={text in grammar.start_words}", f"class={bool(grammar.endings.search(text))}")
    near = (*far, f"end={text[-1]}", *kinds)
    size = f"size={min(len(text), 5)}"
    own = (*near, f"ends={text[-2:]}", f"begin={text[0]}", size, f"place={place}", f"bare={text in grammar.never}")
    return own, near, far, far


def _place(mark: str, depth: int, tag: str) -> tuple[str, ...]:
    """How deep in its clause a unit stands."""
    return f"depth={min(depth, 6)}", f"depth+tag={min(depth, 3)}+{tag}", f"mark+depth={mark}+{min(depth, 3)}"


def _tags(tag: str, mark: str, following: str) -> tuple[str, ...]:
    return f"tags={tag}+{following}", f"mark+next={mark}+{following}"


def _end(end: str, following: str) -> tuple[str, ...]:
    return (f"end+next={end}+{following}",)


def _tag_before(before: str, tag: str) -> tuple[str, ...]:
    return (f"before={before}+{tag}",)


def _word_before(before: str, mark: str) -> tuple[str, ...]:
    return (f"before.mark={before}+{mark}",)
