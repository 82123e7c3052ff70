"""Canonical names: which body a mention means, under the fullest name that the article gives or plainly implies."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from gui.core.extraction.entries import Entry, same_bodies
from gui.core.extraction.forms import GROUP, is_group, plain_name, shorter_forms, shown_name, ways
from gui.core.extraction.grammar import Grammar
from gui.core.extraction.places import LEVEL_ENDINGS, Place, PlaceTable
from gui.core.extraction.values import Home, Mention, MentionKind, Where

_DEICTIC = re.compile(r"^(全|我|本|该|当)?(自治区|自治州|省|市|县|区|州|盟|旗|镇|乡|街道|村)$")
_SEVERAL = re.compile(r"([两三四五])(省|市|县|区|地|州|镇|村)")
_SEVERAL_NUMBERS = {"两": 2, "三": 3, "四": 4, "五": 5}
_NATIONAL = re.compile(r"省|部委|^全国|^国家|^各地|^各级")
_TOWN = re.compile(r"(?:镇|乡|街道|村|社区)$")
_TOWN_LEVELS = ("镇", "乡", "街道", "村")
_LOOK_BACK = 200
_SHORTEST_PART = 3  # code points of the end of a name by which a body is known again
_LEAGUE = re.compile(r"团(省|市|县|区|州)委")
_NOBODY = frozenset({"全国", "我国", "各国", "各级", "市县", "该地", "本地"})


class Resolver:
    """Gives every mention the key of its body, in text order."""

    def __init__(self, places: PlaceTable, grammar: Grammar, home: Home, user: dict[str, str]) -> None:
        self.places = places
        self.grammar = grammar
        self.home = home
        self.user = user
        self.entries: dict[str, Entry] = {}
        self._recent: dict[str, Place] = {}
        self._seen: list[tuple[int, tuple[str, ...]]] = []
        self._by_organ: dict[str, str] = {}
        self._by_end: dict[str, list[str]] = {}
        self._named: list[tuple[int, str]] = []
        self._local: dict[str, tuple[str, ...]] = {}

    def resolve_all(self, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """All mentions with their bodies; anaphors wait for their subject."""
        resolved = tuple(replace(mention, body=self.body(mention)) for mention in mentions)
        self._named = [(mention.span.start, mention.body) for mention in resolved if mention.body]
        return resolved

    def bodies(self, mention: Mention, setting: tuple[str, ...], acted: list[str], near: str = "") -> tuple[str, ...]:
        """The bodies that a subject means, given the place the sentence is set in and who acted before.

        `near` is the body that acts earlier in the sentence: a bare 省 or 市 is of its place.
        """
        if near and mention.places and mention.places[0] in LEVEL_ENDINGS:
            chain = self.entries[near].chain
            level = next((n for n in range(len(chain), 0, -1) if chain[n - 1].endswith(mention.places[0])), 0)
            if level:
                mention = replace(mention, places=(chain[level - 1], *mention.places[1:]), body="")
        if mention.kind is MentionKind.ANAPHOR:
            key = self._anaphor(mention, setting, acted)
            return (key,) if key else ()
        if near and self._is_part(mention, near):
            return (near,)
        several = _SEVERAL.fullmatch(mention.organ)
        if mention.kind is MentionKind.COLLECTIVE and not mention.places and several:
            return self._latest_places(_SEVERAL_NUMBERS[several.group(1)], several.group(2), mention.span.start)
        if setting and not mention.places and mention.kind in (MentionKind.ORGAN, MentionKind.COLLECTIVE):
            mention = replace(mention, places=setting, body="")
        if mention.kind is MentionKind.OPEN and acted:
            mention = self._own_part(mention, acted)
        key = mention.body or self.body(mention)
        return (key,) if key else ()

    def _own_part(self, mention: Mention, acted: list[str]) -> Mention:
        """集团工会, where 华兴集团 acted before: 华兴集团工会."""
        word = next((w for w in (mention.organ[:2], mention.organ[:3]) if w in self.grammar.class_words), "")
        whole = next((key for key in reversed(acted[-_LOOK_BACK:]) if word and key.endswith(word)), "")
        return replace(mention, organ=whole + mention.organ[len(word) :]) if whole else mention

    def _is_part(self, mention: Mention, near: str) -> bool:
        """市县组织部门, in a sentence about a 市委组织部: its own lower departments, which act for it."""
        own = mention.kind is MentionKind.ORGAN and bool(mention.places) and GROUP.search(mention.places[0])
        return bool(own) and mention.organ[:2] in self.entries[near].organ

    def body(self, mention: Mention) -> str:
        """The key of the body that a mention means, empty where it means none by itself."""
        if mention.kind is MentionKind.ANAPHOR:
            return ""
        if mention.kind is MentionKind.CENTRAL:
            place = self.places.pick(self.places.at(mention.organ, 0), self.home.chain)
            key = self._enter(mention.organ, mention.organ, place.chain if place else (), mention.organ)
            self.entries[key].others.update(dict.fromkeys(self.grammar.central_forms.get(mention.organ, ())))
            return key
        where = self._where(mention.places)
        if mention.kind is MentionKind.OPEN:
            if whole := self._ending_so(mention.organ):
                return whole
            return self._enter(mention.organ, mention.organ, where.chain, mention.organ)
        if mention.kind is MentionKind.PLACE:
            return self._place(mention, where)
        return self._organ(mention, where)

    def _ending_so(self, name: str) -> str:
        """The body named last whose name ends so: 督察组, after 中央环境保护督察组."""
        if name in self.entries or len(name) < _SHORTEST_PART:
            return ""
        alike = self._by_end.get(name[-_SHORTEST_PART:], ())
        return next((key for key in reversed(alike) if key.endswith(name)), "")

    def merged(self, joint: frozenset[str]) -> dict[str, str]:
        """Keys to join, each with the key that stays; `joint` holds the keys that act in rows of several."""
        found = same_bodies(self.entries, joint, self.grammar.bare)
        for key, other in found.items():
            self.entries[other].others.update(dict.fromkeys((self.entries[key].name, *self.entries[key].others)))
        return found

    def _organ(self, mention: Mention, where: Where) -> str:
        """A body with an organ word, or a counted or general group, of a place."""
        organ = self.grammar.organs.full(mention.organ)
        if not mention.places:
            if self._is_near(self._by_organ.get(organ, "")):
                return self._by_organ[organ]
            if organ not in self._by_organ and (whole := self._ending_so(organ)):
                return whole
            national = self._national(mention.organ)
            if national:
                return self._enter(national, national, (), national)
            if organ.startswith("国家") or (mention.kind is MentionKind.COLLECTIVE and _NATIONAL.search(organ)):
                return self._enter(organ, organ, (), organ)
            region = self.home.province.endswith("特别行政区")
            chain = self.home.chain[:1] if organ.endswith("厅") or region or self._is_taiwan(organ) else self.home.chain
            if region and organ == "政府":
                name = self.home.province[:2] + "特区政府"
                return self._enter(name, name, chain, organ)
            where = Where(chain, (plain_name(chain[-1]),), chain[-1]) if chain else Where()
        elif where.chain:
            where = self._above_district(where, organ)
            self._seen.append((mention.span.start, where.chain))
        league = _LEAGUE.match(mention.organ)
        if league:
            where = self._league(where, league.group(1))
        shown = "".join(where.shown)
        stem = shown if is_group(where.shown) else where.deepest or shown
        chain = where.chain or (self.home.chain[:1] if is_group(where.shown) else ())
        name = shown + ("政府" if mention.organ == "府" else mention.organ)
        key = self._enter(stem + organ, name, chain, mention.organ)
        rows = ways(where.shown, mention.places, where.chain, self.places.shorter(where.chain))
        entry = self.entries[key]
        entry.place = stem
        for form in dict.fromkeys((mention.organ, mention.organ.removesuffix("部门"), organ)):
            entry.others.update(dict.fromkeys(shorter_forms(rows, form)))
        entry.others.update(dict.fromkeys(shown + form for form in self.grammar.organs.forms(organ)))
        if league:
            entry.others.update(dict.fromkeys(f"共青团{where.deepest}{end}" for end in ("委", "委员会")))
        elif self._is_taiwan(organ, chain[:1]):
            entry.others[f"{shown}政府{mention.organ}"] = None
        self._by_organ[organ] = key
        return key

    def _national(self, organ: str) -> str:
        """The central body that a bare name means where the article has no home, or a home in Taiwan."""
        if not self.home.chain:
            return self.grammar.central_names.get("国家" + organ, "")
        top = self.places.named(self.home.chain[0])
        return self.grammar.taiwan.get(organ, "") if top and top[0].level == "city" else ""

    def _above_district(self, where: Where, organ: str) -> Where:
        """A Taiwanese district, town or county-administered city has an office (公所); bureaus are its county's."""
        top = where.chain[:1]
        return Where(top, top, top[0]) if len(where.chain) > 1 and self._is_taiwan(organ, top) else where

    def _is_taiwan(self, organ: str, chain: tuple[str, ...] = ()) -> bool:
        """Whether an organ is a bureau of a Taiwanese city or county; those stand under no province in the table."""
        top = self.places.named((chain or self.home.chain or ("",))[0])
        return bool(top) and top[0].level == "city" and organ.endswith(("局", "处"))

    def _league(self, where: Where, level: str) -> Where:
        """团省委 holds its own level: 云南团省委, whatever smaller place stands before it."""
        at = next((n for n, name in enumerate(where.chain) if name.endswith(level)), None)
        if at is None:
            return where
        return Where(where.chain[: at + 1], (where.chain[at].removesuffix(level),), where.chain[at])

    def _place(self, mention: Mention, where: Where) -> str:
        """A place that acts by itself."""
        word, written = mention.places[-1], "".join(mention.places)
        if word in ("各地", "全国各地") or (word.startswith("我") and not where.shown and word not in _NOBODY):
            return self._enter(written, written, (), "")
        if word in _NOBODY or not where.shown or (len(mention.places) == 1 and GROUP.search(word)):
            return ""
        shown = "".join(where.shown)
        if is_group(where.shown):
            return self._enter(shown, shown, where.chain, "")
        if where.chain:
            self._seen.append((mention.span.start, where.chain))
        key = self._enter(where.deepest or shown, shown, where.chain, "")
        rows = ways(where.shown, mention.places, where.chain, self.places.shorter(where.chain))
        forms = (*shorter_forms(rows, ""), key, key + "政府", shown + "政府")
        self.entries[key].others.update(dict.fromkeys(forms))
        return key

    def _anaphor(self, mention: Mention, setting: tuple[str, ...], acted: list[str]) -> str:
        """The body that 该局, 当地, 县里 mean: the latest place, or the latest that acted and ends so."""
        word = mention.organ
        if mention.rule == "class-word":
            if setting:
                return self.body(replace(mention, kind=MentionKind.ORGAN, places=setting))
            ends = (word, *self.grammar.classes.get(word, ()))
            latest = next((key for key in reversed(acted[-_LOOK_BACK:]) if key.endswith(ends)), "")
            return latest or self._named_before(mention.span.start, ends)
        if word.startswith("当地"):
            chain = self._where(setting).chain if setting else self._seen_before(mention.span.start, "")
            return self._enter(chain[-1], chain[-1], chain, "") if chain else acted[-1] if acted else ""
        if (word[-1] in "里上" and len(word) == 2) or word.startswith("这个"):
            chain = self._seen_before(mention.span.start, word[0] if word[-1] in "里上" else word[-1])
            return self._enter(chain[-1], chain[-1], chain, "") if chain else ""
        tail = (
            re.sub(r"^(?:该|本|我)", "", word)
            .removesuffix("机关")
            .removesuffix("方")
            .removesuffix("党组")
            .removesuffix("党委")
        )
        want = (tail, *self.grammar.classes.get(tail, ()))
        latest = next((key for key in reversed(acted) if key.endswith(want)), "")
        latest = latest or self._named_before(mention.span.start, want)
        if not latest and (word[0] in "我本" or word[-1] == "方"):
            # who signs, or a body that the text calls nothing else
            signs = next((key for _, key in reversed(self._named) if key.endswith(want)), "")
            return signs or self._enter(word, word, self.home.chain, word)
        return latest or (acted[-1] if acted else "")

    def _named_before(self, position: int, endings: tuple[str, ...]) -> str:
        """The latest body named before a position whose name ends so."""
        at = bisect_left(self._named, position, key=lambda named: named[0])
        return next(
            (key for _, key in reversed(self._named[max(0, at - _LOOK_BACK) : at]) if key.endswith(endings)), ""
        )

    def _is_near(self, key: str) -> bool:
        """Whether a body is of the article's own place, or the article has none."""
        if not key:
            return False
        home, chain = self.home.chain, self.entries[key].chain
        return not home or not chain or home[-1] in chain or chain[-1] in home

    def _latest_places(self, number: int, level: str, position: int) -> tuple[str, ...]:
        """两省: the last so many places of a level before a position, in text order."""
        found: dict[str, None] = {}
        for chain in self._before(position):
            if chain[-1] not in found and (level == "地" or chain[-1].endswith(level)):
                found[chain[-1]] = None
                self._enter(chain[-1], chain[-1], chain, "")
                if len(found) == number:
                    return tuple(reversed(found))
        return ()

    def _seen_before(self, position: int, level: str) -> tuple[str, ...]:
        """The chain of the latest place before a position, down to a unit of the level."""
        for chain in self._before(position):
            down = next((n for n in range(len(chain), 0, -1) if chain[n - 1].endswith(level)), 0)
            if down:
                return chain[:down]
        return ()

    def _before(self, position: int) -> Iterator[tuple[str, ...]]:
        """The chains of the places named before a position, the latest first, as far back as a reader would look."""
        at = bisect_left(self._seen, position, key=lambda seen: seen[0])
        return (chain for _, chain in reversed(self._seen[max(0, at - _LOOK_BACK) : at]))

    def _where(self, parts: tuple[str, ...]) -> Where:
        """Read a row of place names, the deictic ones (全市, 该县, 省) by the text."""
        context, deepest = self.home.chain or (self._seen[-1][1] if self._seen else ()), ""
        shown: list[str] = []
        chain: tuple[str, ...] = ()
        for part in parts:
            deictic = _DEICTIC.match(part)
            if part == "当地":
                chain = context = self._seen[-1][1] if self._seen else self.home.chain
                shown, deepest = [*chain[-1:]], chain[-1] if chain else ""
                continue
            if deictic and not shown:
                chain = self._by_level(deictic.group(2))
                if chain:
                    context, deepest = chain, chain[-1]
                    region = "自治区" if deictic.group(2) == "自治区" else ""
                    shown.append(plain_name(chain[-1]) + region)
                elif deictic.group(1) is None:
                    shown.append(part)
                continue
            if deictic and deictic.group(1):
                continue
            place = self.places.pick(part, context)
            if place:
                shown.append(shown_name(part, place.name))
                context, chain, deepest = place.chain, place.chain, place.name
                self._recent.pop(place.level, None)
                self._recent[place.level] = place
            elif not shown and part in self._local:
                chain = context = self._local[part]
                shown.extend((*chain[-2:-1], part))
                deepest = part
            elif not shown and self.home.county and _TOWN.search(part):
                chain = context = self._local[part] = (*self.home.chain, part)
                shown.extend(chain[-2:])
                deepest = part
            else:
                shown.append(part)
                if chain and not GROUP.search(part):
                    chain, deepest = (*chain, part), part
                    self._local[part] = chain
        return Where(chain, self._implied(chain, tuple(shown)), deepest)

    def _implied(self, chain: tuple[str, ...], shown: tuple[str, ...]) -> tuple[str, ...]:
        """What the article implies before a name: a district's city; in a round-up of provinces, the province."""
        if not shown or shown[0] not in chain[1:]:
            return shown
        at = chain.index(shown[0])
        if shown[0].endswith("区") and chain[at - 1].endswith("市"):
            return (chain[at - 1], *shown)
        if not self.home.province:
            return (plain_name(chain[0]), *shown)
        return shown

    def _by_level(self, level: str) -> tuple[str, ...]:
        """The chain meant by a bare level: the article's own place of it, else the latest place of that level."""
        for at in range(len(self.home.chain), 0, -1):
            if self.home.chain[at - 1].endswith(level):
                return self.home.chain[:at]
        if level in _TOWN_LEVELS:
            return next((chain for name, chain in reversed(self._local.items()) if name.endswith(level)), ())
        return next((place.chain for place in reversed(self._recent.values()) if place.name.endswith(level)), ())

    def _enter(self, key: str, name: str, chain: tuple[str, ...], organ: str) -> str:
        """Add a body, or a fuller name or chain of one; a reader's own names come first."""
        own = self.user.get(key) or self.user.get(name)
        key = own or key
        if key not in self.entries:
            self._by_end.setdefault(key[-_SHORTEST_PART:], []).append(key)
        entry = self.entries.setdefault(key, Entry(own or name, chain, organ))
        if not own and len(name) > len(entry.name):
            entry.name = name
        if len(chain) > len(entry.chain):
            entry.chain = chain
        return key
