"""Command line of the training: reads gold, trains each model, writes it into resources/models."""

import argparse
import sys
from pathlib import Path

from gui.core.extraction.lexicon import default_lexicon
from gui.core.extraction.training.gold import read_gold
from gui.core.extraction.training.learning import EXAMPLES, as_json, train
from gui.core.files import write_atomically
from gui.core.resources import resource


def main() -> int:
    """Train on every folder that is named."""
    parser = argparse.ArgumentParser(prog="run.py train", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="DIR", help="annotated articles: ID.txt and ID.json")
    parser.add_argument("--out", type=Path, default=resource("models"), help="where the models are written")
    arguments = parser.parse_args()
    lexicon = default_lexicon()
    articles = read_gold(arguments.folders, lexicon)
    for name, examples in EXAMPLES.items():
        sequences = [sequence for article in articles for sequence in examples(article, lexicon)]
        model = train(name, sequences)
        data = as_json(model)
        write_atomically(arguments.out / f"{name}.json", data)
        line = f"{name}: {len(sequences)} examples, {len(model.state)} features, {len(data) // 1000} kB\n"
        sys.stdout.write(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
