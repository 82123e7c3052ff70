"""Command line of the training: reads gold, trains each model, writes it into resources/models."""

import argparse
import sys
from pathlib import Path

from gui.core.extraction.lexicon import default_lexicon
from gui.core.extraction.models import NAMES
from gui.core.extraction.scoring import table
from gui.core.extraction.training.course import Course
from gui.core.extraction.training.gold import read_gold
from gui.core.extraction.training.learning import as_json
from gui.core.files import write_atomically
from gui.core.resources import resource


def main() -> int:
    """Train on every folder that is named, or only cross-validate on it."""
    parser = argparse.ArgumentParser(prog="run.py train", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="DIR", help="annotated articles: ID.txt and ID.json")
    parser.add_argument("--further", nargs="*", type=Path, default=[], metavar="DIR", help="annotated by other hands")
    parser.add_argument("--out", type=Path, default=resource("models"), help="where the models are written")
    parser.add_argument("--validate", action="store_true", help="cross-validate by article and write nothing")
    arguments = parser.parse_args()
    course = Course(read_gold(arguments.folders), default_lexicon(), further=read_gold(arguments.further))
    if arguments.validate:
        for row in table(course.cross_validated()):
            sys.stdout.write(row + "\n")
        return 0
    models = course.models()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        model = getattr(models, name)
        data = as_json(model)
        write_atomically(arguments.out / f"{name}.json", data)
        sys.stdout.write(f"{name}: {len(model.state)} features, {len(data) // 1000} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
