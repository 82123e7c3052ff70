"""Rows of bodies: one body, or several joined by 、 and 和, with their titles, persons and shared endings."""

import re
from dataclasses import dataclass, field, replace

from gui.core.extraction.grammar import LOCALITY
from gui.core.extraction.mentions import Reader, is_locality, mention_at
from gui.core.extraction.openclass import open_name_end
from gui.core.extraction.predicates import is_predicate
from gui.core.extraction.resolve import Resolver
from gui.core.extraction.titles import Tail, tail_at
from gui.core.extraction.values import Mention, MentionKind
from gui.core.extraction.words import words_from
from gui.core.text import Span

_WITH = ("与", "同", "跟")
_AND = "、和与及跟同暨"
LEARNED = "learned-name"
_MEMBER = ("委员", "常委", "副书记", "副主席")
_MANY = re.compile(r"等(?:多|[两三四五六七八九十\d]+)?(?:地|省|市|省市|省份|地区|地市|市县)?")
_LONGEST_ROW = 12
_LEVELS = "省市县区州"
_SHORTEST_ORGAN = 3
_LONGEST_OVERLAP = 4  # code points by which a misread mention may begin earlier


@dataclass(slots=True)
class Memory:
    """What was said so far: who acted, where the sentence is set, who acts in it, whom persons stand for."""

    acted: list[str] = field(default_factory=list)
    setting: tuple[str, ...] = ()
    near: str = ""
    persons: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """Bodies read before a predicate: their mentions, their keys, where the words that name them end, and how."""

    mentions: tuple[Mention, ...]
    bodies: tuple[str, ...]
    end: int
    rule: str


class RowReader:
    """Reads rows of bodies; the mentions that it finds or completes gather in `mentions`, by their start."""

    def __init__(
        self, reader: Reader, resolver: Resolver, mentions: tuple[Mention, ...], names: tuple[Span, ...]
    ) -> None:
        self.reader = reader
        self.resolver = resolver
        self.mentions: dict[int, Mention] = {mention.span.start: mention for mention in mentions}
        self.names = {name.start: name for name in names}

    def read(self, start: int, end: int, memory: Memory) -> Row | None:
        """The row that begins exactly at `start` and stands before a predicate."""
        read: list[Mention] = []
        persons: tuple[str, ...] = ()
        links = ""
        position = start
        while position < end and len(read) < _LONGEST_ROW:
            mention = self._mention(position, end, read)
            if mention is None:
                return None
            head = "长" if mention.rule == "head-of-government" else ""
            tail = tail_at(self.reader, mention.words.end, end, head)
            mention = self._with_tail(mention, tail)
            persons += tail.persons
            after = self.reader.view[tail.end : tail.end + 1]
            if after == "、" and tail.office.endswith(_MEMBER) and not tail.persons:
                position = tail.end + 1  # 市委常委、组织部部长张三: one person, the second office speaks
                continue
            read.append(mention)
            if after and after in _AND and self._mention(tail.end + 1, end, read):
                position, links = tail.end + 1, links + after
                continue
            if self._adjoins(tail.end, mention):
                position = tail.end
                continue
            shared = self._shared(read, tail.end, end)
            if shared:
                return self._row(*shared, persons, "shared-ending", memory)
            if after != "的" and all(m.kind is MentionKind.PLACE for m in read) and self._topic(tail.end, end):
                return self._row(read, tail.end, persons, "place-topic", memory)
            acts = is_predicate(self.reader, tail.end, end) or mention.rule == LEARNED
            if after == "的" or not acts:
                return None
            rule = "office-holder" if tail.office else "people-of-body" if tail.group else f"subject-{read[-1].rule}"
            row = self._row(read, tail.end, persons, rule, memory)
            return replace(row, rule="joint-with") if row and len(row.bodies) > 1 and links[:1] in _WITH else row
        return None

    def partners(self, position: int, end: int, memory: Memory, beside: Mention | None) -> tuple[str, ...]:
        """The bodies named after 联合, 会同 ... at `position`; 有关部门 and 公安部门 name none."""
        read = [beside] if beside else []
        found: dict[str, None] = {}
        for _ in range(_LONGEST_ROW):
            mention = self._mention(position, end, read, joined=True)
            if mention is None:
                break
            keys = self.resolver.bodies(mention, memory.setting, memory.acted, memory.near)
            if mention.kind is not MentionKind.COLLECTIVE and not mention.organ.endswith("部门"):
                found.update(dict.fromkeys(keys))
            self._put(replace(mention, body=keys[0] if keys else ""))
            read.append(mention)
            position = tail_at(self.reader, mention.words.end, end).end
            if self.reader.view[position : position + 1] not in ("、", "和", "与", "及"):
                break
            position += 1
        return tuple(found)

    def _put(self, mention: Mention) -> None:
        """Take a mention in; one that begins before it and runs into it was misread (会同县 in 会同县财政局)."""
        for start in range(mention.span.start - _LONGEST_OVERLAP, mention.span.start):
            if start in self.mentions and self.mentions[start].span.end > mention.span.start:
                del self.mentions[start]
        self.mentions[mention.span.start] = mention

    def stand_in(self, start: int, end: int, kind: MentionKind, body: str) -> Mention:
        """A mention by other words than a name: a person, a document, people of the body."""
        mention = Mention(Span(start, end), kind, (), "", kind.value, Span(start, end), body)
        self.mentions[start] = mention
        return mention

    def _row(self, read: list[Mention], end: int, persons: tuple[str, ...], rule: str, memory: Memory) -> Row | None:
        keys: dict[str, None] = {}
        for mention in read:
            found = self.resolver.bodies(mention, memory.setting, memory.acted, memory.near)
            keys.update(dict.fromkeys(found))
            self.mentions[mention.span.start] = replace(mention, body=found[0] if found else "")
        if not keys:
            return None
        bodies = tuple(keys)
        for person in persons:
            memory.persons[person] = bodies[-1]
        named = len(bodies) > 1 and rule.startswith("subject-")
        return Row(tuple(read), bodies, end, "joint-subject" if named else rule)

    def _adjoins(self, end: int, mention: Mention) -> bool:
        """省委省政府: a second organ stands right behind the first."""
        following = self.mentions.get(end)
        if not mention.organ or following is None or following.kind is not MentionKind.ORGAN:
            return False
        return len(following.places) == 1 or following.organ.startswith(("政府", "人大", "政协"))

    def _department(self, mention: Mention) -> Mention:
        """广州市政府新闻办: an organ right behind its own, without a place, is a part that has a name."""
        following = self.mentions.get(mention.span.end)
        if (
            mention.organ.endswith("府")
            and following is not None
            and following.kind is MentionKind.ORGAN
            and not following.places
            and not self._adjoins(mention.span.end, mention)
        ):
            end = following.span.end
            return replace(
                mention,
                organ=following.organ,
                span=Span(mention.span.start, end),
                words=Span(mention.span.start, end),
                body="",
            )
        return mention

    def _shared(self, read: list[Mention], position: int, limit: int) -> tuple[list[Mention], int] | None:
        """上海、重庆等地工会: an ending that all places of the row share."""
        view = self.reader.view
        if any(mention.kind is not MentionKind.PLACE for mention in read[:-1]):
            return None
        last = read[-1]
        if last.kind is MentionKind.OPEN and len(read) > 1:
            place = mention_at(self.reader, last.span.start)
            if place is None or place.kind is not MentionKind.PLACE or place.span.end >= last.span.end:
                return None
            end = last.span.end
            many = _MANY.match(view, place.span.end, end)
            organ = view[many.end() if many else place.span.end : end]
            read = [*read[:-1], place]
        elif last.kind is MentionKind.PLACE and view[position - 1] in "地等省市县":
            start = position + (view[position : position + 1] in "的各")
            end = max(self.reader.organ_end(start, placed=True), open_name_end(self.reader, start, limit))
            organ = view[start:end]
        else:
            return None
        if (
            not organ
            or end <= position - 1
            or not is_predicate(self.reader, tail_at(self.reader, end, limit).end, limit)
        ):
            return None
        shared = [replace(m, kind=MentionKind.ORGAN, organ=organ, rule="shared-ending", body="") for m in read]
        return shared, tail_at(self.reader, end, limit).end

    def _mention(self, start: int, end: int, before: list[Mention], *, joined: bool = False) -> Mention | None:
        """The mention at `start` by the grammar, or the learned name where the grammar has none or only its place."""
        found, name = self._by_grammar(start, end, before, joined=joined), self.names.get(start)
        if name is None or name.end > end or name.of(self.reader.view) in self.reader.grammar.class_words:
            return found
        if found and (found.words.end >= name.end or found.kind not in (MentionKind.OPEN, MentionKind.PLACE)):
            return found
        return self._open(name, found, LEARNED)

    def _by_grammar(self, start: int, end: int, before: list[Mention], *, joined: bool) -> Mention | None:
        """The mention at `start`, or an open name where that reaches further."""
        known = self.mentions.get(start)
        if known is None and not before:
            known = self._class_word(start, end)
        if known is None and before:
            known = mention_at(self.reader, start, before[-1], joined=True)
        if known and before and not known.places and known.kind is MentionKind.ORGAN and before[-1].places:
            known = replace(known, places=_levels(before[-1].places), body="")
        if known and known.kind in (MentionKind.ORGAN, MentionKind.CENTRAL, MentionKind.ANAPHOR):
            known = self._department(known)
            closed = known.words.end
            tail = tail_at(self.reader, closed, end)
            if joined or tail.end > closed or is_predicate(self.reader, tail.end, end) or self._adjoins(closed, known):
                return known
        open_end = open_name_end(self.reader, start, end)
        if (
            known
            and known.kind in (MentionKind.ORGAN, MentionKind.CENTRAL)
            and self._has_verb(known.words.end, open_end)
        ):
            return known
        if open_end > (known.words.end if known else 0):
            return self._open(Span(start, open_end), known, "open-name")
        return known

    def _open(self, name: Span, known: Mention | None, rule: str) -> Mention:
        """A mention by an open name; a level before it (县治水办) makes it an organ of the place meant."""
        text = name.of(self.reader.view)
        places = known.places if known and known.span.start == name.start else ()
        if text[0] in _LEVELS and len(text) > _SHORTEST_ORGAN:
            return Mention(name, MentionKind.ORGAN, (text[0],), text[1:], rule, name)
        return Mention(name, MentionKind.OPEN, places, text, rule, name)

    def _class_word(self, start: int, end: int) -> Mention | None:
        """学校, 医院, 公司 alone: the body of that class that the text speaks of, or one of the sentence's place."""
        word = self.reader.words.starting(start)
        if word is None or word.text not in self.reader.grammar.class_words:
            return self._town(start, end)
        if not is_predicate(self.reader, tail_at(self.reader, word.end, end).end, end):
            return None
        span = Span(start, word.end)
        return Mention(span, MentionKind.ANAPHOR, (), word.text, "class-word", span)

    def _topic(self, start: int, end: int) -> bool:
        """北京、太原等地机动车限行: places before a topic with its own predicate."""
        if is_predicate(self.reader, start, end):
            return False
        word = self.reader.words.starting(start)
        return word is not None and word.tag[0] == "n"

    def _town(self, start: int, end: int) -> Mention | None:
        """昆阳镇 before a predicate: a town that no table holds."""
        town = LOCALITY.match(self.reader.view, start, end)
        if (
            town is None
            or not is_locality(self.reader, start, town.end())
            or not is_predicate(self.reader, town.end(), end)
        ):
            return None
        return Mention(Span(start, town.end()), MentionKind.PLACE, (town.group(),), "", "town", Span(start, town.end()))

    def _has_verb(self, start: int, end: int) -> bool:
        """Whether a verb stands between an organ's name and the end of a longer name: then the longer one is none."""
        grammar = self.reader.grammar
        return any(
            word.tag.startswith("v")
            or (len(word.text) > 1 and word.text in grammar.start_words and word.text not in grammar.inner_verbs)
            for word in words_from(self.reader.words, start, end)
        )

    def _with_tail(self, mention: Mention, tail: Tail) -> Mention:
        """The mention with its title and persons; a place's people of a trade stand for its system."""
        words = Span(mention.span.start, max(tail.end, mention.words.end))
        trade = next((system for people, system in self.reader.grammar.trades.items() if people in tail.group), "")
        if mention.kind is MentionKind.PLACE and trade:
            return replace(mention, kind=MentionKind.ORGAN, organ=trade, words=words, rule="people-of-trade", body="")
        return replace(mention, words=words)


def _levels(places: tuple[str, ...]) -> tuple[str, ...]:
    """The places that a bare organ takes over from the organ before it."""
    return tuple(place for place in places if not place.startswith("各"))
