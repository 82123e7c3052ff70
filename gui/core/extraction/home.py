"""The article's own place: where 市委, 全市 and a bare 教育局 belong."""

import re
from collections import defaultdict

from gui.core.extraction.places import LEVEL_ENDINGS, LEVELS, PlaceTable
from gui.core.extraction.values import Home, Mention

_TITLE, _SOURCE, _STREET, _ORGAN, _FULL, _SHORT = 3.0, 2.0, 2.5, 2.0, 1.5, 0.4
_SHARE = {"province": 0.75, "city": 0.6, "county": 0.6}
_LEAST = {"province": 2.0, "city": 2.0, "county": 2.0}
# 我县 is said at home only; in 我区 the region may speak, when the article is of an autonomous one.
_OUR = re.compile(r"我(省|市|县|区|州|盟|旗)|本(市|县|州)")
_DATELINE = re.compile(
    r"(?:^|\n)[^\n，。]{0,4}?([一-龥]{2,6}?)(?:日报|晚报|新闻网|在线|网|讯)[^\n。]{0,24}?(?:讯|电|消息)"
)
_DEEPEST = 0.6  # a county is home only if the text speaks about as much of it as of what lies above
_NO_HOME = frozenset({"台湾省"})


def home_at(places: PlaceTable, chain: tuple[str, ...]) -> Home | None:
    """The home that a person has chosen, from the province down; None where nothing is chosen."""
    if not chain:
        return None
    below = {places.named(name)[0].level: name for name in chain[1:] if places.named(name)}
    return Home(chain[0], below.get("city", ""), below.get("county", ""))


def home_of(view: str, headline: int, places: PlaceTable, mentions: tuple[Mention, ...], source: str) -> Home:
    """The place that stands out by votes: headline (its first `headline` code points), source, bodies, places."""
    votes: dict[str, dict[str, float]] = {level: defaultdict(float) for level in LEVELS}
    for word in places.names_in(view[:headline]):
        _vote(places, votes, word, _TITLE)
    for word, place in places.hints.items():
        if word in view:
            _vote(places, votes, place, _TITLE)
    datelines = "".join(found.group(1) for found in _DATELINE.finditer(view))
    for word in places.names_in(source + datelines):
        _vote(places, votes, word, _SOURCE)
    for mention in mentions:
        # only news from home goes down to streets and villages
        street = len(mention.places) > 1 and not places.named(mention.places[-1])
        word = next((part for part in reversed(mention.places) if places.named(part)), "")
        known = _FULL if word in places.full else _SHORT
        _vote(places, votes, word, _STREET if street else _ORGAN if mention.organ else known)
    ours = {LEVEL_ENDINGS["".join(groups)] for groups in _OUR.findall(view)}
    province = _best(votes["province"], "province", sure=bool(ours))
    ours -= {"county"} if province.endswith("自治区") else set()
    cities = {name: n for name, n in votes["city"].items() if _under(places, name, province)}
    city = _best(cities, "city", sure=bool(ours & {"city", "county"}))
    counties = {name: n for name, n in votes["county"].items() if _under(places, name, city or province)}
    county = _best(counties, "county", sure="county" in ours)
    above = votes["city"][city] if city else votes["province"][province]
    deep = "county" in ours or votes["county"][county] >= _DEEPEST * above
    return Home(province, city, county if deep else "")


def _vote(places: PlaceTable, votes: dict[str, dict[str, float]], word: str, weight: float) -> None:
    """A vote for a place and, somewhat less, for all above it; an ambiguous name votes only where a parent is known."""
    found = places.named(word)
    near = [place for place in found if set(place.parents) & set(votes["province"])]
    place = found[0] if len(found) == 1 else places.pick(word, near[0].parents) if near else None
    if place is None or place.name in _NO_HOME:
        return
    top = "province" if not place.parents else place.level  # Taiwan's cities and counties stand under none
    votes[top][place.name] += weight
    for parent in place.parents:
        level = places.named(parent)[0].level if places.named(parent) else "province"
        votes[level][parent] += weight * 0.8


def _best(votes: dict[str, float], level: str, *, sure: bool) -> str:
    """The name with most votes, if it has its share of them all or the article is `sure` to have a home."""
    if not votes:
        return ""
    name, most = max(votes.items(), key=lambda item: (item[1], item[0]))
    if sure or (len(votes) == 1 and level == "province"):
        return name
    return name if most >= _SHARE[level] * sum(votes.values()) and most >= _LEAST[level] else ""


def _under(places: PlaceTable, name: str, parent: str) -> bool:
    found = places.named(name)
    return any((parent in place.parents) if parent else not place.parents for place in found)
