"""Random editing against a model of plain dictionaries: whatever is done, the reading says what the model says."""

import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sample import TEXT, small

from gui.core.extraction.excerpt import read_excerpt
from gui.core.extraction.facts import Category, Extraction
from gui.core.report.reading_file import dumps, loads
from gui.core.script import Script, convert
from gui.core.text import Span
from gui.core.tree import Correction, Grouping, Node, Target, build
from gui.core.tree.corrections import (
    Add,
    Assign,
    Bound,
    Confirm,
    Merge,
    Recategorize,
    Reject,
    Rename,
    SetFigures,
    SetProgramme,
    Situate,
    Split,
)
from gui.document import Document, library

Model = dict[str, Any]
NAMES = ("平湖縣教育局", "平湖縣水利局", "平湖縣農業局", "平湖縣政府", "平湖縣檔案館")
# stretches of the text that measures may be stated by; each stands in it once
WORDS = ("召開動員會", "為28戶農家", "送去書本", "聯合開展", "“清河”行動", "隨後查看", "3座水庫", "縣農業局聯合")
PLACES = ((), ("浙江省",), ("浙江省", "嘉興市"))
number = st.integers(0, 9)


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def target(place: tuple[int, int]) -> Target:
    return Target(Span(*place), TEXT[slice(*place)])


def said(place: tuple[int, int]) -> Model:
    """What the words at a place say of figures and programme."""
    excerpt = read_excerpt(TEXT, Span(*place))
    programme = excerpt.programme.text if excerpt.programme else None
    return {"at": place, "figures": [each.text for each in excerpt.figures], "programme": programme}


def written_out(extraction: Extraction) -> Model:
    """A result in the model's own words."""
    names = {each.id: each.name for each in extraction.organizations}
    return {
        "places": {each.name: each.place for each in extraction.organizations},
        "measures": [
            {
                "at": (each.span.start, each.span.end),
                "owners": [names[owner] for owner in each.organizations],
                "category": each.category,
                "status": each.status.value,
                "figures": [figure.text for figure in each.figures],
                "programme": each.programme.text if each.programme else None,
            }
            for each in extraction.measures
        ],
    }


def labels(nodes: tuple[Node, ...]) -> list[str]:
    return [label for node in nodes for label in (node.label, *labels(node.children))]


class Editing(RuleBasedStateMachine):
    """A person who edits, undoes, saves, comes back and reads in another script, in any order."""

    @initialize()
    def begin(self) -> None:
        self.home = tempfile.TemporaryDirectory()
        self.folder = Path(self.home.name)
        self.document = Document()
        self.document.put(small())
        self.model = written_out(small().extraction)
        # every body there ever was, in order: its place and its aliases
        self.bodies: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
            each.name: (each.place, each.aliases) for each in small().extraction.organizations
        }
        self.past: list[tuple[Model, Model]] = []
        self.future: list[tuple[Model, Model]] = []

    def teardown(self) -> None:
        if hasattr(self, "home"):
            self.home.cleanup()

    # what the model does

    def do(self, correction: Correction, model: Model, bodies: Model | None = None) -> None:
        self.past.append((self.model, self.bodies))
        self.future.clear()
        self.bodies = self.bodies if bodies is None else bodies
        model["measures"].sort(key=lambda each: each["at"])
        owners = {owner for each in model["measures"] for owner in each["owners"]}
        self.model = {"measures": model["measures"], "places": {name: self.bodies[name][0] for name in owners}}
        self.document.correct(type(correction).__name__, correction)

    def pick(self, index: int) -> tuple[Model, Model]:
        """A copy of the model and one measure in it."""
        model = deepcopy(self.model)
        return model, model["measures"][index % len(model["measures"])]

    def free(self, place: tuple[int, int]) -> bool:
        return all(each["at"] != place for each in self.model["measures"])

    def some(self) -> bool:
        return bool(self.model["measures"])

    def several(self) -> bool:
        return len(self.model["measures"]) > 1

    def owners(self, names: list[str]) -> tuple[list[str], Model]:
        """Whom these names mean, and all bodies once those that are new have come."""
        bodies, found = dict(self.bodies), []
        for name in names:
            known = name in bodies or next((each for each in bodies if name in bodies[each][1]), None)
            if not known:
                bodies[name] = ((), (name,))
            found.append(known if isinstance(known, str) else name)
        return list(dict.fromkeys(found)), bodies

    @staticmethod
    def edit(measure: Model, **changes: Any) -> None:
        measure.update(changes)
        measure["status"] = "added" if measure["status"] == "added" else "edited"

    # what the person does

    @precondition(some)
    @rule(index=number)
    def confirm(self, index: int) -> None:
        model, measure = self.pick(index)
        if measure["status"] == "auto":
            measure["status"] = "confirmed"
        self.do(Confirm(target(measure["at"])), model)

    @precondition(some)
    @rule(index=number)
    def reject(self, index: int) -> None:
        model, measure = self.pick(index)
        model["measures"].remove(measure)
        self.do(Reject(target(measure["at"])), model)

    @precondition(some)
    @rule(index=number, owners=st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True))
    def assign(self, index: int, owners: list[str]) -> None:
        model, measure = self.pick(index)
        meant, bodies = self.owners(owners)
        self.edit(measure, owners=meant)
        self.do(Assign(target(measure["at"]), tuple(owners)), model, bodies)

    @precondition(some)
    @rule(index=number, category=st.sampled_from(Category))
    def recategorize(self, index: int, category: Category) -> None:
        model, measure = self.pick(index)
        self.edit(measure, category=category)
        self.do(Recategorize(target(measure["at"]), category), model)

    @rule(words=st.sampled_from(WORDS), owner=st.sampled_from(NAMES), category=st.sampled_from(Category))
    def add(self, words: str, owner: str, category: Category) -> None:
        if self.free(at(words)):
            model = deepcopy(self.model)
            meant, bodies = self.owners([owner])
            model["measures"].append(said(at(words)) | {"owners": meant, "category": category, "status": "added"})
            self.do(Add(target(at(words)), (owner,), category), model, bodies)

    @precondition(some)
    @rule(index=number, words=st.sampled_from(WORDS))
    def bound(self, index: int, words: str) -> None:
        if self.free(at(words)):
            model, measure = self.pick(index)
            old = target(measure["at"])
            self.edit(measure, **said(at(words)))
            self.do(Bound(old, target(at(words))), model)

    @precondition(some)
    @rule(index=number)
    def split(self, index: int) -> None:
        model, measure = self.pick(index)
        start, end = measure["at"]
        middle = (start + end) // 2
        parts = ((start, middle), (middle, end))
        if end - start > 1 and all(map(self.free, parts)):
            model["measures"].remove(measure)
            status = "added" if measure["status"] == "added" else "edited"
            model["measures"] += [measure | said(part) | {"status": status} for part in parts]
            self.do(Split(target(measure["at"]), tuple(map(target, parts))), model)

    @precondition(several)
    @rule(index=number)
    def merge(self, index: int) -> None:
        model, _ = self.pick(0)
        first = index % (len(model["measures"]) - 1)
        pair = model["measures"][first : first + 2]
        place = (pair[0]["at"][0], max(each["at"][1] for each in pair))
        others = [each for each in model["measures"] if each not in pair]
        if all(each["at"] != place for each in others):
            old = tuple(target(each["at"]) for each in pair)
            owners = list(dict.fromkeys(owner for each in pair for owner in each["owners"]))
            self.edit(pair[0], owners=owners, **said(place))
            model["measures"] = [*others, pair[0]]
            self.do(Merge(old), model)

    @precondition(some)
    @rule(index=number, keep=st.booleans())
    def set_figures(self, index: int, keep: bool) -> None:
        model, measure = self.pick(index)
        start, end = measure["at"]
        place = (start, min(end, start + 2))
        self.edit(measure, figures=[TEXT[slice(*place)]] if keep else [])
        self.do(SetFigures(target(measure["at"]), (target(place),) if keep else ()), model)

    @precondition(some)
    @rule(index=number, keep=st.booleans())
    def set_programme(self, index: int, keep: bool) -> None:
        model, measure = self.pick(index)
        self.edit(measure, programme=TEXT[slice(*measure["at"])] if keep else None)
        self.do(SetProgramme(target(measure["at"]), target(measure["at"]) if keep else None), model)

    @precondition(some)
    @rule(index=number, new=st.sampled_from(NAMES))
    def rename(self, index: int, new: str) -> None:
        old = sorted(self.model["places"])[index % len(self.model["places"])]
        if old != new:
            model, (place, aliases) = deepcopy(self.model), self.bodies[old]
            aliases = tuple(dict.fromkeys((*aliases, old)))
            if new in self.bodies:
                there, others = self.bodies[new]
                joined = {new: (there, tuple(dict.fromkeys((*others, *aliases))))}
                bodies = {name: joined.get(name, body) for name, body in self.bodies.items() if name != old}
            else:
                bodies = dict(
                    (new, (place, aliases)) if name == old else (name, body) for name, body in self.bodies.items()
                )
            for measure in model["measures"]:
                measure["owners"] = list(dict.fromkeys(new if each == old else each for each in measure["owners"]))
            self.do(Rename(old, new), model, bodies)

    @precondition(some)
    @rule(index=number, place=st.sampled_from(PLACES))
    def situate(self, index: int, place: tuple[str, ...]) -> None:
        name = sorted(self.model["places"])[index % len(self.model["places"])]
        self.do(Situate(name, place), deepcopy(self.model), self.bodies | {name: (place, self.bodies[name][1])})

    @rule()
    def undo(self) -> None:
        self.document.undo_stack.undo()
        if self.past:
            self.future.append((self.model, self.bodies))
            self.model, self.bodies = self.past.pop()

    @rule()
    def redo(self) -> None:
        self.document.undo_stack.redo()
        if self.future:
            self.past.append((self.model, self.bodies))
            self.model, self.bodies = self.future.pop()

    @rule()
    def save_and_come_back(self) -> None:
        """Through the library, as the program does; what was undone is gone then."""
        reading = self.document.reading
        assert reading is not None
        library.keep(reading, self.folder)
        there = library.held(library.key_of(reading.article), self.folder).reading
        assert there == reading or not reading.corrections
        self.document.put(there or reading)
        self.past.clear()
        self.future.clear()

    @rule()
    def save_as_and_open(self) -> None:
        assert self.document.reading is not None
        assert loads(dumps(self.document.reading)) == self.document.reading

    @rule(script=st.sampled_from(Script))
    def switch(self, script: Script) -> None:
        self.document.set_script(script)
        assert self.document.projection.text == convert(TEXT, script)

    @invariant()
    def the_reading_says_what_the_model_says(self) -> None:
        if hasattr(self, "model"):
            assert written_out(self.document.extraction) == self.model
            assert self.document.unapplied == ()
            reading = self.document.reading
            assert reading is not None
            assert reading.extraction == small().extraction
            shown = labels(build(reading, Grouping.ORGANIZATION))
            assert set(self.model["places"]) <= set(shown)


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.soak
class TestEditingForLong(TestEditing):  # type: ignore[valid-type,misc]
    """The same, two thousand times."""

    settings = settings(
        max_examples=2000, stateful_step_count=50, deadline=None, suppress_health_check=list(HealthCheck)
    )
