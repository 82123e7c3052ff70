"""How each category is marked on paper: by tint and ink, or by the style of its line alone."""

import tomllib
from functools import cache

from gui.core.extraction.facts import Category, EvidenceKind, Measure, Status
from gui.core.report.context import Context, Json
from gui.core.resources import resource

# what a printer without colours still tells apart: thickness in points, dash by typst's names, second line
_LINES: dict[Category, Json] = {
    Category.DEPLOY: {"thick": 0.7, "dash": None, "double": False},
    Category.CAMPAIGN: {"thick": 1.6, "dash": None, "double": False},
    Category.VISIT: {"thick": 0.9, "dash": "densely-dotted", "double": False},
    Category.AID: {"thick": 0.6, "dash": None, "double": True},
    Category.INSTITUTION: {"thick": 0.9, "dash": "dash-dotted", "double": False},
    Category.PUBLICITY: {"thick": 1.6, "dash": "dotted", "double": False},
    Category.SUPERVISION: {"thick": 1.6, "dash": "dash-dotted", "double": False},
    Category.OTHER: {"thick": 0.5, "dash": "loosely-dotted", "double": False},
}


def is_doubtful(measure: Measure) -> bool:
    """Whether the actor was inferred, and no person has looked at it yet."""
    inferred = measure.evidence.kind in (EvidenceKind.RECALLED, EvidenceKind.UNASSIGNED)
    return inferred and measure.status is Status.AUTO


def styles(context: Context) -> Json:
    """The style of each category that occurs, in the fixed order of the categories."""
    used = {measure.category for measure in context.extraction.measures}
    return {str(category): _style(context, category) for category in Category if category in used}


def _style(context: Context, category: Category) -> Json:
    name = context.words["categories"][str(category)]
    if not context.options.colour:
        return {"name": name, "tint": None, "ink": "#000000", **_LINES[category]}
    pair = _palette()[str(category)]
    line = {"thick": 0.6, "dash": None, "double": False}
    return {"name": name, "tint": pair["tint"], "ink": _long(pair["ink"]), **line}


@cache
def _palette() -> Json:
    return tomllib.loads(resource("palette.toml").read_text("utf-8"))["light"]  # type: ignore[no-any-return]


def _long(colour: str) -> str:
    """#abc as #aabbcc."""
    return colour if len(colour) == 7 else "#" + "".join(digit * 2 for digit in colour[1:])
