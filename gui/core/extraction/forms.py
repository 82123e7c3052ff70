"""Forms of names: how a place stands in a body's name, and the shorter ways to say it."""

import re

GROUP = re.compile(r"^(?:各|市县|县区|县市|区县|全国|乡镇|省市)|级$")
_AUTONOMOUS = ("自治州", "自治县", "自治旗")
_PEOPLES = re.compile(r"^([一-龥]{2,4}?)(?:(?:[一-龥]{1,4}?族)+|蒙古)自治(州|县|旗)$")
_REGION = re.compile(r"(?:(?:维吾尔|壮族|回族)?自治区|特别行政区)$")


def plain_name(name: str) -> str:
    """An autonomous region as people call it, 宁夏 for 宁夏回族自治区, 香港; any other place in full."""
    return _REGION.sub("", name)


def short_name(name: str) -> str:
    """An autonomous prefecture, county or banner without its peoples, 黔南州 for 黔南布依族苗族自治州."""
    return _PEOPLES.sub(r"\1\2", name)


def ways(shown: tuple[str, ...], written: tuple[str, ...], chain: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The rows of places that may stand before an organ: as shown, as written, in full, and in full but shorter."""
    return shown, written, chain, tuple(map(short_name, chain))


def shorter_forms(rows: tuple[tuple[str, ...], ...], organ: str) -> tuple[str, ...]:
    """The shorter ways to name a body: each row of places (see `ways`) from each level down."""
    if is_group(rows[0]):
        return ()
    return tuple("".join(row[at:]) + organ for row in rows for at in range(len(row)))


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
