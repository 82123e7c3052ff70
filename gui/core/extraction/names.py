"""Names of acting bodies by the trained model: what the closed grammar of places and organs does not know."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from gui.core.extraction.crf import Crf
from gui.core.extraction.groundwork import Groundwork
from gui.core.extraction.mentions import Reader
from gui.core.extraction.values import Sentence
from gui.core.extraction.words import Word
from gui.core.text import Span

_LONGEST = 40  # code points of a name
_NO_EDGE = frozenset("vdpctuw")  # tags of words that no name begins or ends with
# Gold names only the bodies that act, so the model is careful; chosen by cross-validation.
BIAS = {"O": -0.2}


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
    items = [piece for word in _words(reader, sentence.span) for piece in _cut(word, borders)]
    starts = {clause.span.start for clause in clauses[slice(*sentence.clauses)]}
    marks: list[str] = []
    depth: list[int] = []
    at = 0
    for item in items:
        while at < len(inside) and inside[at].span.end <= item.start:
            at += 1
        holder = inside[at] if at < len(inside) and inside[at].span.start <= item.start else None
        marks.append(f"{'B' if holder.span.start == item.start else 'I'}-{holder.rule}" if holder else "")
        depth.append(0 if item.start in starts or not depth else depth[-1] + 1)
    return Units(tuple(items), tuple(marks), tuple(depth))


def _words(reader: Reader, span: Span) -> Iterable[Word]:
    items = reader.words.items
    first = bisect_left(items, span.start, key=lambda word: word.start)
    last = bisect_left(items, span.end, key=lambda word: word.start)
    return (word for word in items[first:last] if word.text.strip())


def _cut(word: Word, borders: set[int]) -> Iterable[Word]:
    cuts = [word.start, *(at for at in range(word.start + 1, word.end) if at in borders), word.end]
    for start, end in pairwise(cuts):
        yield Word(start, end, word.text[start - word.start : end - word.start], word.tag)


def name_features(reader: Reader, units: Units) -> list[list[str]]:
    """For each unit the names of the features that hold: words, tags and marks around it, its place in the clause."""
    own = [_look(reader, units, at) for at in range(len(units.items))]
    return [_with_neighbours(units, own, at) for at in range(len(units.items))]


def _look(reader: Reader, units: Units, at: int) -> list[str]:
    word, mark = units.items[at], units.marks[at]
    text = word.text
    place = "full" if text in reader.places.full else "short" if text in reader.places.short else ""
    return [
        f"word={text}",
        f"tag={word.tag}",
        f"end={text[-1]}",
        f"ends={text[-2:]}",
        f"begin={text[0]}",
        f"size={min(len(text), 5)}",
        f"mark={mark}",
        f"place={place}",
        f"class={bool(reader.grammar.endings.search(text))}",
        f"verb={bool(reader.grammar.starts.fullmatch(text))}",
        f"bare={text in reader.grammar.never}",
        f"depth={min(units.depth[at], 6)}",
        f"depth+tag={min(units.depth[at], 3)}+{word.tag}",
        f"mark+depth={mark}+{min(units.depth[at], 3)}",
    ]


def _with_neighbours(units: Units, own: list[list[str]], at: int) -> list[str]:
    features = list(own[at])
    count = len(units.items)
    for step in (-3, -2, -1, 1, 2, 3):
        beside = at + step
        if not 0 <= beside < count:
            features.append(f"{step}:none")
            continue
        word = units.items[beside]
        features += (f"{step}:word={word.text}", f"{step}:tag={word.tag}", f"{step}:mark={units.marks[beside]}")
        if abs(step) == 1:
            features += (f"{step}:end={word.text[-1]}", f"{step}:{own[beside][9]}", f"{step}:{own[beside][8]}")
    if at + 1 < count:
        after = units.items[at + 1]
        features.append(f"tags={units.items[at].tag}+{after.tag}")
        features.append(f"mark+next={units.marks[at]}+{after.tag}")
        features.append(f"end+next={units.items[at].text[-1]}+{after.tag}")
    if at:
        features.append(f"before={units.items[at - 1].tag}+{units.items[at].tag}")
        features.append(f"before.mark={units.items[at - 1].text}+{units.marks[at]}")
    return features


def learned_names(reading: Groundwork, model: Crf) -> tuple[Span, ...]:
    """The spans of the names that act, in text order."""
    found: list[list[Word]] = []
    for units in all_units(reading):
        before = "O"
        labels = model.best(name_features(reading.reader, units), BIAS)
        for item, label in zip(units.items, labels, strict=True):
            if label == "I" and before != "O":
                found[-1].append(item)
            elif label != "O":
                found.append([item])
            before = label
    names = (_trimmed(reading.reader, items) for items in found)
    return tuple(name for name in names if 1 < len(name) <= _LONGEST)


def _trimmed(reader: Reader, items: list[Word]) -> Span:
    """A name without verbs, adverbs and prepositions at its edges."""
    grammar = reader.grammar
    first, last = 0, len(items)
    while first < last - 1 and items[first].tag[0] in _NO_EDGE and items[first].text not in grammar.inner_verbs:
        first += 1
    while first < last - 1 and items[last - 1].tag[0] in _NO_EDGE and not grammar.endings.search(items[last - 1].text):
        last -= 1
    return Span(items[first].start, items[last - 1].end)


def all_units(reading: Groundwork) -> list[Units]:
    """The units of every sentence."""
    return [_units(reading, sentence) for sentence in reading.sentences]
