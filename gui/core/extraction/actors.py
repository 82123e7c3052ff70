"""Who took a measure, by the trained model: candidates weighed against each other by named features."""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache, partial
from itertools import chain
from typing import Generic, TypeVar

from gui.core.extraction.crf import Crf, Scores, added
from gui.core.extraction.facts import EvidenceKind
from gui.core.extraction.values import Candidate, Clause, Parse
from gui.core.extraction.words import words_between
from gui.core.text import Span

_DECIMALS = 6  # of weights: what differs by less is equal, and the grammar's order decides
_NEAR = 60  # clauses before and after that tell how often a body acts
T = TypeVar("T")


def choose_actor(
    scored: "CandidateFeatures[Scores]", span: Span, candidates: tuple[Candidate, ...]
) -> tuple[Candidate, float | None]:
    """The likeliest candidate and how clear the choice was: its share less that of the next, None without a rival."""
    if len(candidates) == 1:
        return candidates[0], None
    weights = [round(added(groups)[0], _DECIMALS) for groups in scored.of(span, candidates)]
    order = sorted(range(len(weights)), key=lambda at: -weights[at])
    shares = [math.exp(weight - weights[order[0]]) for weight in weights]
    return candidates[order[0]], (shares[order[0]] - shares[order[1]]) / sum(shares)


def actor_features(parse: Parse, span: Span, candidates: tuple[Candidate, ...]) -> list[list[str]]:
    """For each candidate the names of the features that hold."""
    return [list(chain(*groups)) for groups in CandidateFeatures(parse, tuple).of(span, candidates)]


def scored_candidates(parse: Parse, model: Crf) -> "CandidateFeatures[Scores]":
    """How much each group of these features speaks for a candidate."""
    return CandidateFeatures(parse, model.scores)


class CandidateFeatures(Generic[T]):
    """The features of candidates in groups; each group is taken, by name or scored, once for all it depends on."""

    def __init__(self, parse: Parse, take: Callable[[Iterable[str]], T]) -> None:
        def once(group: Callable[..., Iterable[str]]) -> Callable[..., T]:
            return cache(lambda *values: take(group(*values)))

        self._parse, self._turns, self._clause_at = parse, _Turns(parse), cache(parse.clause_at)
        self._choice, self._ending, self._verb, self._acts = once(_choice), once(_ending), once(_verb), once(_acts)
        self._body, self._words = once(partial(_body, parse)), once(partial(_words, parse))
        self._way, self._no_way = once(_way), once(_no_way)

    def of(self, span: Span, candidates: tuple[Candidate, ...]) -> list[tuple[T, ...]]:
        """For each candidate its groups."""
        clause = self._clause_at(span.start)
        verb = next((word.text for word in words_between(self._parse.words, span) if word.tag.startswith("v")), "")[:2]
        near, first = clause.index if clause else 0, candidates[0]
        return [
            (
                self._choice(min(at, 5), one.kind, one.rule, first.rule, *_sizes(one.bodies, first.bodies)),
                self._body(one.bodies[0]),
                self._ending(one.bodies[0][-1], one.kind),
                self._verb(verb, one.bodies[0][-1]),
                self._acts(min(self._turns.of_body(one.bodies[0], near - _NEAR, near + _NEAR), 4)),
                self._words(one.span and (one.span.start, one.span.end), one.rule),
                self._way_to(clause, span, one),
            )
            for at, one in enumerate(candidates)
        ]

    def _way_to(self, clause: Clause | None, span: Span, candidate: Candidate) -> T:
        """How far it is to the measure, in sentences, paragraphs and clauses, and how many others act between."""
        words = candidate.span
        if clause is None or words is None:
            return self._no_way("none")
        origin = self._clause_at(words.start)
        if origin is None or words.start > clause.span.end:
            return self._no_way("after")
        return self._way(
            max(-1, min(clause.sentence - origin.sentence, 3)),
            max(-1, min(clause.paragraph - origin.paragraph, 2)),
            min(clause.index - origin.index, 5),
            min(self._turns.of_others(candidate.bodies, origin.index + 1, clause.index + 1), 3),
            words.start >= span.start,
            self._parse.sentences[clause.sentence].clauses[0] == clause.index,
            candidate.rule,
            candidate.kind,
        )


class _Turns:
    """In which clauses somebody is named as the subject, counted between two clauses."""

    def __init__(self, parse: Parse) -> None:
        self._all: list[int] = []
        self._by_bodies: dict[tuple[str, ...], list[int]] = defaultdict(list)
        self._by_body: dict[str, list[int]] = defaultdict(list)
        for index, subject in enumerate(parse.subjects):
            if subject.kind is EvidenceKind.NAMED:
                self._all.append(index)
                self._by_bodies[subject.bodies].append(index)
                for body in subject.bodies:
                    self._by_body[body].append(index)

    def of_body(self, body: str, first: int, end: int) -> int:
        """How often a body acts, alone or with others."""
        return _count(self._by_body[body], first, end)

    def of_others(self, bodies: tuple[str, ...], first: int, end: int) -> int:
        """How often others act."""
        return _count(self._all, first, end) - _count(self._by_bodies[bodies], first, end)


def _count(numbers: list[int], first: int, end: int) -> int:
    return max(0, bisect_left(numbers, end) - bisect_left(numbers, first))


def _sizes(bodies: tuple[str, ...], first: tuple[str, ...]) -> tuple[int, int, bool]:
    return min(len(bodies), 4), min(len(first), 4), not set(bodies).isdisjoint(first)


def _choice(
    rank: int, kind: EvidenceKind, rule: str, first: str, count: int, count_first: int, overlap: bool
) -> tuple[str, ...]:
    """What the grammar thinks of a candidate, and of its own first choice."""
    return (
        f"rank={rank}",
        f"kind={kind}",
        f"rule={rule}",
        f"first={rank == 0}+{rule}",
        f"against={rule}+{first}",
        f"count={count}+{count_first}+{overlap}",
    )


def _body(parse: Parse, name: str) -> tuple[str, ...]:
    """What kind of body it is, how often it is mentioned, whether in the headline, whether it is the place itself."""
    body = parse.bodies.get(name)
    mentions = body.mentions if body else ()
    head = parse.body[0].start if parse.body else 0
    return (
        f"ends={name[-1]}",
        f"ends={name[-2:]}",
        f"mentions={min(len(mentions), 5)}",
        f"headline={bool(mentions) and mentions[0].start < head}",
        f"home={name in parse.home.chain}",
        f"place={bool(body and body.place and body.place[-1] == name)}",
    )


def _ending(end: str, kind: EvidenceKind) -> tuple[str, ...]:
    return (f"ends+kind={end}+{kind}",)


def _verb(verb: str, end: str) -> tuple[str, ...]:
    """What such bodies do."""
    return (f"verb+ends={verb}+{end}",)


def _acts(count: int) -> tuple[str, ...]:
    """How often the body acts near the measure."""
    return (f"acts={count}",)


def _words(parse: Parse, edges: tuple[int, int] | None, rule: str) -> tuple[str, ...]:
    """The words around the naming words, and whether the model of names takes them for an actor."""
    if edges is None:
        return ("words=none",)
    start, end = edges
    at = bisect_left(parse.names, start, key=lambda name: name.end - 1)
    acts = at < len(parse.names) and parse.names[at].overlaps(Span(start, end))
    before, after = parse.view[max(0, start - 1) : start], parse.view[end : end + 1]
    clause = parse.clause_at(start)
    opens = clause is not None and start - clause.span.start <= 1
    return (
        f"acts.by.name={acts}",
        f"acts.by.name+rule={acts}+{rule}",
        f"before={before}",
        f"after={after}",
        f"before+rule={before}+{rule}",
        f"after+rule={after}+{rule}",
        f"opens={opens}+{rule}",
    )


def _way(
    sentences: int, paragraphs: int, clauses: int, named: int, inside: bool, starts: bool, rule: str, kind: EvidenceKind
) -> tuple[str, ...]:
    """How far the naming words are from the measure, and what stands between."""
    return (
        f"sentences={sentences}",
        f"paragraphs={paragraphs}",
        f"sentences+rule={sentences}+{rule}",
        f"between={named}",
        f"between+sentences={min(named, 2)}+{min(sentences, 2)}",
        "clauses=other" if sentences else f"clauses={clauses}",
        f"inside={inside}",
        f"starts.sentence={starts}+{kind}",
    )


def _no_way(why: str) -> tuple[str, ...]:
    return (f"way={why}",)
