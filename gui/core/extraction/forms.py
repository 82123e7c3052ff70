"""Forms of names: how a place stands in a body's name, and the shorter ways to say it."""

import re

GROUP = re.compile(r"^(?:各|市县|县区|县市|区县|全国|乡镇|省市)|级$")
_AUTONOMOUS = ("自治州", "自治县", "自治旗")
_TWO = re.compile(r".[市县旗]")
_FORMAL = {"政府": ("…人民政府",), "委": ("中共…委", "中共…委员会"), "税务局": ("国家税务总局…税务局",)}
_REGION = re.compile(r"(?:(?:维吾尔|壮族|回族)?自治|特别行政)区$")


def plain_name(name: str) -> str:
    """A region as people call it, 宁夏 for 宁夏回族自治区, 香港; any other place in full."""
    return _REGION.sub("", name)


def ways(
    shown: tuple[str, ...], written: tuple[str, ...], chain: tuple[str, ...], shorter: tuple[str, ...]
) -> tuple[tuple[str, ...], ...]:
    """The rows of places that may stand before an organ: as shown, as written, in full, in full but shorter.

    The province may go by its plain name and stand right before the county: 江苏省吴江区, 新疆霍尔果斯市.
    """
    full = dict.fromkeys((chain, shorter))
    plain = [(plain_name(row[0]), *row[1:]) for row in full if row]
    whole = dict.fromkeys((*full, *plain))
    return shown, written, *whole, *((row[0], *row[2:]) for row in whole if len(row) > 2)


def shorter_forms(rows: tuple[tuple[str, ...], ...], organ: str) -> tuple[str, ...]:
    """The other ways to name a body: each row of places (see `ways`) from each level down, and its formal name."""
    if is_group(rows[0]):
        return ()
    ends = [row[at:] for row in rows for at in range(len(row))]
    twice = ["".join(end) + end[-1][-1] for end in ends if organ[:1] == "委" and _TWO.fullmatch(end[-1])]  # 环县县委
    places = dict.fromkeys((*map("".join, ends), *twice))
    formal = [form.replace("…", place) for place in places for form in _formal(place, organ)]
    return (*(place + organ for place in places), *formal)


def _formal(place: str, organ: str) -> tuple[str, ...]:
    """The formal names of a place's government, of its committee, and of a subdistrict, which acts by its office."""
    if not organ and place.endswith("街道"):
        return ("…办事处",)
    return _FORMAL.get(organ, ()) if place else ()


def shown_name(part: str, full: str) -> str:
    """A place in a body's name: in full, but an autonomous unit as the article has it (内蒙古, 黔西南州)."""
    if full.endswith(("自治区", "特别行政区")):
        return part
    if full.endswith(_AUTONOMOUS):
        return part if part[-1] in "州县旗" else part + full[-1]
    return full


def is_group(shown: tuple[str, ...]) -> bool:
    """Whether the last part is a group of places that has to stay in the name: 各级, 市县."""
    return bool(shown) and bool(GROUP.search(shown[-1]))
