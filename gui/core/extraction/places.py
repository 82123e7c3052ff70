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


@dataclass(frozen=True, slots=True)
class Place:
    """One administrative unit: full name, level, the full names above it from the province down."""

    name: str
    level: str
    parents: tuple[str, ...]

    @property
    def chain(self) -> tuple[str, ...]:
        """The unit and all above it, from the province down."""
        return (*self.parents, self.name)


@dataclass(frozen=True, slots=True)
class PlaceTable:
    """Places by full name and by short name; `starts` holds the first two characters of every name."""

    full: Mapping[str, tuple[Place, ...]]
    short: Mapping[str, tuple[Place, ...]]
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
    for line in resource("places", "places.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, level, parents, forms, _ = line.split("\t")
        if name in not_places:
            continue
        place = Place(name, level, tuple(parents.split("/")) if parents else ())
        full.setdefault(name, []).append(place)
        for form in forms.split():
            if form not in not_places:
                short.setdefault(form, []).append(place)
    rank = {level: at for at, level in enumerate(LEVELS)}
    tables = [{k: tuple(sorted(v, key=lambda p: rank[p.level])) for k, v in table.items()} for table in (full, short)]
    names = [name for table in tables for name in table]
    starts = frozenset(name[:2] for name in names)
    return PlaceTable(tables[0], tables[1], dict(hints), starts, max(map(len, names)))
