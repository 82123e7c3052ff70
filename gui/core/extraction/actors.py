"""Who took a measure, by the trained model: candidates weighed against each other by named features."""

import math
from bisect import bisect_left
from collections import Counter

from gui.core.extraction.crf import Crf
from gui.core.extraction.values import Candidate, Clause, Parse
from gui.core.extraction.words import words_between
from gui.core.text import Span

_DECIMALS = 6  # of weights: what differs by less is equal, and the grammar's order decides
_NEAR = 60  # clauses before and after that tell how often a body acts


def choose_actor(
    parse: Parse, span: Span, candidates: tuple[Candidate, ...], model: Crf
) -> tuple[Candidate, float | None]:
    """The likeliest candidate and how clear the choice was: its share less that of the next, None without a rival."""
    weights = [round(model.scores(features)[0], _DECIMALS) for features in actor_features(parse, span, candidates)]
    order = sorted(range(len(weights)), key=lambda at: -weights[at])
    if len(order) == 1:
        return candidates[0], None
    shares = [math.exp(weight - weights[order[0]]) for weight in weights]
    return candidates[order[0]], (shares[order[0]] - shares[order[1]]) / sum(shares)


def actor_features(parse: Parse, span: Span, candidates: tuple[Candidate, ...]) -> list[list[str]]:
    """For each candidate the names of the features that hold."""
    clause = parse.clause_at(span.start)
    verb = next((word.text for word in words_between(parse.words, span) if word.tag.startswith("v")), "")
    first = candidates[0]
    acts = _acts_near(parse, clause)
    return [
        [
            *_of_choice(at, candidate, first),
            *_of_bodies(parse, candidate, verb, acts),
            *_of_words(parse, candidate),
            *_of_way(parse, clause, span, candidate),
        ]
        for at, candidate in enumerate(candidates)
    ]


def _of_choice(at: int, candidate: Candidate, first: Candidate) -> tuple[str, ...]:
    """What the grammar thinks of it, and of its own first choice."""
    overlap = bool(set(candidate.bodies) & set(first.bodies))
    return (
        f"rank={min(at, 5)}",
        f"kind={candidate.kind}",
        f"rule={candidate.rule}",
        f"first={at == 0}+{candidate.rule}",
        f"against={candidate.rule}+{first.rule}",
        f"count={min(len(candidate.bodies), 4)}+{min(len(first.bodies), 4)}+{overlap}",
    )


def _acts_near(parse: Parse, clause: Clause | None) -> Counter[str]:
    """How often each body is the subject of a clause around this one."""
    at = clause.index if clause else 0
    near = parse.subjects[max(0, at - _NEAR) : at + _NEAR]
    return Counter(key for subject in near if subject.kind == "named" for key in subject.bodies)


def _of_bodies(parse: Parse, candidate: Candidate, verb: str, acts: Counter[str]) -> tuple[str, ...]:
    """What kind of body it is, how often it acts, whether it is in the headline, what such bodies do."""
    body = parse.bodies.get(candidate.bodies[0])
    name = candidate.bodies[0]
    mentions = body.mentions if body else ()
    head = parse.body[0].start if parse.body else 0
    home = parse.home.chain
    return (
        f"ends={name[-1]}",
        f"ends={name[-2:]}",
        f"ends+kind={name[-1]}+{candidate.kind}",
        f"verb+ends={verb[:2]}+{name[-1]}",
        f"acts={min(acts[name], 4)}",
        f"mentions={min(len(mentions), 5)}",
        f"headline={bool(mentions) and mentions[0].start < head}",
        f"home={bool(home) and name in home}",
        f"place={bool(body and body.place and body.place[-1] == name)}",
    )


def _of_words(parse: Parse, candidate: Candidate) -> tuple[str, ...]:
    """The words around the naming words, and whether the model of names takes them for an actor."""
    words = candidate.span
    if words is None:
        return ("words=none",)
    at = bisect_left(parse.names, words.start, key=lambda name: name.end - 1)
    acts = at < len(parse.names) and parse.names[at].overlaps(words)
    before, after = parse.view[max(0, words.start - 1) : words.start], parse.view[words.end : words.end + 1]
    clause = parse.clause_at(words.start)
    opens = clause is not None and words.start - clause.span.start <= 1
    return (
        f"acts.by.name={acts}",
        f"acts.by.name+rule={acts}+{candidate.rule}",
        f"before={before}",
        f"after={after}",
        f"before+rule={before}+{candidate.rule}",
        f"after+rule={after}+{candidate.rule}",
        f"opens={opens}+{candidate.rule}",
    )


def _of_way(parse: Parse, clause: Clause | None, span: Span, candidate: Candidate) -> tuple[str, ...]:
    """How far it is to the measure, in sentences, paragraphs and characters, and what stands between."""
    words = candidate.span
    if clause is None or words is None:
        return ("way=none",)
    origin = parse.clause_at(words.start)
    if origin is None or words.start > clause.span.end:
        return ("way=after",)
    sentences, paragraphs = clause.sentence - origin.sentence, clause.paragraph - origin.paragraph
    named = sum(
        1
        for subject in parse.subjects[origin.index + 1 : clause.index + 1]
        if subject.kind == "named" and subject.bodies != candidate.bodies
    )
    return (
        f"sentences={max(-1, min(sentences, 3))}",
        f"paragraphs={max(-1, min(paragraphs, 2))}",
        f"sentences+rule={max(-1, min(sentences, 3))}+{candidate.rule}",
        f"between={min(named, 3)}",
        f"between+sentences={min(named, 2)}+{max(-1, min(sentences, 2))}",
        f"clauses={min(clause.index - origin.index, 5)}" if not sentences else "clauses=other",
        f"inside={words.start >= span.start}",
        f"starts.sentence={parse.sentences[clause.sentence].clauses[0] == clause.index}+{candidate.kind}",
    )
