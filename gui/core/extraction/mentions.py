"""Mentions: the words of an article that name a body by the closed grammar of places, levels and organs."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache

from gui.core.extraction.central import NATIONAL, has_parts, national_end
from gui.core.extraction.grammar import COUNTED, DEICTIC, LEVEL_ONLY, LOCALITY, SEVERAL, Grammar
from gui.core.extraction.places import PlaceTable
from gui.core.extraction.values import Mention, MentionKind
from gui.core.extraction.words import Words, is_known, words_from
from gui.core.text import Span

_ANAPHOR = re.compile(
    r"当地|(?:院|局|厅|校|行)(?:党组|党委)|这个(?:省|市|县|区|州|镇|乡|村)|(?:该|本|我)(?:公司|银行|学校|医院|中心|集团|单位|部门|局|厅|部|委|院|校|行|处|所|站|队|会|司|署|社|办)|(?:校|院|园|署|局|厅|处|司|厂|馆|社|会)方|部机关|局机关|省里|市里|县里|区里|镇里|乡里|村里|镇上|乡上|县上|市上"
)
_OPENS = frozenset(["", *"，。；：、\n 　"])  # after these a clause begins
_SESSION = re.compile(r"第?[一二三四五六七八九十\d]+届")
_BEFORE = frozenset("由在对将把从向和与及，。、：")
_DEPUTY = re.compile(r"(?:常务)?副|代(?:理)?")
_LEVEL_TAIL = re.compile(r"[省市县区州盟旗镇乡村]$|街道$")
_TOWN_LEVEL = re.compile(r"[乡镇村]|街道|社区")  # 同安乡 is a town of its own, not 同安区
_AND_COUNTY = re.compile(r"[省市区州镇乡村]和县")
_ORGAN_ENDS = "局厅委办部所队组站院处科司署心关会府警"
_TAILS = re.compile(r"党委|党组|系统|机关党委|机关")


@dataclass(frozen=True, slots=True, eq=False)
class Reader:
    """What is needed to read a name at a position: view, words, places, patterns, places known in this article.

    In an `overseas` article, one of Hong Kong, Macau or Taiwan, 九龙 is no county of the mainland.
    """

    view: str
    words: Words
    places: PlaceTable
    grammar: Grammar
    known: frozenset[str] = field(default_factory=frozenset)
    overseas: bool = False

    def place_at(self, start: int, *, inside: bool) -> str:
        """The name of a place at `start`; a short name must be a word, and a small place known in the article."""
        name = self.places.at(self.view, start)
        if not name or not (inside or start in self.words.at or self._is_whole(name, start)):
            return ""
        if _AND_COUNTY.match(self.view, max(start - 1, 0)):
            return ""
        if self.places.is_full(name):
            return name
        end = start + len(name)
        named = self.places.named(name)
        if _TOWN_LEVEL.match(self.view, end):
            return ""
        if not self.is_likely(name):
            return ""
        if inside:
            return name if self._is_end(end) or bool(self.places.at(self.view, end)) else ""
        if any(place.level != "county" for place in named) or name in self.known:
            return name if start in self.words.at and (self._is_end(end) or self.places.at(self.view, end)) else ""
        if LEVEL_ONLY.match(self.view, end) or self.organ_end(end, placed=True):
            return name
        word = self.words.starting(start)  # 昆山对企业逐一检查
        opens = self.view[max(0, start - 1) : start] in _OPENS
        return name if opens and word and word.tag == "ns" and word.end == end and self._acts(end) else ""

    def _acts(self, end: int) -> bool:
        """Whether a verb or a preposition stands here."""
        following = self.words.starting(end)
        return following is not None and following.tag[0] in "vpd"

    def is_likely(self, name: str) -> bool:
        """Whether a short name may be read here: in Hong Kong, Macau and Taiwan not as a county of the mainland."""
        named = self.places.named(name)
        return not self.overseas or any(place.level != "county" or not place.is_mainland for place in named)

    def _is_whole(self, name: str, start: int) -> bool:
        """Whether a name that begins inside a word is one all the same: not 开县 in 召开县政府, 江源区 in 长江源区."""
        if len(name) < 3 or name not in self.places.full:
            return False
        word = self.words.around(start)
        return word is None or word.end >= start + len(name) or not is_known(word)

    def _is_end(self, end: int) -> bool:
        """Whether a word ends here, or a level or organ follows."""
        return (
            end in self.words.ends or bool(LEVEL_ONLY.match(self.view, end)) or bool(self.organ_end(end, placed=True))
        )

    def organ_end(self, start: int, *, placed: bool) -> int:
        """Where the organ word at `start` ends, 0 where there is none; `placed`: a place stands before it."""
        grammar, view = self.grammar, self.view
        patterns = (grammar.core, grammar.fixed, grammar.fields) if placed else (grammar.fixed, grammar.fields)
        best = 0
        for pattern in patterns:
            found = pattern.match(view, start)
            if found and found.end() > best and self._closes(found.end()):
                best = found.end()
        if best and not placed and (best - start < 3 and view[start:best] not in _KNOWN_SHORT):
            return 0
        return best

    def _closes(self, end: int) -> bool:
        """Whether an organ's name may end here: at the end of a word, or before 长 or a title."""
        view = self.view
        if view[end : end + 1] in ("长", "党") or end in self.words.ends or end >= len(view):
            return True
        if self.grammar.title.match(view, end) or view.startswith("会同", end):
            return True
        return (
            view[end] not in _CONTINUES.get(view[end - 1], "")
            and end not in self.words.at
            and view[end - 1] in _CONTINUES
        )


# After these endings the segmenter is not trusted: only these letters make a longer word of them.
_CONTINUES = {
    "委": "员托派任屈婉会",
    "部": "门分署队件位落", "局": "面部限势", "厅": "堂", "办": "理法公事学案结好起", "处": "理罚置分境于在方长",
    "府": "邸上", "院": "子校落", "会": "议员场上见面", "署": "名理", "社": "会区", "团": "体结队伙员",
}  # fmt: skip
_KNOWN_SHORT = frozenset(
    {"工会", "妇联", "警方", "政府", "法院", "海关", "残联", "团委", "消协", "纪委", "监委", "防指", "安委"}
)


def mentions_of(reader: Reader, spans: Iterable[Span]) -> tuple[Mention, ...]:
    """Every mention in the given stretches, in text order, longest first, none overlapping."""
    found: list[Mention] = []
    openings = _openings(reader)
    for span in spans:
        position = span.start
        for start in openings[bisect_left(openings, span.start) : bisect_left(openings, span.end)]:
            mention = mention_at(reader, start, found[-1] if found else None) if start >= position else None
            if mention and mention.span.end <= span.end:
                found.append(mention)
                position = mention.words.end
    return tuple(found)


def _openings(reader: Reader) -> list[int]:
    """The positions at which a mention may begin: where a place, or a word that opens one, begins."""
    openings = {found.start() for found in _opening(reader.grammar).finditer(reader.view)}
    return sorted(openings.union(reader.places.positions(reader.view)))


@cache
def _opening(grammar: Grammar) -> re.Pattern[str]:
    """Any of the patterns that `mention_at` tries first."""
    organs = (grammar.central, grammar.core, grammar.fixed, grammar.fields)
    others = (NATIONAL, _ANAPHOR, LOCALITY, DEICTIC, LEVEL_ONLY, COUNTED, _DEPUTY, grammar.heads, grammar.collective)
    return re.compile(rf"(?=当地|中共|{'|'.join(pattern.pattern for pattern in (*organs, *others))})")


def mention_at(reader: Reader, start: int, before: Mention | None = None, *, joined: bool = False) -> Mention | None:
    """The mention that begins at `start`; `before` is the one just left of it, whose place a bare organ takes over."""
    view, grammar = reader.view, reader.grammar
    if national := national_end(reader.view, reader.words, reader.grammar, start):
        return _mention(MentionKind.CENTRAL, start, national, (), view[start:national], "national-body")
    central = grammar.central.match(view, start)
    if central and _central_ends(reader, central.end()):
        branch = _placed(reader, central.end(), joined=False)
        if branch and branch.organ and not branch.places and has_parts(central.group()):
            end = branch.words.end
            name = grammar.central_names[central.group()]
            whole = _mention(MentionKind.CENTRAL, start, central.end(), (), name, "central-body")
            return replace(whole, words=Span(start, end))
        if branch and branch.organ:
            if central.group().endswith("政府") and not branch.places:
                branch = replace(branch, places=(central.group()[:2],))
            return branch if branch.span.start == start else _widened(branch, start)
        name = grammar.central_names[central.group()]
        return _mention(MentionKind.CENTRAL, start, central.end(), (), name, "central-body")
    if view.startswith("当地", start) and (end := reader.organ_end(start + 2, placed=True)):
        span = Span(start, end)
        return Mention(span, MentionKind.ORGAN, ("当地",), view[start + 2 : end], "organ-there", span)
    anaphor = _ANAPHOR.match(view, start)
    if anaphor and (start in reader.words.at or anaphor.group()[0] in "该我当"):
        return _mention(MentionKind.ANAPHOR, start, anaphor.end(), (), anaphor.group(), "anaphor")
    return _placed(reader, start, joined=joined or _stands_behind(reader, start, before))


def _central_ends(reader: Reader, end: int) -> bool:
    """Whether a central body's name really ends here, and is not the first half of a longer word."""
    return end in reader.words.ends or reader._closes(end)


def _stands_behind(reader: Reader, start: int, before: Mention | None) -> bool:
    """Whether an organ's mention ends right before `start`, at most 、 or 和 between."""
    if before is None or not before.organ:
        return False
    end = before.span.end
    return end == start or (end + 1 == start and reader.view[end] in "、和与及")


def _placed(reader: Reader, start: int, *, joined: bool) -> Mention | None:
    """A mention made of places, a level and an organ, or of some of these."""
    view = reader.view
    parts, end = _place_parts(reader, start)
    session = _SESSION.match(view, end) if parts else None
    if session:
        end = session.end()
    level = None
    if not parts or not _LEVEL_TAIL.search(parts[-1]):
        level = LEVEL_ONLY.match(view, end)
    open_left = joined or start in reader.words.at or view[start - 1 : start] in _BEFORE
    if level and (parts or open_left) and (organ_end := reader.organ_end(level.end(), placed=True)):
        parts, end = [*parts, level.group()], level.end()
    else:
        organ_end = reader.organ_end(end, placed=bool(parts) or joined)
    if organ_end:
        tail = _TAILS.match(view, organ_end)
        organ = view[end:organ_end]
        in_row = reader.grammar.field_row.match(view, organ_end) if organ[-1] not in _ORGAN_ENDS else None
        if not parts and not joined and not in_row and organ in reader.grammar.bare:
            return None
        if not parts and start not in reader.words.at and reader.view[start - 1 : start] not in _BEFORE:
            return None
        if tail and tail.group() == "系统":
            organ, organ_end, tail = organ + "系统", tail.end(), None
        words_end = tail.end() if tail else organ_end
        if in_row:
            organ += "部门"
        return Mention(
            Span(start, organ_end),
            MentionKind.ORGAN,
            tuple(parts),
            organ,
            "place-organ" if parts else "organ",
            Span(start, words_end),
        )
    return _head_of_government(reader, start, parts, end) or _without_organ(reader, start, parts, end)


def _head_of_government(reader: Reader, start: int, parts: list[str], end: int) -> Mention | None:
    """湖北省省长, 市长: the head of a place's government stands for the government."""
    deputy = _DEPUTY.match(reader.view, end)
    head = reader.grammar.heads.match(reader.view, deputy.end() if deputy else end)
    if not head or head.group() == "主席" or not (parts or start in reader.words.at):
        level = parts[-1][-1:] if parts else ""
        if not (
            level
            and level in "省市县区州盟旗镇乡"
            and reader.view[end : end + 1] == "长"
            and end + 1 in reader.words.ends
        ):
            return None
        span = Span(start, end + 1)
        return Mention(span, MentionKind.ORGAN, tuple(parts), "政府", "head-of-government", span)
    level = head.group()[:-1]
    places = parts if parts and parts[-1].endswith(level) else [*parts, level]
    span = Span(start, head.end())
    return Mention(span, MentionKind.ORGAN, tuple(places), "政府", "head-of-government", span)


def _without_organ(reader: Reader, start: int, parts: list[str], end: int) -> Mention | None:
    """A place alone, a counted or general group, or nothing."""
    view = reader.view
    counted = None if parts and SEVERAL.match(view, end) else COUNTED.match(view, end)
    if counted and (parts or start in reader.words.at):
        return _mention(MentionKind.COLLECTIVE, start, counted.end(), tuple(parts), counted.group(), "counted-group")
    group = reader.grammar.collective.match(view, end)
    if group and (parts or start in reader.words.at):
        return _mention(MentionKind.COLLECTIVE, start, group.end(), tuple(parts), group.group(), "general-group")
    if parts and (len(parts) > 1 or len(parts[0]) > 1):
        return _mention(MentionKind.PLACE, start, end, tuple(parts), "", "place")
    return None


def _place_parts(reader: Reader, start: int) -> tuple[list[str], int]:
    """The row of places and groups of places that begins at `start`: 陕西省 西安市 各级."""
    view, end = reader.view, start
    parts: list[str] = []
    if view.startswith("中共", start):
        end += 2
    while len(parts) < 5:
        name = reader.place_at(end, inside=bool(parts))
        if name and parts and not _belongs(reader.places, name, parts):
            break
        locality = LOCALITY.match(view, end)
        if locality and not (parts or _is_place_word(reader, end) or _has_organ(reader, end, locality.end())):
            locality = None
        if name and not (locality and locality.end() > end + len(name) and name not in reader.places.full):
            parts.append(name)
            end += len(name)
            continue
        deictic = DEICTIC.match(view, end)
        if deictic and (parts or end in reader.words.at):
            parts.append(deictic.group())
            end = deictic.end()
            continue
        if locality and is_locality(reader, end, locality.end()) and not reader.organ_end(end, placed=True):
            parts.append(locality.group())
            end = locality.end()
            continue
        break
    return parts, end if parts else start


def _has_organ(reader: Reader, start: int, end: int) -> bool:
    """Whether a town is shown to be one by the organ behind it: 西靖乡政府."""
    return start in reader.words.at and reader.view[end - 1] in "镇乡村" and bool(reader.organ_end(end, placed=True))


def _is_place_word(reader: Reader, start: int) -> bool:
    """Whether the segmenter takes the word here for a place name."""
    word = reader.words.starting(start)
    return word is not None and word.tag == "ns"


def _belongs(places: PlaceTable, name: str, parts: list[str]) -> bool:
    """Whether a place lies in the places named before it, as far as the table knows those."""
    known = {place.name for part in parts for place in places.named(part)}
    return not known or any(known & set(place.parents) for place in places.named(name))


def is_locality(reader: Reader, start: int, end: int) -> bool:
    """Whether a word of this kind (西胡村, 洗溪镇) really begins and ends here."""
    if end not in reader.words.ends or reader.view[start:end] in reader.grammar.never:
        return False
    return not any(
        word.tag[0] in "vdpcru" or (len(word.text) > 1 and word.text in reader.grammar.start_words)
        for word in words_from(reader.words, start, end)
    )


def _mention(kind: MentionKind, start: int, end: int, places: tuple[str, ...], organ: str, rule: str) -> Mention:
    return Mention(Span(start, end), kind, places, organ, rule, Span(start, end))


def _widened(mention: Mention, start: int) -> Mention:
    """The same mention with words that stand before it."""
    return Mention(
        Span(start, mention.span.end),
        mention.kind,
        mention.places,
        mention.organ,
        "branch-of-central",
        Span(start, mention.words.end),
    )
