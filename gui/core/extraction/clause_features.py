"""Named features of each clause, from which the span model tells where measures begin and go on."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import chain
from typing import TypeVar

from gui.core.extraction.crf import Crf, Scores, added
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.measures import rule_spans
from gui.core.extraction.neighbours import Looks, around, heard, seen_around
from gui.core.extraction.sayings import Saying, sayings_of
from gui.core.extraction.values import Clause, Parse, Subject
from gui.core.extraction.words import words_between
from gui.core.text import Span

_REACH = 2  # clauses on either side that are looked at
_LIMITS = (4, 7, 10, 14, 20, 30)
_SIZES = (*map(str, _LIMITS), "more")
T = TypeVar("T")


def clause_features(parse: Parse, lexicon: Lexicon) -> list[list[list[str]]]:
    """For each sentence, for each of its clauses, the names of the features that hold."""
    return [[list(chain(*groups)) for groups in sentence] for sentence in _taken(parse, lexicon, seen_around)]


def scored_clauses(parse: Parse, lexicon: Lexicon, model: Crf) -> list[list[Scores]]:
    """How much these features speak for each label, for each clause of each sentence."""
    return [list(map(added, sentence)) for sentence in _taken(parse, lexicon, around(model, _REACH).scores)]


def _taken(
    parse: Parse, lexicon: Lexicon, take_around: Callable[[Looks], list[T]]
) -> Iterator[Iterator[tuple[T, ...]]]:
    """For each clause of each sentence what it hears; its features are taken by name, or scored."""
    said = sayings_of(parse, lexicon)
    by_rule = _rule_labels(parse, rule_spans(parse, lexicon, said))
    speech = _in_speech(parse)
    looks = [
        take_around(_look(parse, clause, saying, rule, in_speech))
        for clause, saying, rule, in_speech in zip(parse.clauses, said, by_rule, speech, strict=True)
    ]
    edge = take_around((("none",),) * (_REACH + 1))
    return (zip(*heard(looks[slice(*sentence.clauses)], edge), strict=True) for sentence in parse.sentences)


def _rule_labels(parse: Parse, spans: tuple[Span, ...]) -> list[str]:
    """The grammar's own answer for each clause: B begins a measure, I goes on with it, O is none."""
    labels = ["O"] * len(parse.clauses)
    ends = [clause.span.end for clause in parse.clauses]
    for span in spans:
        first = bisect_right(ends, span.start)
        last = bisect_left(ends, span.end, first)
        for index in range(first, min(last + 1, len(ends))):
            labels[index] = "B" if index == first else "I"
    return labels


def _look(parse: Parse, clause: Clause, said: Saying, rule: str, in_speech: bool) -> Looks:
    """The features of a clause by the distance at which they are seen: all at 0, some beside it, few further away."""
    subject = parse.subjects[clause.index]
    words, kind = said.words, said.kind
    items = words_between(parse.words, Span(min(subject.predicate, clause.span.end), clause.span.end))
    sentence = parse.sentences[clause.sentence].clauses
    first, last = (items[0].text, items[-1].text) if items else ("", "")
    far = (f"rule={rule}", f"kind={kind}", f"subject={subject.kind}")
    near = (
        *far,
        f"mark={clause.mark}",
        f"size={_size(len(words))}",
        f"first={first}",
        f"category={said.category}",
    )
    own = (
        *near,
        f"rule+subject={rule}+{subject.kind}",
        f"rule+kind+subject={rule}+{kind}+{subject.kind}",
        f"subject.rule={subject.rule}",
        f"acts={said.acts}",
        f"counted={said.counted}",
        f"rule+counted={rule}+{said.counted}",
        f"first.tag={items[0].tag if items else ''}",
        f"last={last}",
        f"start={words[:2]}",
        f"end={words[-2:]}",
        *(f"verb={word.text}" for word in items if word.tag[0] == "v"),
        *(f"head={word.text}" for word in items[:3]),
        *(f"noun={word.text}" for word in items if word.tag[0] == "n"),
        *_place_in_text(parse, clause, sentence),
        *_signs(parse, clause, subject, words),
        *(("in.speech",) if in_speech else ()),
    )
    return own, near, far


def _place_in_text(parse: Parse, clause: Clause, around: tuple[int, int]) -> tuple[str, ...]:
    at, count = clause.index - around[0], around[1] - around[0]
    return (
        f"at={min(at, 3)}",
        f"from.end={min(count - 1 - at, 2)}",
        f"paragraph={min(clause.paragraph, 2)}",
        f"last.paragraph={clause.paragraph == parse.clauses[-1].paragraph}",
    )


def _signs(parse: Parse, clause: Clause, subject: Subject, words: str) -> tuple[str, ...]:
    """Small signs of what is said: the future, a demand, speech, a quotation, a list."""
    before = parse.view[clause.span.start : subject.predicate]
    found = [f"has={sign}" for sign in "将要已被把对为让使了的和“《%" if sign in words]
    if before:
        found.append(f"led={before[-2:]}")
        found.append(f"led.size={_size(len(before))}")
    return tuple(found)


def _in_speech(parse: Parse) -> list[bool]:
    """For each clause whether more quotation marks open than close in its paragraph before it."""
    found: list[bool] = []
    paragraph, open_, read = -1, 0, 0
    for clause in parse.clauses:
        start = clause.span.start
        if clause.paragraph != paragraph:
            paragraph, open_ = clause.paragraph, 0
            read = min(parse.body[paragraph].start, start)
        open_ += parse.view.count("“", read, start) - parse.view.count("”", read, start)
        read = start
        found.append(open_ > 0)
    return found


def _size(length: int) -> str:
    return _SIZES[bisect_left(_LIMITS, length)]
