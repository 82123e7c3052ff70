"""The trained models: weights in resources/models, loaded once; without them the grammar decides alone."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from gui.core.extraction.crf import Crf, load_crf
from gui.core.resources import resource

NAMES = ("names", "spans", "actors", "category")


@dataclass(frozen=True, slots=True, eq=False)
class Models:
    """One model for each decision; None where the grammar's own answer stands."""

    names: Crf | None = None
    spans: Crf | None = None
    actors: Crf | None = None
    category: Crf | None = None


@cache
def default_models() -> Models:
    """The models that come with the program."""
    return load_models(resource("models"))


def load_models(folder: Path) -> Models:
    """The models in `folder`; those that are not there are left out."""
    files = {name: folder / f"{name}.json" for name in NAMES}
    return Models(**{name: load_crf(file) for name, file in files.items() if file.exists()})
