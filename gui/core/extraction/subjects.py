"""Subjects: who acts in each clause, named there, carried on within the sentence or recalled from an earlier one."""

import re
from dataclasses import dataclass, replace

from gui.core.extraction.facts import EvidenceKind
from gui.core.extraction.mentions import Reader
from gui.core.extraction.predicates import is_predicate, skip_leads
from gui.core.extraction.resolve import Resolver
from gui.core.extraction.rows import Memory, Row, RowReader
from gui.core.extraction.titles import tail_at
from gui.core.extraction.values import Clause, Mention, MentionKind, Sentence, Subject
from gui.core.text import Span

_MEETING = (
    r"(?:本次|此次|全体)?(?:会议|大会|动员会|推进会|全会|常务会|部署会|座谈会|视频会|会上)"
    r"|(?:该|此|本|这份)?(?:通知|意见|方案|办法|规定|文件|条例|公告|通告|决定|规划|计划)"
)
_DOCUMENT = re.compile(
    rf"(?:据?(?:该|此|本)?《[^》]{{1,60}}》|{_MEETING})"
    r"(?=要求|强调|指出|提出|明确|规定|决定|审议|通过|传达|听取|研究|部署|号召|确定|认为|显示|还|对|将|从|就|，)"
)
_REQUIRED = re.compile(r"(?:都|均|也|还)?(?:要|应|应当|必须|须|需|不得|严禁)")
# The first of these goes on alone in the sentences that follow.
_FIRST_ALONE = ("joint-with", "joint-partners")
_BY = ("由",)
_WITH = r"[与和同跟](?=[^，。]{2,24}?(?:共同|联合|携手|一起|一道|合作|协商|会商|签署|签订|共建))"
_PLACE_SETTING = re.compile(r"(?:在|位于|来到|走进)")


@dataclass(slots=True)
class _State:
    """The last subject named, where it was, and whether more persons follow it in a list."""

    last: Subject | None = None
    mention: Mention | None = None
    sentence: int = -1
    paragraph: int = -1
    listing: bool = False


class SubjectReader:
    """Finds the subject of each clause in text order; new mentions (open names, persons) gather in `rows.mentions`."""

    def __init__(
        self, reader: Reader, resolver: Resolver, mentions: tuple[Mention, ...], names: tuple[Span, ...] = ()
    ) -> None:
        self.reader = reader
        self.resolver = resolver
        self.rows = RowReader(reader, resolver, mentions, names)
        self.memory = Memory()
        self.state = _State()
        self._demanded = False
        self._place: Mention | None = None
        self._parted = False
        self._joined = re.compile(rf"[^，]{{0,6}}?(?:{reader.grammar.joined.pattern}|{_WITH})")

    def subjects(self, sentences: tuple[Sentence, ...], clauses: tuple[Clause, ...]) -> tuple[Subject, ...]:
        """One subject for each clause."""
        found: list[Subject] = []
        self._remember_headline(sentences[0].span.start if sentences else 0)
        for sentence in sentences:
            self.memory.setting, self.memory.near, self._place, self._demanded = (), "", None, False
            mark = ""
            for clause in clauses[slice(*sentence.clauses)]:
                self._parted = mark == "；"
                mark = clause.mark
                found.append(self._subject(clause))
                words = self.reader.view[found[-1].predicate : clause.span.end]
                self._demanded = self._demands(words)
        return tuple(found)

    def _remember_headline(self, body: int) -> None:
        """Until somebody is named, the first body of the headline is who the text is about."""
        titled = [mention for start, mention in self.rows.mentions.items() if start < body and mention.body]
        if titled:
            first = titled[0]
            self.state.last = Subject((first.body,), 0, EvidenceKind.RECALLED, "headline", first.words)
            self.memory.acted.append(first.body)

    def _subject(self, clause: Clause) -> Subject:
        row, start = self._own(clause)
        subject = self._named(row, clause) if row else self._kept(start, clause)
        joined = self._joined.match(self.reader.view, subject.predicate, clause.span.end)
        if not joined or not subject.bodies:
            return subject
        found = self.rows.partners(joined.end(), clause.span.end, self.memory, self.state.mention)
        partners = tuple(key for key in found if key not in subject.bodies)
        if partners and self.state.last:
            both = (*subject.bodies, *partners)
            self.state.last = replace(self.state.last, bodies=both, rule="joint-partners")
            self.state.sentence = clause.sentence
        return replace(subject, partners=partners)

    def _named(self, row: Row, clause: Clause) -> Subject:
        state = self.state
        words = Span(row.mentions[0].words.start, row.mentions[-1].words.end)
        predicate = self._predicate(row.end, clause.span.end)
        bodies = row.bodies
        if state.listing and state.last and state.sentence == clause.sentence and row.rule == "office-holder":
            bodies = tuple(dict.fromkeys((*state.last.bodies, *row.bodies)))
        state.listing = row.rule == "office-holder" and predicate >= clause.span.end
        self.memory.near = row.bodies[-1]
        subject = Subject(bodies, predicate, EvidenceKind.NAMED, row.rule, words)
        if row.rule == "place-topic":
            return subject  # the place stands for this clause alone
        state.last, state.sentence, state.paragraph = subject, clause.sentence, clause.paragraph
        state.mention = row.mentions[-1]
        self.memory.acted.extend(row.bodies)
        return subject

    def _kept(self, start: int, clause: Clause) -> Subject:
        """The last subject, carried on or recalled."""
        predicate = self._predicate(start, clause.span.end)
        state = self.state
        same = state.sentence == clause.sentence
        if not same and self._place:
            return Subject((self._place.body,), predicate, EvidenceKind.CARRIED, "set-in-place", self._place.words)
        if state.last is None:
            return Subject((), predicate, EvidenceKind.UNASSIGNED, "no-subject")
        kind = EvidenceKind.CARRIED if same else EvidenceKind.RECALLED
        if not same and state.last.rule in _FIRST_ALONE:
            state.last = replace(state.last, bodies=state.last.bodies[:1])
        near = "sentence" if same else "paragraph" if state.paragraph == clause.paragraph else "article"
        return replace(state.last, predicate=predicate, kind=kind, rule=f"same-{near}", partners=())

    def _predicate(self, start: int, end: int) -> int:
        while start < end and self.reader.view[start] in "，、： ":
            start += 1
        return start

    def _own(self, clause: Clause) -> tuple[Row | None, int]:
        """The subject named in the clause, tried at its start and after each opener; where the predicate may begin."""
        position, end = clause.span.start, clause.span.end
        position += self.reader.view[position] == "“"
        for _ in range(5):
            row = self._read(position, end)
            if row:
                return row, row.end
            if self.reader.view[position : position + 1] in _BY and position + 1 in self.rows.mentions:
                position += 1
                continue
            position = self._people(position, end)
            self._set(position)
            following = skip_leads(self.reader, position, end)
            if following == position:
                break
            position = following
        return self._further_on(position, end), position

    def _further_on(self, position: int, end: int) -> Row | None:
        """The subject at a learned name that begins later in the clause."""
        for start in range(position + 1, end):
            if start in self.rows.names and (row := self._read(start, end)):
                return row
        return None

    def _read(self, start: int, end: int) -> Row | None:
        """A subject that begins exactly at `start`: a document, a person known by now, or a row of bodies."""
        view, last = self.reader.view, self.state.last
        document = _DOCUMENT.match(view, start, end)
        if document and last and last.bodies:
            mention = self.rows.stand_in(start, document.end(), MentionKind.DOCUMENT, last.bodies[0])
            return Row((mention,), last.bodies, document.end(), "document-issuer")
        for person, body in self.memory.persons.items():
            if view.startswith(person, start):
                after = tail_at(self.reader, start + len(person), end).end
                if is_predicate(self.reader, after, end):
                    return Row((self.rows.stand_in(start, after, MentionKind.PERSON, body),), (body,), after, "person")
        row = self.rows.read(start, end, self.memory)
        return None if row and self._is_required(row) else row

    def _is_required(self, row: Row) -> bool:
        """各地各部门要 ...: what is required of others is the requiring body's measure."""
        if not (self.state.last and _REQUIRED.match(self.reader.view, row.end)):
            return False
        return self._demanded or all(_is_general(mention) for mention in row.mentions)

    def _demands(self, words: str) -> bool:
        """Whether a clause only says that somebody demands: 会议要求, 他强调."""
        grammar = self.reader.grammar
        found = grammar.demand.search(words[:8])
        return bool(found) and len(words) < 8 and len(words) - found.end() < 2 if found else False

    def _people(self, start: int, end: int) -> int:
        """Past a body's own people (机关干部, 每名党员): they act for the body that the sentence is about."""
        people = self.reader.grammar.groups.match(self.reader.view, start, end)
        if people and self.state.last and people.end() < end and is_predicate(self.reader, people.end(), end):
            return people.end()
        return start

    def _set(self, position: int) -> None:
        """Remember the place that a sentence is set in: 在新疆, 教育部门 ..."""
        opener = _PLACE_SETTING.match(self.reader.view, position)
        mention = self.rows.mentions.get(opener.end()) if opener else None
        if mention and mention.kind is MentionKind.PLACE and mention.body:
            self.memory.setting = mention.places
            self._place = mention
            if self._parted:  # …；在黑龙江佳木斯，法官登上列车: another scene
                self.state.sentence = -1


def _is_general(mention: Mention) -> bool:
    """Whether a mention is a group of nowhere in particular: 各地, 有关部门."""
    if mention.kind is MentionKind.PLACE:
        return mention.places[-1].startswith(("各", "全国"))
    group = mention.kind is MentionKind.COLLECTIVE or (mention.kind is MentionKind.ORGAN and bool(mention.places))
    return group and all(part.startswith(("各", "全")) for part in mention.places)
