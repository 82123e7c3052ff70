"""Subjects: who acts in each clause, named there, carried on within the sentence or recalled from an earlier one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from gui.core.extraction.facts import EvidenceKind
from gui.core.extraction.mentions import Reader, mention_at
from gui.core.extraction.openclass import open_name_end
from gui.core.extraction.predicates import is_predicate, skip_leads
from gui.core.extraction.resolve import Resolver
from gui.core.extraction.titles import Tail, tail_at
from gui.core.extraction.values import Clause, Mention, MentionKind, Sentence, Subject
from gui.core.text import Span

_AND = "、和与及跟同暨"
_DOCUMENT = re.compile(
    r"(?:据?(?:该|此|本)?(?:《[^》]{1,60}》|通知|意见|方案|办法|规定|文件|条例|公告|通告)|(?:本次|此次|全体)?(?:会议|大会|动员会|推进会|全会|常务会|部署会|座谈会|视频会|会上))"
    r"(?=要求|强调|指出|提出|明确|规定|决定|审议|通过|传达|听取|研究|部署|号召|确定|认为|还|对|将|从|就|，)"
)
_MEMBER = ("委员", "常委", "副书记", "副主席")


@dataclass(slots=True)
class _State:
    """What has been said so far: the last subject, and who the named persons stand for."""

    last: Subject | None = None
    sentence: int = -1
    paragraph: int = -1
    persons: dict[str, str] = field(default_factory=dict)
    acted: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Found:
    """A subject read in a clause: its mentions, where the words that name it end."""

    mentions: tuple[Mention, ...]
    bodies: tuple[str, ...]
    end: int
    rule: str
    persons: tuple[str, ...] = ()


class SubjectReader:
    """Finds the subject of each clause in text order; new mentions (open names, persons) gather in `mentions`."""

    def __init__(self, reader: Reader, resolver: Resolver, mentions: tuple[Mention, ...]) -> None:
        self.reader = reader
        self.resolver = resolver
        self.mentions: dict[int, Mention] = {mention.span.start: mention for mention in mentions}
        self.state = _State()

    def subjects(self, sentences: tuple[Sentence, ...], clauses: tuple[Clause, ...]) -> tuple[Subject, ...]:
        """One subject for each clause."""
        return tuple(self._subject(clause) for sentence in sentences for clause in clauses[slice(*sentence.clauses)])

    def _subject(self, clause: Clause) -> Subject:
        found, start = self._own(clause)
        state = self.state
        if found:
            for person in found.persons:
                state.persons[person] = found.bodies[-1]
            words = Span(found.mentions[0].words.start, found.mentions[-1].words.end) if found.mentions else None
            predicate = self._predicate(found.end, clause.span.end)
            named = Subject(found.bodies, predicate, EvidenceKind.NAMED, found.rule, words)
            state.last, state.sentence, state.paragraph = named, clause.sentence, clause.paragraph
            state.acted.extend(body for body in found.bodies)
            return self._with_partners(named, clause)
        predicate = self._predicate(start, clause.span.end)
        if state.last is None:
            return Subject((), predicate, EvidenceKind.UNASSIGNED, "no-subject")
        same = state.sentence == clause.sentence
        kind = EvidenceKind.CARRIED if same else EvidenceKind.RECALLED
        near = "sentence" if same else "paragraph" if state.paragraph == clause.paragraph else "article"
        carried = replace(state.last, predicate=predicate, kind=kind, rule=f"same-{near}", partners=())
        return self._with_partners(carried, clause)

    def _predicate(self, start: int, end: int) -> int:
        view = self.reader.view
        while start < end and view[start] in "，、： ":
            start += 1
        return start

    def _own(self, clause: Clause) -> tuple[_Found | None, int]:
        """The subject named in the clause, tried at its start and after each opener; where the predicate may begin."""
        position, end = clause.span.start, clause.span.end
        for _ in range(5):
            found = self._read(position, end)
            if found:
                return found, found.end
            following = skip_leads(self.reader, position, end)
            if following == position:
                break
            position = following
        return None, position

    def _read(self, start: int, end: int) -> _Found | None:
        """A subject that begins exactly at `start`."""
        document = _DOCUMENT.match(self.reader.view, start, end)
        if document and self.state.last and self.state.last.bodies:
            mention = self._stand_in(start, document.end(), MentionKind.DOCUMENT, self.state.last.bodies[0])
            return _Found((mention,), self.state.last.bodies, document.end(), "document-issuer")
        for person, body in self.state.persons.items():
            if self.reader.view.startswith(person, start):
                after = tail_at(self.reader, start + len(person), end).end
                if is_predicate(self.reader, after, end):
                    return _Found((self._stand_in(start, after, MentionKind.PERSON, body),), (body,), after, "person")
        return self._row(start, end)

    def _row(self, start: int, end: int) -> _Found | None:
        """One body, or several joined by 、 and 和, before a predicate."""
        read: list[Mention] = []
        persons: tuple[str, ...] = ()
        position = start
        while position < end and len(read) < 12:
            mention = self._mention(position, end, read)
            if mention is None:
                return None
            tail = tail_at(self.reader, mention.words.end, end)
            mention = self._with_tail(mention, tail)
            persons += tail.persons
            after = self.reader.view[tail.end : tail.end + 1]
            if after == "、" and tail.office.endswith(_MEMBER) and not tail.persons:
                position = tail.end + 1  # 市委常委、组织部部长张三: one person, the second office speaks
                continue
            read.append(mention)
            if (after and after in _AND and self._mention(tail.end + 1, end, read)) or self._adjoins(tail.end, mention):
                position = tail.end + (1 if after and after in _AND else 0)
                continue
            if after == "的" or not is_predicate(self.reader, tail.end, end):
                return None
            return self._found(read, tail, persons)
        return None

    def _adjoins(self, end: int, mention: Mention) -> bool:
        """省委省政府: a second organ stands right behind the first."""
        following = self.mentions.get(end)
        return bool(mention.organ and following and following.kind is MentionKind.ORGAN and len(following.places) == 1)

    def _found(self, read: list[Mention], tail: Tail, persons: tuple[str, ...]) -> _Found | None:
        bodies: list[str] = []
        for mention in read:
            body = self._body(mention)
            if body and body not in bodies:
                bodies.append(body)
            self.mentions[mention.span.start] = replace(mention, body=body)
        if not bodies:
            return None
        rule = "joint-subject" if len(bodies) > 1 else f"subject-{read[-1].rule}"
        if tail.office or tail.group:
            rule = "office-holder" if tail.office else "people-of-body"
        return _Found(tuple(read), tuple(bodies), tail.end, rule, persons)

    def _body(self, mention: Mention) -> str:
        if mention.kind is MentionKind.ANAPHOR:
            return self.resolver.anaphor(mention, self.state.acted)
        return mention.body or self.resolver.body(mention)

    def _mention(self, start: int, end: int, before: list[Mention]) -> Mention | None:
        """The mention at `start`, or an open name where that reaches further."""
        known = self.mentions.get(start)
        if known is None and before:
            known = mention_at(self.reader, start, before[-1])
            if known and not known.places and known.kind is MentionKind.ORGAN:
                known = replace(known, places=before[-1].places)
        closed = known.words.end if known else 0
        if known and known.kind in (MentionKind.ORGAN, MentionKind.CENTRAL, MentionKind.ANAPHOR):
            tail = tail_at(self.reader, closed, end)
            if tail.end > closed or is_predicate(self.reader, tail.end, end) or self._adjoins(closed, known):
                return known
        open_end = open_name_end(self.reader, start, end)
        if open_end > closed:
            span = Span(start, open_end)
            places = known.places if known and known.span.start == start else ()
            name = self.reader.view[start:open_end]
            return Mention(span, MentionKind.OPEN, places, name, "open-name", span)
        return known

    def _with_tail(self, mention: Mention, tail: Tail) -> Mention:
        """The mention with its title and persons; a place's people of a trade stand for its system."""
        words = Span(mention.span.start, max(tail.end, mention.words.end))
        trade = next((system for people, system in self.reader.grammar.trades.items() if people in tail.group), "")
        if mention.kind is MentionKind.PLACE and trade:
            return replace(mention, kind=MentionKind.ORGAN, organ=trade, words=words, rule="people-of-trade", body="")
        return replace(mention, words=words)

    def _stand_in(self, start: int, end: int, kind: MentionKind, body: str) -> Mention:
        mention = Mention(Span(start, end), kind, (), "", kind.value, Span(start, end), body)
        self.mentions[start] = mention
        return mention

    def _with_partners(self, subject: Subject, clause: Clause) -> Subject:
        """Bodies named after 联合, 会同 ... at the head of the predicate act too."""
        joined = re.compile(rf"[^，]{{0,6}}?(?:{self.reader.grammar.joined.pattern})").match(
            self.reader.view, subject.predicate, clause.span.end
        )
        if not joined or not subject.bodies:
            return subject
        partners = tuple(
            dict.fromkeys(b for b in self._partners(joined.end(), clause.span.end) if b not in subject.bodies)
        )
        return replace(subject, partners=partners)

    def _partners(self, position: int, end: int) -> Iterator[str]:
        read: list[Mention] = [m for m in self.mentions.values() if m.span.end <= position][-1:]
        for _ in range(12):
            mention = self._mention(position, end, read)
            if mention is None:
                return
            body = self._body(mention)
            if body:
                yield body
                self.mentions[mention.span.start] = replace(mention, body=body)
            read.append(mention)
            position = tail_at(self.reader, mention.words.end, end).end
            if self.reader.view[position : position + 1] not in ("、", "和", "与", "及"):
                return
            position += 1
