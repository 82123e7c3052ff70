"""Named features of each clause, from which the span model tells where measures begin and go on."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from gui.core.extraction.figures import figures_in
from gui.core.extraction.kinds import kind_of, states_action
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.measures import rule_spans
from gui.core.extraction.values import Clause, Parse, Subject
from gui.core.extraction.weighing import heaviest, weigh
from gui.core.extraction.words import words_between
from gui.core.text import Span


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is looked at in one clause; the neighbours see a part of it."""

    own: tuple[str, ...]
    near: tuple[str, ...]


def clause_features(parse: Parse, lexicon: Lexicon) -> list[list[list[str]]]:
    """For each sentence, for each of its clauses, the names of the features that hold."""
    by_rule = _rule_labels(parse, rule_spans(parse, lexicon))
    seen = [_look(parse, lexicon, clause, by_rule[clause.index]) for clause in parse.clauses]
    sentences = []
    for sentence in parse.sentences:
        first, last = sentence.clauses
        sentences.append([_with_neighbours(seen, at, first, last) for at in range(first, last)])
    return sentences


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


def _look(parse: Parse, lexicon: Lexicon, clause: Clause, rule: str) -> _Seen:
    subject = parse.subjects[clause.index]
    start, end = min(subject.predicate, clause.span.end), clause.span.end
    words = parse.view[start:end]
    items = words_between(parse.words, Span(start, end))
    kind = str(kind_of(words, lexicon))
    category = str(heaviest(weigh(words, lexicon)))
    counted = bool(figures_in(parse.view, parse.view, Span(start, end), lexicon))
    acts = states_action(words, lexicon)
    size = _size(len(words))
    sentence = parse.sentences[clause.sentence]
    near = (
        f"rule={rule}",
        f"kind={kind}",
        f"subject={subject.kind}",
        f"mark={clause.mark}",
        f"size={size}",
        f"first={items[0].text if items else ''}",
        f"category={category}",
    )
    own = (
        *near,
        f"rule+subject={rule}+{subject.kind}",
        f"rule+kind+subject={rule}+{kind}+{subject.kind}",
        f"subject.rule={subject.rule}",
        f"acts={acts}",
        f"counted={counted}",
        f"rule+counted={rule}+{counted}",
        f"first.tag={items[0].tag if items else ''}",
        f"last={items[-1].text if items else ''}",
        f"start={words[:2]}",
        f"end={words[-2:]}",
        *(f"verb={word.text}" for word in items if word.tag.startswith("v")),
        *(f"head={word.text}" for word in items[:3]),
        *(f"noun={word.text}" for word in items if word.tag.startswith("n")),
        *_place_in_text(parse, clause, sentence.clauses),
        *_signs(parse, clause, subject, words),
    )
    return _Seen(own, near)


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
    paragraph = parse.body[clause.paragraph] if clause.paragraph < len(parse.body) else clause.span
    said = parse.view[min(paragraph.start, clause.span.start) : clause.span.start]
    if said.count("“") > said.count("”"):
        found.append("in.speech")
    return tuple(found)


def _with_neighbours(seen: list[_Seen], at: int, first: int, last: int) -> list[str]:
    features = list(seen[at].own)
    for step in (-2, -1, 1, 2):
        if first <= at + step < last:
            features += [f"{step}:{feature}" for feature in seen[at + step].near[: 7 if abs(step) == 1 else 3]]
        else:
            features.append(f"{step}:none")
    return features


def _size(length: int) -> str:
    return next((str(limit) for limit in (4, 7, 10, 14, 20, 30) if length <= limit), "more")
