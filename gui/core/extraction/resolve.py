"""Canonical names: which body a mention means, under the fullest name that the article gives or plainly implies."""

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace

from gui.core.extraction.grammar import Grammar
from gui.core.extraction.places import LEVEL_ENDINGS, LEVELS, Place, PlaceTable
from gui.core.extraction.values import Home, Mention, MentionKind

_DEICTIC = re.compile(r"^(?:全|我|本|该|当)?(自治区|自治州|省|市|县|区|州|盟|旗)$")
_KEPT = re.compile(r"^(?:各|市县|县区|县市|区县|全国)|级$")
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
        self.last_places: tuple[str, ...] = ()

    def resolve_all(self, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """All mentions with their bodies; anaphors wait for their subject."""
        return tuple(replace(mention, body=self.body(mention)) for mention in mentions)

    def body(self, mention: Mention) -> str:
        """The key of the body that a mention means, empty where it means none by itself."""
        if mention.kind is MentionKind.ANAPHOR:
            return ""
        if mention.kind is MentionKind.CENTRAL:
            return self._enter(mention.organ, mention.organ, (), mention.organ, mention)
        chain, prefix = self._chain(mention.places)
        if mention.kind is MentionKind.OPEN:
            return self._enter(mention.organ, mention.organ, chain, mention.organ, mention)
        if mention.kind is MentionKind.PLACE:
            return self._place(mention, chain, prefix)
        organ = self.grammar.same.get(mention.organ) or mention.organ
        if not mention.places:
            chain = self._home_for(mention)
            prefix = chain[-1:] if chain else ()
        deepest = "".join(prefix[-1:]) if not _kept(prefix) else "".join(prefix)
        return self._enter(deepest + organ, "".join(prefix) + mention.organ, chain, mention.organ, mention)

    def anaphor(self, mention: Mention, acted: list[str]) -> str:
        """The body that 该局, 当地, 我市 mean: the latest that acted and ends so, else the latest place."""
        word = mention.organ
        if word.startswith("当地"):
            return next((key for key in reversed(acted) if not self.entries[key].organ), acted[-1] if acted else "")
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
            return self._enter("".join(prefix), "".join(prefix), chain, "", mention)
        return self._enter(prefix[-1], "".join(prefix), chain, "", mention)

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

    def _enter(self, key: str, name: str, chain: tuple[str, ...], organ: str, mention: Mention) -> str:
        key = self.user.get(key, self.user.get(name, key))
        entry = self.entries.setdefault(key, _Entry(key if key in self.user.values() else name, chain, organ))
        if len(name) > len(entry.name) and key not in self.user.values():
            entry.name = name
        if len(chain) > len(entry.chain):
            entry.chain = chain
        return key


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
