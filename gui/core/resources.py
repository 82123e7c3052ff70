"""Finds the resources folder in a checkout and in an installed package."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
ROOT = next(place for place in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if place.is_dir())


def resource(*parts: str) -> Path:
    """The path of a resource, such as `resource("lexicon", "verbs.toml")`."""
    return ROOT.joinpath(*parts)
