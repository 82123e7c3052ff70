"""Canonical names: which body a mention means, under the fullest name that the article gives or plainly implies."""

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace

from gui.core.extraction.grammar import Grammar
from gui.core.extraction.places import LEVEL_ENDINGS, LEVELS, Place, PlaceTable
from gui.core.extraction.values import Home, Mention, MentionKind

_DEICTIC = re.compile(r"^(?:全|我|本|该|当)?(自治区|自治州|省|市|县|区|州|盟|旗)$")
_KEPT = re.compile(r"^(?:各|市县|县区|县市|区县|全国)|级$")
_REGION = re.compile(r"(?:维吾尔|壮族|回族)?自治区$|特别行政区$")
_SEVERAL_NUMBERS = {"两": 2, "三": 3, "四": 4, "五": 5}
_SEVERAL = re.compile(r"([两三四五])(省|市|县|区|地|州|镇|村)")
_ALONE = frozenset({"全国", "我国", "各国", "各级", "各地", "市县", "该地", "本地", "全县上下"})


@dataclass(slots=True)
class _Entry:
    """One body while the article is read: its fullest name in the view, its chain, its organ."""

    name: str
    chain: tuple[str, ...]
    organ: str
    mentions: list[Mention] = field(default_factory=list)


class Resolver:
    """Gives every mention the key of its body, in text order."""

    def __init__(self, places: PlaceTable, grammar: Grammar, home: Home, user: dict[str, str]) -> None:
        self.places = places
        self.grammar = grammar
        self.home = home
        self.user = user
        self.entries: dict[str, _Entry] = {}
        self.recent: dict[str, Place] = {}
        self.seen: list[tuple[int, tuple[str, ...]]] = []
        self.by_organ: dict[str, str] = {}

    def bodies(self, mention: Mention, setting: tuple[str, ...], acted: list[str]) -> tuple[str, ...]:
        """The bodies that a subject means, given the place the sentence is set in and who acted before."""
        if mention.kind is MentionKind.ANAPHOR:
            key = self.anaphor(mention, setting, acted)
            return (key,) if key else ()
        if (
            mention.kind is MentionKind.COLLECTIVE
            and not mention.places
            and (counted := _SEVERAL.fullmatch(mention.organ))
        ):
            return self._latest_places(_SEVERAL_NUMBERS[counted.group(1)], counted.group(2), mention.span.start)
        if setting and not mention.places and mention.kind in (MentionKind.ORGAN, MentionKind.COLLECTIVE):
            mention = replace(mention, places=setting, body="")
        elif setting and mention.kind is MentionKind.OPEN and mention.organ in self.grammar.class_words:
            mention = replace(mention, kind=MentionKind.ORGAN, places=setting, body="")
        key = mention.body or self.body(mention)
        return (key,) if key else ()

    def see(self, mention: Mention) -> None:
        """Note a place that the text has come to."""
        chain, _ = self._chain(mention.places)
        if chain:
            self.seen.append((mention.span.start, chain))

    def _latest_places(self, number: int, level: str, position: int) -> tuple[str, ...]:
        """两省: the last so many places of a level before a position, in text order."""
        found: dict[str, None] = {}
        for at, chain in reversed(self.seen):
            if at < position and chain[-1] not in found and (level == "地" or chain[-1].endswith(level)):
                found[chain[-1]] = None
                if len(found) == number:
                    return tuple(self._enter_chain(name) for name in reversed(found))
        return ()

    def _enter_chain(self, name: str) -> str:
        place = self.places.pick(name, self.home.chain)
        chain = place.chain if place else (name,)
        return self._enter(name, name, chain, "")

    def resolve_all(self, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """All mentions with their bodies; anaphors wait for their subject."""
        return tuple(replace(mention, body=self.body(mention)) for mention in mentions)

    def body(self, mention: Mention) -> str:
        """The key of the body that a mention means, empty where it means none by itself."""
        if mention.kind is MentionKind.ANAPHOR:
            return ""
        if mention.kind is MentionKind.CENTRAL:
            return self._enter(mention.organ, mention.organ, (), mention.organ)
        chain, prefix = self._chain(mention.places)
        if mention.kind is MentionKind.OPEN:
            return self._enter(mention.organ, mention.organ, chain, mention.organ)
        if mention.kind is MentionKind.PLACE:
            return self._place(mention, chain, prefix)
        organ = self.grammar.same.get(mention.organ) or mention.organ
        if not mention.places:
            if organ in self.by_organ:
                return self.by_organ[organ]
            chain = self._home_for(mention)
            prefix = chain[-1:] if chain else ()
        elif chain:
            self.seen.append((mention.span.start, chain))
        deepest = "".join(prefix[-1:]) if not _kept(prefix) else "".join(prefix)
        key = self._enter(deepest + organ, _joined(prefix) + mention.organ, chain, mention.organ)
        self.by_organ[organ] = key
        return key

    def anaphor(self, mention: Mention, setting: tuple[str, ...], acted: list[str]) -> str:
        """The body that 该局, 当地, 县里 mean: the latest place, or the latest that acted and ends so."""
        word = mention.organ
        if word.startswith("当地"):
            chain = self._chain(setting)[0] if setting else self._seen_before(mention.span.start, "")
            government = "政府" if word.endswith("政府") else ""
            if chain:
                return self._enter(chain[-1] + government, chain[-1] + government, chain, government)
            return acted[-1] if acted else ""
        if word[-1] in "里上" and len(word) == 2:
            chain = self._seen_before(mention.span.start, word[0])
            return self._enter(chain[-1], chain[-1], chain, "") if chain else ""
        tail = re.sub(r"^(?:该|本|我)", "", word).removesuffix("机关").removesuffix("里").removesuffix("上")
        if tail in LEVEL_ENDINGS or tail in ("镇", "乡", "村"):
            return next((key for key in reversed(acted) if key.endswith(tail)), "")
        ends = {"部": ("部",), "局": ("局",), "校": ("学校", "大学", "学院", "中学", "小学"), "行": ("银行", "行")}
        want = ends.get(tail, (tail,))
        return next((key for key in reversed(acted) if key.endswith(want)), acted[-1] if acted else "")

    def _place(self, mention: Mention, chain: tuple[str, ...], prefix: tuple[str, ...]) -> str:
        word = mention.places[-1]
        if word in _ALONE or not prefix or (len(mention.places) == 1 and _KEPT.search(word)):
            return ""
        if _kept(prefix):
            return self._enter("".join(prefix), "".join(prefix), chain, "")
        if chain:
            self.seen.append((mention.span.start, chain))
        return self._enter(prefix[-1], _joined(prefix), chain, "")

    def _chain(self, parts: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The chain of full place names, and the names as they stand in the body's name, fullest forms."""
        context: tuple[str, ...] = self.home.chain
        prefix: list[str] = []
        place: Place | None = None
        for part in parts:
            deictic = _DEICTIC.match(part)
            if deictic and not prefix:
                name = self._by_level(deictic.group(1))
                if name:
                    prefix.append(name[-1])
                    context = name
                    continue
                if part[0] not in "全我本该当":
                    continue
            elif deictic:
                continue
            named = self.places.named(part)
            if named:
                place = self.places.pick(part, (*context, *prefix))
                assert place
                prefix.append(place.name)
                context = place.chain
                self.recent[place.level] = place
                continue
            prefix.append(part)
        chain = context if place or (prefix and context and prefix[0] in context) else ()
        if (
            prefix
            and chain
            and not _kept(tuple(prefix))
            and prefix[-1] not in chain
            and not self.places.named(prefix[-1])
        ):
            chain = (*chain, prefix[-1])
        return chain, tuple(prefix)

    def _seen_before(self, position: int, level: str) -> tuple[str, ...]:
        """The chain of the latest place before a position, down to a unit of the level."""
        for at, chain in reversed(self.seen):
            if at < position:
                down = next((n for n in range(len(chain), 0, -1) if chain[n - 1].endswith(level)), 0)
                if down:
                    return chain[:down]
        return ()

    def _by_level(self, level: str) -> tuple[str, ...]:
        """The chain meant by a bare level: the latest place of that level, else the article's own."""
        kind = LEVEL_ENDINGS.get(level[-1], "province" if level == "自治区" else "")
        own = {"province": self.home.province, "city": self.home.city, "county": self.home.county}.get(kind, "")
        recent = self.recent.get(kind)
        if recent and recent.name.endswith(level[-1]) and (not own or own != recent.name) and not own:
            return recent.chain
        if own and own.endswith(level[-1]):
            chain = self.home.chain
            return chain[: chain.index(own) + 1]
        for other in ("city", "county", "province"):
            place = self.recent.get(other)
            if place and place.name.endswith(level[-1]):
                return place.chain
        return next((self.home.chain[: at + 1] for at, n in enumerate(self.home.chain) if n.endswith(level[-1])), ())

    def _home_for(self, mention: Mention) -> tuple[str, ...]:
        """Where a bare organ belongs: the article's own place, at its deepest known level."""
        if mention.organ.endswith(("厅",)):
            return self.home.chain[:1]
        return self.home.chain

    def _enter(self, key: str, name: str, chain: tuple[str, ...], organ: str) -> str:
        key = self.user.get(key, self.user.get(name, key))
        entry = self.entries.setdefault(key, _Entry(key if key in self.user.values() else name, chain, organ))
        if len(name) > len(entry.name) and key not in self.user.values():
            entry.name = name
        if len(chain) > len(entry.chain):
            entry.chain = chain
        return key


def _joined(prefix: tuple[str, ...]) -> str:
    """Place names in a row; an autonomous region before another place drops its long ending: 内蒙古鄂尔多斯市."""
    if len(prefix) < 2:
        return "".join(prefix)
    return "".join(_REGION.sub("", name) for name in prefix[:-1]) + prefix[-1]


def _kept(prefix: tuple[str, ...]) -> bool:
    """Whether the last part is a group of places that has to stay in the name: 各级, 市县."""
    return bool(prefix) and bool(_KEPT.search(prefix[-1]))


def home_of(view: str, title_end: int, places: PlaceTable, mentions: tuple[Mention, ...], extra: str) -> Home:
    """The article's own place, by votes: title, dateline and source count more than the body."""
    votes: dict[str, dict[str, float]] = {level: defaultdict(float) for level in LEVELS}

    def vote(word: str, weight: float) -> None:
        found = places.named(word)
        if not found:
            return
        place = (
            found[0] if len(found) == 1 else next((p for p in found if set(p.parents) & set(votes["province"])), None)
        )
        if place is None:
            return
        votes[place.level][place.name] += weight
        for parent in place.parents:
            level = next((p.level for p in places.named(parent)), "province")
            votes[level][parent] += weight * 0.8

    for position in range(title_end):
        word = places.at(view, position)
        if word:
            vote(word, 3)
    for position in range(len(extra)):
        word = places.at(extra, position)
        if word:
            vote(word, 2)
    for at, mention in enumerate(mentions):
        for word in mention.places:
            vote(word, 2 if at < 2 else 1)
    return _elected(votes, places)


def _elected(votes: dict[str, dict[str, float]], places: PlaceTable) -> Home:
    """The best province, then the best city and county under it that stand out."""
    province = _best(votes["province"], 0.5)
    city = _best({c: n for c, n in votes["city"].items() if _under(places, c, province)}, 0.6)
    county = _best({c: n for c, n in votes["county"].items() if _under(places, c, city or province)}, 0.6)
    return Home(province, city, county)


def _best(votes: dict[str, float], share: float) -> str:
    if not votes:
        return ""
    name, most = max(votes.items(), key=lambda item: (item[1], item[0]))
    return name if most >= share * sum(votes.values()) and most >= 2 else ""


def _under(places: PlaceTable, name: str, parent: str) -> bool:
    return bool(parent) and any(parent in place.parents for place in places.named(name))
