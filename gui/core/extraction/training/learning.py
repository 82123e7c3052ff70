"""Training sets for each model, and the trainer (python-crfsuite, which only the developers need)."""

import json
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from gui.core.extraction.category import category_features
from gui.core.extraction.clause_features import clause_features
from gui.core.extraction.crf import Crf
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.training.gold import Annotated, clause_labels

Sequence = tuple[list[list[str]], list[str]]

# L1 and L2 of each model, chosen by cross-validation; L1 keeps the files small
REGULARIZATION = {"spans": (0.05, 1.0), "category": (0.3, 1.0)}
DECIMALS = 3


def span_examples(annotated: Annotated, lexicon: Lexicon) -> Iterator[Sequence]:
    """One sequence a sentence: the features and the label of each clause."""
    labels = clause_labels(annotated)
    for sentence, features in zip(annotated.parse.sentences, clause_features(annotated.parse, lexicon), strict=True):
        if features:
            yield features, labels[slice(*sentence.clauses)]


def category_examples(annotated: Annotated, lexicon: Lexicon) -> Iterator[Sequence]:
    """One sequence of a single item for each measure."""
    for measure in annotated.measures:
        yield [category_features(annotated.parse, measure.span, lexicon)], [str(measure.category)]


EXAMPLES = {"spans": span_examples, "category": category_examples}


def train(name: str, sequences: Iterable[Sequence]) -> Crf:
    """Train one model; the same examples in the same order give the same weights."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    for features, labels in sequences:
        trainer.append(features, labels)
    l1, l2 = REGULARIZATION[name]
    trainer.set_params({"c1": l1, "c2": l2, "max_iterations": 150, "feature.possible_transitions": True})
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "model")
        trainer.train(file)
        tagger = pycrfsuite.Tagger()
        tagger.open(file)
        model = _weights(tagger)
        tagger.close()
    return model


def _weights(tagger: "pycrfsuite.Tagger") -> Crf:  # type: ignore[name-defined]  # noqa: F821
    info = tagger.info()
    labels = tuple(sorted(tagger.labels()))
    state: dict[str, list[float]] = {}
    for (feature, label), weight in info.state_features.items():
        if round(weight, DECIMALS):
            state.setdefault(feature, [0.0] * len(labels))[labels.index(label)] = round(weight, DECIMALS)
    moves = tuple(tuple(round(info.transitions.get((a, b), 0.0), DECIMALS) for b in labels) for a in labels)
    return Crf(labels, {feature: tuple(state[feature]) for feature in sorted(state)}, moves)


def as_json(model: Crf) -> bytes:
    """The weights as a file: one feature a line, so that a change can be read."""
    rows = ",\n".join(
        f"{json.dumps(feature, ensure_ascii=False)}: {json.dumps(weights, separators=(',', ':'))}"
        for feature, weights in model.state.items()
    )
    head = f'"labels": {json.dumps(model.labels)},\n"moves": {json.dumps(model.moves)},\n'
    return f'{{\n{head}"state": {{\n{rows}\n}}\n}}\n'.encode()
