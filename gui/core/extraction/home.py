"""The article's own place: where 市委, 全市 and a bare 教育局 belong."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import inf

from gui.core.extraction.mentions import Reader
from gui.core.extraction.places import LEVEL_ENDINGS, LEVELS, Place, PlaceTable
from gui.core.extraction.values import Home, Mention

_TITLE, _SOURCE, _STREET, _ORGAN, _FULL, _SHORT = 3.0, 2.0, 2.5, 2.0, 1.5, 0.4
_SHARE = {"province": 0.75, "city": 0.6, "county": 0.6}
_LEAST = {"province": 2.0, "city": 2.0, "county": 2.0}
# 我县 is said at home only; in 我区 the region may speak, when the article is of an autonomous one.
_OUR = re.compile(r"我(省|市|县|区|州|盟|旗)|本(市|县|州)")
_DATELINE = re.compile(
    r"(?:^|\n)[^\n，。]{0,4}?([一-龥]{2,6}?)(?:日报|晚报|新闻网|在线|网|讯)[^\n。]{0,24}?(?:讯|电|消息)"
)
_BARE = re.compile(r"[全我本]?(市|县|区|州|盟|旗)")
_PARAGRAPH = re.compile(r"\S.*")
Told = Sequence[tuple[int, str, float]]  # where a place is named, before the text at -1, its name, how much that tells
Spoken = dict[str, list[int]]
_DEEPEST = 0.6  # a county is home only if the text speaks about as much of it as of what lies above
_NO_HOME = frozenset({"台湾省"})


def home_at(places: PlaceTable, chain: tuple[str, ...]) -> Home | None:
    """The home that a person has chosen, from the province down; None where nothing is chosen."""
    if not chain:
        return None
    below = {places.named(name)[0].level: name for name in chain[1:] if places.named(name)}
    return Home(chain[0], below.get("city", ""), below.get("county", ""))


def home_of(reader: Reader, headline: int, mentions: tuple[Mention, ...], source: str) -> Home:
    """The place that stands out by votes: headline (its first `headline` code points), source, bodies, places."""
    view, places = reader.view, reader.places
    spoken = _spoken(mentions, headline)
    head = tuple(_in_headline(reader, headline))
    told = [(-1, word, _TITLE) for word, titled in head if titled]
    told += [(-1, place, _TITLE) for word, place in places.hints.items() if word in view]
    told += _said(places, mentions)
    told += _aside(reader, mentions, spoken)
    datelines = "".join(found.group(1) for found in _DATELINE.finditer(view))
    sources = [(-1, word, _SOURCE) for word in places.names_in(source + datelines)]
    sources += [(-1, word, _TITLE) for word, titled in head if not titled]
    votes: dict[str, dict[str, float]] = {level: defaultdict(float) for level in LEVELS}
    for _, word, weight in sorted((*told, *sources), key=lambda one: _plain(places.named(one[1])) is None):
        _vote(places, votes, word, weight)  # the ambiguous last
    ours = {LEVEL_ENDINGS["".join(groups)] for groups in _OUR.findall(view)}
    province = _best(votes["province"], "province", sure=bool(ours), known=bool(spoken))
    if province.endswith("自治区"):  # 区 may be the whole region's
        ours.discard("county")
        spoken.pop("区", None)
    cities = {name: n for name, n in votes["city"].items() if _under(places, name, province)}
    city = _best(cities, "city", sure=bool(ours & {"city", "county"}), known=bool(spoken))
    counties = {name: n for name, n in votes["county"].items() if _under(places, name, city or province)}
    county = _speaking(places, counties, city, told, sources, spoken, sure="county" in ours)
    if county:
        return Home(province, city, county)
    if city and "市" in spoken:
        counties = {name: n for name, n in counties.items() if not name.endswith("市")}
    county = _best(counties, "county", sure="county" in ours)
    above = votes["city"][city] if city else votes["province"][province]
    deep = "county" in ours or votes["county"][county] >= _DEEPEST * above
    return Home(province, city, county if deep else "")


def _said(places: PlaceTable, mentions: tuple[Mention, ...]) -> Told:
    """The places that the text names."""
    said = []
    for mention in mentions:
        # only news from home goes down to streets and villages
        street = len(mention.places) > 1 and not places.named(mention.places[-1])
        named = (part for part in reversed(mention.places) if places.named(part) and not _BARE.fullmatch(part))
        word = next(named, "")  # 全州 is the whole prefecture rather than the county of that name
        known = _FULL if word in places.full else _SHORT
        if word:
            said.append((mention.span.start, word, _STREET if street else _ORGAN if mention.organ else known))
    return said


def _aside(reader: Reader, mentions: tuple[Mention, ...], spoken: Spoken) -> Told:
    """The counties that the text names by a short name where no body is meant: 静宁十年九旱."""
    inside = {at for mention in mentions for at in range(mention.span.start, mention.span.end)}
    aside = []
    for word in reader.words.items:
        found = reader.places.short.get(word.text, ()) if word.tag == "ns" and word.start not in inside else ()
        if found and all(place.level == "county" and place.name[-1] in spoken for place in found):
            aside.append((word.start, word.text, _SHORT))
    return aside


def _spoken(mentions: tuple[Mention, ...], headline: int) -> Spoken:
    """Where the article below its headline, which may run ahead, speaks of a level without a name: 县教育局, 全县."""
    spoken: Spoken = defaultdict(list)
    for mention in mentions:
        found = _BARE.fullmatch(mention.places[0]) if mention.places and mention.span.start >= headline else None
        if found:
            spoken[found.group(1)].append(mention.span.start)
    return spoken


def _speaking(
    places: PlaceTable, counties: dict[str, float], city: str, told: Told, sources: Told, spoken: Spoken, *, sure: bool
) -> str:
    """The county, or city of its rank, that a bare 县 or 市 goes back to.

    For 市 that is a city named before, and more often than the larger one above it, whose paper may be the source.
    """
    letter = max("县旗区市", key=lambda letter: len(spoken.get(letter, ())))
    if letter not in spoken:
        return ""
    if letter != "市":
        return _best(
            {name: n for name, n in counties.items() if name.endswith(letter)}, "county", sure=sure, known=True
        )
    county = _best(counties, "county", sure=False, known=True)
    first, weight = _naming(places, county, (*told, *sources))
    named = county.endswith("市") and first < spoken[letter][0] and weight > _naming(places, city, told)[1]
    return county if named else ""


def _naming(places: PlaceTable, name: str, told: Told) -> tuple[float, float]:
    """Where a place is first named, and how much that tells in all."""
    found = [(at, weight) for at, word, weight in told if any(each.name == name for each in places.named(word))]
    return min((at for at, _ in found), default=inf), sum(weight for _, weight in found)


def _in_headline(reader: Reader, end: int) -> Iterator[tuple[str, bool]]:
    """The places named in the headline, and (with False) in the lines below it, which are not cut into words."""
    for paragraph in _PARAGRAPH.finditer(reader.view, 0, end):
        start, stop = paragraph.span()
        titled = start in reader.words.at
        position = start
        while position < stop:
            name = reader.places.at(reader.view, position)
            if titled and not _stands_alone(reader, name, position):
                name = reader.place_at(position, inside=False)
            if name:
                yield name, titled
            position += len(name) or 1


def _stands_alone(reader: Reader, name: str, start: int) -> bool:
    """Whether a name is long, or a word that opens a headline or a part of it, or a place to the segmenter."""
    if name not in reader.places.full and not reader.is_likely(name):
        return False
    if len(name) > 2 and start in reader.words.at:
        return True
    word = reader.words.starting(start)
    return word is not None and word.text == name and (word.tag == "ns" or not reader.view[start - 1 : start].isalnum())


def _vote(places: PlaceTable, votes: dict[str, dict[str, float]], word: str, weight: float) -> None:
    """A vote for a place and, somewhat less, for all above it; an ambiguous name votes only where a parent is known."""
    place = _plain(places.named(word)) or _likeliest(places.named(word), votes)
    if place is None or place.name in _NO_HOME:
        return
    top = "province" if not place.parents else place.level  # Taiwan's cities and counties stand under none
    votes[top][place.name] += weight
    for parent in place.parents:
        level = places.named(parent)[0].level if places.named(parent) else "province"
        votes[level][parent] += weight * 0.8


def _plain(found: tuple[Place, ...]) -> Place | None:
    """The place that a name means by itself: the only one of today, or the only one of its level above a county."""
    today = [place for place in found if not place.former] or list(found)
    top = [place for place in today if place.level == today[0].level]
    return top[0] if len(today) == 1 or (len(top) == 1 and top[0].level != "county") else None


def _likeliest(found: tuple[Place, ...], votes: dict[str, dict[str, float]]) -> Place | None:
    """The place that a name means among the places voted for: the one in the city, or province, with most votes."""

    def known(place: Place) -> list[float]:
        return [max(votes["city"].get(parent, 0), votes["province"].get(parent, 0)) for parent in place.parents[::-1]]

    near = sorted((place for place in found if any(known(place))), key=known, reverse=True)
    return near[0] if near and (len(near) == 1 or known(near[0]) != known(near[1])) else None


def _best(votes: dict[str, float], level: str, *, sure: bool, known: bool = False) -> str:
    """The name with most votes, if it has its share of them all or the article is `sure` to have a home.

    Few votes are enough where the article takes its home for `known`.
    """
    if not votes:
        return ""
    name, most = max(votes.items(), key=lambda item: (item[1], item[0]))
    if sure or (len(votes) == 1 and level == "province"):
        return name
    return name if most >= _SHARE[level] * sum(votes.values()) and (known or most >= _LEAST[level]) else ""


def _under(places: PlaceTable, name: str, parent: str) -> bool:
    found = places.named(name)
    return any((parent in place.parents) if parent else not place.parents for place in found)
