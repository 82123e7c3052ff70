"""Corrections as JSON and back: `kind` says which one it is, the other keys are its fields."""

import json
from collections.abc import Callable
from dataclasses import fields
from typing import Any, Final

from gui.core.extraction.facts import Category
from gui.core.text import ParagraphKind, Span
from gui.core.tree.corrections import (
    Add,
    Assign,
    Bound,
    Confirm,
    Correction,
    Home,
    Merge,
    Recategorize,
    Reclassify,
    Reject,
    Rename,
    Separate,
    SetFigures,
    SetProgramme,
    Situate,
    Split,
    Target,
    Unknown,
)

Json = dict[str, Any]

KINDS: Final[dict[str, type[Correction]]] = {
    "confirm": Confirm,
    "reject": Reject,
    "assign": Assign,
    "category": Recategorize,
    "bound": Bound,
    "split": Split,
    "merge": Merge,
    "figures": SetFigures,
    "programme": SetProgramme,
    "add": Add,
    "rename": Rename,
    "separate": Separate,
    "situate": Situate,
    "home": Home,
    "reclassify": Reclassify,
}
_NAMES: Final = {made: name for name, made in KINDS.items()}
# a field whose own name says something else in the file
_KEYS: Final = {"kind": "paragraph"}


def to_json(correction: Correction) -> Json:
    """A correction as plain values; the words that it is about stand in it as `span` and `quote`."""
    if isinstance(correction, Unknown):
        return dict(json.loads(correction.data))
    written: Json = {"kind": _NAMES[type(correction)]}
    for each in fields(correction):
        value = _plain(getattr(correction, each.name))
        key = _KEYS.get(each.name, each.name)
        written |= value if key == "target" else {key: value}
    return written


def from_json(value: Json) -> Correction:
    """The correction of those values; raises ValueError, TypeError or KeyError for what is none."""
    made = KINDS.get(value["kind"])
    if made is None:
        return Unknown(json.dumps(value, ensure_ascii=False))
    keys = {each.name: _KEYS.get(each.name, each.name) for each in fields(made)}
    return made(**{name: _READERS[key](value if key == "target" else value[key]) for name, key in keys.items()})


def _plain(value: object) -> Any:
    match value:
        case Target(span, quote):
            return {"span": [span.start, span.end], "quote": quote}
        case tuple():
            return list(map(_plain, value))
        case None:
            return None
        case _:
            return str(value)


def _target(value: Json) -> Target:
    return Target(Span(*value["span"]), str(value["quote"]))


def _targets(values: list[Json]) -> tuple[Target, ...]:
    return tuple(map(_target, values))


def _words(values: list[str]) -> tuple[str, ...]:
    return tuple(map(str, values))


_READERS: Final[dict[str, Callable[[Any], Any]]] = {
    "target": _target,
    "words": _target,
    "programme": lambda value: _target(value) if value else None,
    "targets": _targets,
    "parts": _targets,
    "figures": _targets,
    "organizations": _words,
    "aliases": _words,
    "place": _words,
    "category": Category,
    "paragraph": ParagraphKind,
    "old": str,
    "new": str,
    "name": str,
}
