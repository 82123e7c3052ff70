"""Bodies while an article is read, and which of them are one under two names."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_GENERAL = re.compile(r"部门$")
_FIRMS = ("公司", "集团", "集团公司", "有限公司", "银行")
_PURSE = "财政"  # 省财政 is the province's money
_ORGANS = ("局", "厅", "委员会", "总队", "支队", "大队")


@dataclass(slots=True)
class Entry:
    """One body while the article is read: its fullest name in the view, its chain, its organ, other names.

    `place` is what stands before the organ in the body's key.
    """

    name: str
    chain: tuple[str, ...]
    organ: str
    others: dict[str, None] = field(default_factory=dict)
    place: str = ""


def same_bodies(entries: Mapping[str, Entry], joint: frozenset[str], fields: frozenset[str]) -> dict[str, str]:
    """Keys to join, each with the key that stays; `joint` holds those that act in rows of several.

    `fields` are the fields that act by themselves, with a place before them: 市公安, 市财政.
    """
    found = dict(_governments(entries, joint))
    found |= dict(_organs(entries, fields))
    found |= dict(_firms(entries))
    return found


def _governments(entries: Mapping[str, Entry], joint: frozenset[str]) -> Iterator[tuple[str, str]]:
    """A place goes with its government where the text names that, unless it acts beside a committee."""
    for key, entry in entries.items():
        government = key + "政府"
        if not entry.organ and government in entries and government not in joint:
            yield key, government


def _organs(entries: Mapping[str, Entry], fields: frozenset[str]) -> Iterator[tuple[str, str]]:
    """市财政局 for 市财政部门, where the text names one organ of that field and place."""
    placed: dict[str, list[str]] = defaultdict(list)
    for key, entry in entries.items():
        if entry.place and key.endswith(_ORGANS):
            placed[entry.place].append(key)
    for key, entry in entries.items():
        organ = key[len(entry.place) :]
        stem = _GENERAL.sub("", organ)
        if entry.place and len(stem) > 1 and (stem != organ or organ in fields):
            named = [other for other in placed[entry.place] if other != key and other.startswith(entry.place + stem)]
            if len(named) == 1:
                yield key, named[0]
            elif organ == _PURSE and not named and entry.place in entries:
                holder = entry.place + "政府"
                yield key, holder if holder in entries else entry.place


def _firms(entries: Mapping[str, Entry]) -> Iterator[tuple[str, str]]:
    """国家电网 for 国家电网公司, where the text names one firm so."""
    for key, entry in entries.items():
        if entry.organ and not entry.place:
            named = [key + end for end in _FIRMS if key + end in entries]
            if len(named) == 1:
                yield key, named[0]
