"""Training sets for each model, and the trainers (python-crfsuite and scipy, which only the developers need)."""

import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from gui.core.extraction.actors import actor_features
from gui.core.extraction.candidates import candidates_for
from gui.core.extraction.category import category_features
from gui.core.extraction.clause_features import clause_features
from gui.core.extraction.crf import Crf
from gui.core.extraction.groundwork import Groundwork
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.name_features import all_units, name_features
from gui.core.extraction.training.gold import Annotated, acting_names, clause_labels, gold_keys, name_labels
from gui.core.extraction.values import Parse

Labelled = tuple[list[list[str]], list[str]]
Choice = tuple[list[list[str]], int]

# L1 and L2 of each model, chosen by cross-validation; L1 keeps the files small
REGULARIZATION = {"names": (0.1, 0.5), "spans": (0.3, 1.0), "category": (0.6, 0.5)}
ACTORS_L2 = 10.0
LEAST_SEEN = 3  # candidates that a feature must be seen with to get a weight
DECIMALS = 2
_OWN, _FURTHER = "\x01", "\x02"  # before the name of a feature: as it is in our own, and elsewhere


def name_examples(annotated: Annotated, ground: Groundwork) -> Iterator[Labelled]:
    """One sequence a sentence: the features and the label of each unit. Optional sentences teach nothing."""
    names = acting_names(annotated, ground)
    for sentence, units in zip(ground.sentences, all_units(ground), strict=True):
        if units.items and not annotated.is_optional(sentence.span):
            yield name_features(ground.reader, units), name_labels(units, names)


def span_examples(annotated: Annotated, parse: Parse, lexicon: Lexicon) -> Iterator[Labelled]:
    """The features and the label of each clause of a sentence, in sequences between the optional clauses."""
    labels = clause_labels(annotated, parse)
    for sentence, features in zip(parse.sentences, clause_features(parse, lexicon), strict=True):
        inside = slice(*sentence.clauses)
        rows = zip(parse.clauses[inside], features, labels[inside], strict=True)
        for is_cut, piece in groupby(rows, lambda row: row[2] == "O" and annotated.is_optional(row[0].span)):
            if not is_cut:
                _, kept, own = zip(*piece, strict=True)
                yield list(kept), list(own)


def category_examples(annotated: Annotated, parse: Parse, lexicon: Lexicon) -> Iterator[Labelled]:
    """One sequence an article: the features and the category of each measure, with the grammar's own actor."""
    items, labels = [], []
    for measure in annotated.measures:
        first = next(iter(candidates_for(parse, measure.span)), None)
        items.append(category_features(parse, measure.span, first.bodies if first else (), lexicon))
        labels.append(str(measure.category))
    if items:
        yield items, labels


def actor_examples(annotated: Annotated, parse: Parse) -> Iterator[Choice]:
    """For each measure whose actor is among the candidates: the features of all, and which is right."""
    keys = gold_keys(annotated, parse)
    for measure in annotated.measures:
        wanted = {keys.get(name, "") for name in measure.organizations}
        candidates = candidates_for(parse, measure.span)
        right = next((at for at, one in enumerate(candidates) if set(one.bodies) == wanted), None)
        if right is not None and len(candidates) > 1:
            yield actor_features(parse, measure.span, candidates), right


def train_sequences(name: str, own: Iterable[Labelled], further: Iterable[Labelled] = ()) -> Crf:
    """Train a model of labels in rows; the same examples in the same order give the same weights.

    What `further` hands annotated teaches what it shares with our `own`, not its habits: each feature also stands for
    itself in each of the two, and the model is what is shared and what is our own (Daumé III, Frustratingly easy
    domain adaptation, 2007).
    """
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    further = list(further)
    for mark, sequences in ((_OWN, own), (_FURTHER, further)):
        for features, labels in sequences:
            trainer.append([_twice(item, mark) for item in features] if further else features, labels)
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


def _twice(features: list[str], mark: str) -> list[str]:
    return features + [mark + feature for feature in features]


def _weights(tagger: "pycrfsuite.Tagger") -> Crf:  # type: ignore[name-defined]  # noqa: F821
    """The weights that are shared and our own, together."""
    info = tagger.info()
    labels = tuple(sorted(tagger.labels()))
    state: dict[str, list[float]] = {}
    for (feature, label), weight in info.state_features.items():
        if not feature.startswith(_FURTHER):
            state.setdefault(feature.removeprefix(_OWN), [0.0] * len(labels))[labels.index(label)] += weight
    rounded = {feature: tuple(round(weight, DECIMALS) for weight in state[feature]) for feature in sorted(state)}
    moves = tuple(tuple(round(info.transitions.get((a, b), 0.0), DECIMALS) for b in labels) for a in labels)
    return Crf(labels, {feature: weights for feature, weights in rounded.items() if any(weights)}, moves)


def train_choices(choices: Sequence[Choice]) -> Crf:
    """Train a model that chooses one of several: conditional logit with L2, its weights under a single label."""
    import numpy
    from scipy.optimize import minimize
    from scipy.sparse import csr_matrix

    seen = Counter(feature for rows, _ in choices for features in rows for feature in features)
    columns = {feature: at for at, feature in enumerate(sorted(f for f, count in seen.items() if count >= LEAST_SEEN))}
    rows = [[columns[f] for f in features if f in columns] for offered, _ in choices for features in offered]
    ends = numpy.cumsum([len(row) for row in rows])
    shape = (len(rows), len(columns))
    flat = [column for row in rows for column in row]
    matrix = csr_matrix((numpy.ones(len(flat)), flat, [0, *ends]), shape=shape)
    sizes = numpy.array([len(offered) for offered, _ in choices])
    starts = numpy.cumsum(sizes) - sizes
    group = numpy.repeat(numpy.arange(len(choices)), sizes)
    right = starts + numpy.array([at for _, at in choices])
    wanted = matrix[right].sum(axis=0).A1 if hasattr(matrix, "A1") else numpy.asarray(matrix[right].sum(axis=0)).ravel()

    def loss(weights: "numpy.ndarray") -> tuple[float, "numpy.ndarray"]:
        scores = matrix @ weights
        scores -= numpy.maximum.reduceat(scores, starts)[group]
        shares = numpy.exp(scores)
        totals = numpy.add.reduceat(shares, starts)
        value = numpy.log(totals).sum() - scores[right].sum() + ACTORS_L2 / 2 * weights @ weights
        return float(value), matrix.T @ (shares / totals[group]) - wanted + ACTORS_L2 * weights

    found = minimize(loss, numpy.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    weights = {feature: round(float(found[at]), DECIMALS) for feature, at in columns.items()}
    return Crf(("chosen",), {feature: (weight,) for feature, weight in weights.items() if weight}, ((0.0,),))


def as_json(model: Crf) -> bytes:
    """The weights as a file: one feature a line, so that a change can be read."""
    rows = ",\n".join(
        f"{json.dumps(feature, ensure_ascii=False)}: {json.dumps(weights, separators=(',', ':'))}"
        for feature, weights in model.state.items()
    )
    head = f'"labels": {json.dumps(model.labels)},\n"moves": {json.dumps(model.moves)},\n'
    return f'{{\n{head}"state": {{\n{rows}\n}}\n}}\n'.encode()
