"""The table of places, and the article's own place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gui.core.resources import resource

LEVELS = ("province", "city", "county")
LEVEL_ENDINGS = {
    "省": "province",
    "市": "city",
    "州": "city",
    "盟": "city",
    "县": "county",
    "区": "county",
    "旗": "county",
}
_MUNICIPALITIES = frozenset({"北京市", "天津市", "上海市", "重庆市"})


@dataclass(frozen=True, slots=True)
class Place:
    """One administrative unit: full name, level, the full names above it from the province down; `former`: no more."""

    name: str
    level: str
    parents: tuple[str, ...]
    former: bool = False

    @property
    def chain(self) -> tuple[str, ...]:
        """The unit and all above it, from the province down."""
        return (*self.parents, self.name)

    @property
    def is_mainland(self) -> bool:
        """Whether it is not in Hong Kong, Macau or Taiwan."""
        top = self.chain[0]
        return top in _MUNICIPALITIES or (top.endswith(("省", "自治区")) and top != "台湾省")


@dataclass(frozen=True, slots=True)
class PlaceTable:
    """Places by full name and by short name; `starts` holds the first two characters of every name.

    `titled` gives the short name with its level of an autonomous unit: 黔南州 of 黔南布依族苗族自治州.
    """

    full: Mapping[str, tuple[Place, ...]]
    short: Mapping[str, tuple[Place, ...]]
    titled: Mapping[str, str]
    hints: Mapping[str, str]
    starts: frozenset[str]
    longest: int

    def at(self, view: str, start: int) -> str:
        """The longest name of a place that begins at `start`, empty where there is none."""
        if view[start : start + 2] not in self.starts:
            return ""
        for length in range(min(self.longest, len(view) - start), 1, -1):
            word = view[start : start + length]
            if word in self.full or word in self.short:
                return word
        return ""

    def positions(self, view: str) -> list[int]:
        """Where the name of a place may begin."""
        return [at for at in range(len(view)) if view[at : at + 2] in self.starts]

    def names_in(self, text: str) -> Iterator[str]:
        """The names of places in a text, one after the other."""
        end = 0
        for at in self.positions(text):
            name = self.at(text, at) if at >= end else ""
            if name:
                yield name
                end = at + len(name)

    def named(self, word: str) -> tuple[Place, ...]:
        """The places that a full or short name may mean, higher levels first."""
        return self.full.get(word) or self.short.get(word, ())

    def is_full(self, word: str) -> bool:
        """Whether a name has its level with it: 都安瑶族自治县, 都安县."""
        return word in self.full or any(self.titled.get(place.name) == word for place in self.named(word))

    def shorter(self, chain: tuple[str, ...]) -> tuple[str, ...]:
        """The names of a chain, an autonomous unit by its short name."""
        return tuple(self.titled.get(name, name) for name in chain)

    def pick(self, word: str, context: tuple[str, ...] = ()) -> Place | None:
        """The place meant by a name, given the chain of places that it is read in."""
        found = self.named(word)
        if len(found) <= 1 or (word not in self.full and any(found[0].name in place.parents for place in found[1:])):
            return found[0] if found else None  # 吉林 is the province, not the city in it
        near = [place for place in found if set(place.parents) & set(context)]
        return max(near, key=lambda place: len(set(place.parents) & set(context)), default=found[0])


def load_places(not_places: frozenset[str], hints: Mapping[str, str]) -> PlaceTable:
    """Read the table of places; names among `not_places` are left out."""
    full: dict[str, list[Place]] = {}
    short: dict[str, list[Place]] = {}
    titled: dict[str, str] = {}
    for line in resource("places", "places.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, level, parents, forms, until = line.split("\t")
        if name in not_places:
            continue
        place = Place(name, level, tuple(parents.split("/")) if parents else (), bool(until))
        full.setdefault(name, []).append(place)
        for form in forms.split():
            if form not in not_places:
                short.setdefault(form, []).append(place)
            if form[-1] == name[-1]:
                titled[name] = form

    def rank(place: Place) -> tuple[int, bool]:
        return LEVELS.index(place.level), place.former

    tables = [{name: tuple(sorted(found, key=rank)) for name, found in table.items()} for table in (full, short)]
    names = [name for table in tables for name in table]
    starts = frozenset(name[:2] for name in names)
    return PlaceTable(tables[0], tables[1], titled, dict(hints), starts, max(map(len, names)))
