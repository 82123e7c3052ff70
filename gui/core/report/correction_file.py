"""Corrections as JSON and back."""

from typing import Any, assert_never

from gui.core.extraction.facts import Category
from gui.core.text import Span
from gui.core.tree.corrections import Add, Assign, Confirm, Correction, Recategorize, Reject, Rename, Target

Json = dict[str, Any]


def to_json(correction: Correction) -> Json:
    """A correction as plain values; `kind` says which one it is."""
    match correction:
        case Confirm(target):
            return {"kind": "confirm", **_target(target)}
        case Reject(target):
            return {"kind": "reject", **_target(target)}
        case Assign(target, organizations):
            return {"kind": "assign", **_target(target), "organizations": list(organizations)}
        case Recategorize(target, category):
            return {"kind": "category", **_target(target), "category": str(category)}
        case Add(target, organizations, category):
            return {"kind": "add", **_target(target), "organizations": list(organizations), "category": str(category)}
        case Rename(old, new):
            return {"kind": "rename", "old": old, "new": new}
        case _:
            assert_never(correction)


def from_json(value: Json) -> Correction:
    """The correction of those values; raises ValueError or KeyError for what is none."""
    match value["kind"]:
        case "confirm":
            return Confirm(_to_target(value))
        case "reject":
            return Reject(_to_target(value))
        case "assign":
            return Assign(_to_target(value), tuple(value["organizations"]))
        case "category":
            return Recategorize(_to_target(value), Category(value["category"]))
        case "add":
            return Add(_to_target(value), tuple(value["organizations"]), Category(value["category"]))
        case "rename":
            return Rename(value["old"], value["new"])
        case other:
            raise ValueError(f"no such correction: {other}")


def _target(target: Target) -> Json:
    return {"span": [target.span.start, target.span.end], "quote": target.quote}


def _to_target(value: Json) -> Target:
    return Target(Span(*value["span"]), value["quote"])
