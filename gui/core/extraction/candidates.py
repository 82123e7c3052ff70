"""Actor candidates: every body that a measure may belong to, the grammar's choice first, each with its reason."""

from bisect import bisect_left
from collections.abc import Iterator

from gui.core.extraction.facts import EvidenceKind
from gui.core.extraction.values import Candidate, Clause, MentionKind, Parse
from gui.core.text import Span

_MOST = 12
_LOOK_BACK = 40


def candidates_for(parse: Parse, span: Span) -> tuple[Candidate, ...]:
    """Who may have taken the measure at `span`: its clause's subject, bodies named before it, earlier subjects."""
    clause = parse.clause_at(span.start)
    if clause is None:
        return ()
    seen: set[tuple[str, ...]] = set()
    chosen: list[Candidate] = []
    for candidate in _all(parse, clause, span):
        if candidate.bodies and candidate.bodies not in seen:
            seen.add(candidate.bodies)
            chosen.append(candidate)
            if len(chosen) == _MOST:
                break
    return tuple(chosen)


def _all(parse: Parse, clause: Clause, span: Span) -> Iterator[Candidate]:
    subject = parse.subjects[clause.index]
    if subject.rule == "same-article":  # a body named in the sentence is nearer than a subject paragraphs ago
        yield from _before(parse, clause, span)
    if subject.bodies:
        kind = subject.kind
        if subject.partners:
            yield Candidate((*subject.bodies, *subject.partners), kind, "joint-partners", subject.span)
        yield Candidate(subject.bodies, kind, subject.rule, subject.span)
        if len(subject.bodies) > 1 or subject.partners:
            for body in (*subject.bodies, *subject.partners):
                yield Candidate((body,), kind, "one-of-joint", subject.span)
    yield from _mentioned(parse, clause, span)
    yield from _earlier(parse, clause)
    yield from _elsewhere(parse, clause)
    for place in reversed(parse.home.chain):
        for key in (place, place + "政府"):
            if key in parse.bodies:
                yield Candidate((key,), EvidenceKind.RECALLED, "home-place", None)


def _before(parse: Parse, clause: Clause, span: Span) -> Iterator[Candidate]:
    """Bodies mentioned before the measure in its sentence, the nearest first."""
    return (one for one in _mentioned(parse, clause, span) if one.rule != "mentioned-inside")


def _mentioned(parse: Parse, clause: Clause, span: Span) -> Iterator[Candidate]:
    """Bodies mentioned before the measure in its sentence, the nearest first, then those inside it."""
    sentence = parse.sentences[clause.sentence].span
    first = bisect_left(parse.mentions, sentence.start, key=lambda mention: mention.span.start)
    last = bisect_left(parse.mentions, span.end, key=lambda mention: mention.span.start)
    inside = [mention for mention in parse.mentions[max(first, last - _LOOK_BACK) : last] if mention.body]
    before = [m for m in inside if m.span.end <= span.start]
    for mention in reversed(before):
        kind = EvidenceKind.NAMED if mention.span.start >= clause.span.start else EvidenceKind.CARRIED
        rule = "mentioned-place" if mention.kind is MentionKind.PLACE else "mentioned-before"
        yield Candidate((mention.body,), kind, rule, mention.words)
    for mention in inside[len(before) :]:
        yield Candidate((mention.body,), EvidenceKind.NAMED, "mentioned-inside", mention.words)


def _earlier(parse: Parse, clause: Clause) -> Iterator[Candidate]:
    """The subjects of earlier clauses, the latest first."""
    for index in range(clause.index - 1, max(-1, clause.index - 60), -1):
        subject = parse.subjects[index]
        if subject.kind is EvidenceKind.NAMED and subject.span:
            same = parse.clauses[index].sentence == clause.sentence
            kind = EvidenceKind.CARRIED if same else EvidenceKind.RECALLED
            yield Candidate(subject.bodies, kind, "earlier-subject", subject.span)


def _elsewhere(parse: Parse, clause: Clause) -> Iterator[Candidate]:
    """Bodies mentioned in the two sentences before, the nearest first; then those of the headline."""
    start = parse.sentences[max(0, clause.sentence - 2)].span.start
    first = bisect_left(parse.mentions, start, key=lambda mention: mention.span.start)
    last = bisect_left(parse.mentions, parse.sentences[clause.sentence].span.start, key=lambda m: m.span.start)
    for mention in reversed(parse.mentions[first:last]):
        if mention.body:
            yield Candidate((mention.body,), EvidenceKind.RECALLED, "mentioned-earlier", mention.words)
    body = parse.body[0].start if parse.body else 0
    for mention in parse.mentions[: bisect_left(parse.mentions, body, key=lambda m: m.span.start)]:
        if mention.body:
            yield Candidate((mention.body,), EvidenceKind.RECALLED, "headline", mention.words)
