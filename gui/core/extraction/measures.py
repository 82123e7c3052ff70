"""Measure spans by rule: clauses of one subject grouped into actions; the learned stage decides where it is at hand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gui.core.extraction.kinds import ClauseKind, states_action
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.sayings import Saying
from gui.core.extraction.values import Parse
from gui.core.extraction.weighing import heaviest, weigh
from gui.core.text import Span

# Words at the head of a clause that are no part of the action.
_TRIM = re.compile(
    r"(?:并且?|还|也|就(?=[深立迅前])|则|已经?|都|均|而|(?:将|会|要)(?=积极|继续|全力|进一步|认真)|于是|其中|，|：|同时|另外?)+(?![将把对])|(?:并|还|也|则|就|已)(?=[将把对])"
)
_FOLLOWS_MEETING = re.compile(
    r"(?:并)?(?:(?:对|就)[^，]*(?:部署|安排|布置|强调)|明确|部署|要求|提出|细化|落实|共同|召集|分析|研究|传达|亲自|切实|抓好|确定|努力|力争)"
)
_HEAD = 200  # code points of a group that tell its kind
_DEMAND = re.compile(r"[^，]{0,14}(?:要求|指示|强调|提出|指导|督促|引导|动员|号召|需要|部署|要)")


@dataclass(slots=True)
class _Group:
    """Clauses taken together so far: where they start and end, how long the last one is, whether it counts things."""

    start: int
    end: int
    last: int
    counted: bool
    number: int = 1
    closed: bool = False


def rule_spans(parse: Parse, lexicon: Lexicon, said: Sequence[Saying]) -> tuple[Span, ...]:
    """The spans of the measures, in text order, by the grammar alone, given what each clause says."""
    found = (span for sentence in parse.sentences for span in _in_sentence(parse, lexicon, said, sentence.clauses))
    return tuple(sorted(set(found)))


def _in_sentence(parse: Parse, lexicon: Lexicon, said: Sequence[Saying], clauses: tuple[int, int]) -> Iterator[Span]:
    group: _Group | None = None
    means: int | None = None
    for index in range(*clauses):
        clause, subject = parse.clauses[index], parse.subjects[index]
        words, kind, counted = said[index].words, said[index].kind, said[index].counted
        if subject.kind == "named" and group:
            yield from _closed(parse, lexicon, group)
            group = means = None
        if not subject.bodies or not words:
            continue
        if kind is ClauseKind.ACTION or (kind is ClauseKind.RESULT and counted and group is None):
            if group and _joins(parse, lexicon, group, said[index]):
                group.end, group.last, group.counted = clause.span.end, _weight(words), counted
                group.number += 1
            else:
                yield from _closed(parse, lexicon, group)
                start = means if means is not None else subject.predicate
                group = _Group(start, clause.span.end, _weight(words), counted)
            group.closed = clause.mark == "；"
            means = None
        elif kind is ClauseKind.MEANS:
            yield from _closed(parse, lexicon, group)
            group = None
            means = subject.predicate if means is None else means
        elif kind in (ClauseKind.BACKGROUND, ClauseKind.PURPOSE):
            yield from _closed(parse, lexicon, group)
            group = None
    if group is None and means is not None:
        last = parse.clauses[clauses[1] - 1].span.end
        group = _Group(means, last, 0, False)
    yield from _closed(parse, lexicon, group)


def _joins(parse: Parse, lexicon: Lexicon, group: _Group, said: Saying) -> bool:
    """Whether a clause goes on with the same action: short verb phrases, a meeting's decisions, a demand's list."""
    before = parse.view[group.start : min(group.end, group.start + _HEAD)]
    words = said.words
    length = _weight(words)
    if group.closed or said.counted:
        return False
    category = heaviest(weigh(before, lexicon))
    if category == "deploy" and _FOLLOWS_MEETING.match(words) and length < 40:
        return True
    if _DEMAND.match(before) and not re.match("对|将|把|组织|帮助|协调|开展|建立|投入", words):
        return True
    if length <= 9 and group.last <= 11 and not group.counted:
        return True
    if length <= 14 and category == said.category:
        return True
    if length <= 7 and not group.counted:
        return True
    if re.match("(?:并)?(?:列为|列入|纳入|作为)", words):
        return True
    return group.number == 1 and group.last <= 7 and not group.counted


def _closed(parse: Parse, lexicon: Lexicon, group: _Group | None) -> Iterator[Span]:
    """The span of a finished group, without linking words and marks at its edges."""
    if group is None:
        return
    span = trimmed(parse.view, Span(group.start, group.end))
    words = span.of(parse.view)
    if _weight(words) >= 4 and states_action(words, lexicon):
        yield span


def trimmed(view: str, span: Span) -> Span:
    """A measure's span without linking words at its head and marks at its end; of what is said, without its quote."""
    start, end = span.start, span.end
    while (linking := _TRIM.match(view, start, end)) and start < linking.end() < end:
        start = linking.end()
    while end > start + 1 and (view[end - 1] in "，；、。： ！" or _closes_speech(view, start, end)):
        end -= 1
    return Span(start, end)


def _closes_speech(view: str, start: int, end: int) -> bool:
    """Whether the last character closes a quotation that began before."""
    return view[end - 1] == "”" and view.count("”", start, end) > view.count("“", start, end)


def _weight(words: str) -> int:
    """How many letters and digits there are."""
    return sum(map(str.isalnum, words))
