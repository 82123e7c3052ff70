"""Applies corrections to an automatic result, the same one or that of a newer extraction."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import count
from typing import assert_never

from gui.core.extraction.excerpt import read_excerpt, read_figure
from gui.core.extraction.facts import Evidence, EvidenceKind, Extraction, Measure, Organization, Programme, Status
from gui.core.text import Span
from gui.core.tree.corrections import (
    Add,
    Assign,
    Bound,
    Confirm,
    Correction,
    Home,
    Merge,
    OfMeasure,
    OfOrganization,
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
from gui.core.tree.finding import measure_of, place_of

BY_READER = Evidence(EvidenceKind.NAMED, "reader")


@dataclass(frozen=True, slots=True)
class Applied:
    """The corrected result, and the corrections for which no place was found any more."""

    extraction: Extraction
    unapplied: tuple[Correction, ...] = ()


def apply(extraction: Extraction, text: str, corrections: Iterable[Correction]) -> Applied:
    """Apply the corrections in their order; organizations that lose their last measure are left out.

    Corrections of the article itself have taken effect before it was extracted, and change nothing here.
    """
    desk = _Desk(extraction, text)
    unapplied = tuple(correction for correction in corrections if not desk.take(correction))
    return Applied(desk.result(), unapplied)


class _Desk:
    """The result while it is being corrected."""

    def __init__(self, extraction: Extraction, text: str) -> None:
        self._text = text
        self._organizations = {each.id: each for each in extraction.organizations}
        self._measures = {each.id: each for each in extraction.measures}
        self._at = {each.span: each.id for each in reversed(extraction.measures)}
        self._acted = {owner for each in extraction.measures for owner in each.organizations}
        self._new_measures = (f"a{number}" for number in count(1))
        self._new_organizations = (f"c{number}" for number in count(1))

    def take(self, correction: Correction) -> bool:
        """Apply one correction; False where what it speaks of is not there."""
        match correction:
            case Rename() | Separate() | Situate():
                return self._of_organization(correction)
            case Add():
                return self._add(correction)
            case Merge():
                return self._merge(correction)
            case Home():
                return True
            case Reclassify(target):
                return place_of(self._text, target) is not None
            case Unknown():
                return False
            case _:
                measure = self._found(correction.target)
                return self._change(measure, correction) if measure else self._without(correction)

    def result(self) -> Extraction:
        """What stands now, in text order."""
        measures = tuple(sorted(self._measures.values(), key=_place))
        owners = {owner for each in measures for owner in each.organizations}
        kept = (each for each in self._organizations.values() if each.id in owners or each.id not in self._acted)
        return Extraction(tuple(kept), measures)

    def _change(self, measure: Measure, correction: OfMeasure) -> bool:
        edited = replace(measure, status=_edited(measure))
        match correction:
            case Confirm():
                status = Status.CONFIRMED if measure.status is Status.AUTO else measure.status
                self._put(replace(measure, status=status))
            case Reject():
                del self._measures[measure.id]
            case Assign(organizations=names):
                self._put(replace(edited, organizations=self._owners(names), evidence=BY_READER))
            case Recategorize(category=category):
                self._put(replace(edited, category=category))
            case Bound(words=words):
                span = place_of(self._text, words)
                if span is None or not len(span):
                    return False
                self._put(self._restated(edited, span))
            case Split(parts=parts):
                return self._split(edited, tuple(place_of(self._text, part) for part in parts))
            case SetFigures(figures=figures):
                spans = [place_of(self._text, figure) for figure in figures]
                found = tuple(read_figure(self._text, span) for span in spans if span)
                self._put(replace(edited, figures=found))
                return len(found) == len(spans)
            case SetProgramme(programme=programme):
                where = place_of(self._text, programme) if programme else None
                self._put(replace(edited, programme=Programme(where, where.of(self._text)) if where else None))
                return programme is None or where is not None
            case _:
                assert_never(correction)
        return True

    def _without(self, correction: OfMeasure) -> bool:
        """What a correction means where the words are there, but nothing is taken for a measure in them any more."""
        place = place_of(self._text, correction.target)
        if place is None or any(each.span.overlaps(place) for each in self._measures.values()):
            return False
        match correction:
            case Reject():
                return True
            case Assign(target, names):
                return self._add(Add(target, names, read_excerpt(self._text, place).category))
            case _:
                return False

    def _found(self, target: Target) -> Measure | None:
        """The measure at the target's own place, nearly always; else the one that `measure_of` finds."""
        there = self._measures.get(self._at.get(target.span, ""))
        if there and there.span == target.span and there.span.of(self._text) == target.quote:
            return there
        return measure_of(self._text, target, self._measures.values())

    def _put(self, measure: Measure) -> None:
        self._measures[measure.id] = measure
        self._at[measure.span] = measure.id

    def _restated(self, measure: Measure, span: Span) -> Measure:
        """The measure with other words; what the new ones say of figures and programme holds."""
        says = read_excerpt(self._text, span)
        return replace(measure, span=span, figures=says.figures, programme=says.programme)

    def _split(self, measure: Measure, spans: tuple[Span | None, ...]) -> bool:
        parts = [span for span in spans if span]
        if len(parts) < len(spans) or len(parts) < 2:
            return False
        identifiers = [measure.id, *(next(self._new_measures) for _ in parts[1:])]
        for identifier, span in zip(identifiers, parts, strict=True):
            self._put(self._restated(replace(measure, id=identifier), span))
        return True

    def _merge(self, correction: Merge) -> bool:
        """One measure of all their words; one that is not found any more is there in its words alone."""
        wanted = map(self._found, correction.targets)
        measures = sorted({each.id: each for each in wanted if each}.values(), key=_place)
        places = [place_of(self._text, target) for target in correction.targets]
        if not measures or None in places or len(places) < 2:
            return False
        first, spans = measures[0], [*(each.span for each in measures), *(each for each in places if each)]
        span = Span(min(each.start for each in spans), max(each.end for each in spans))
        owners = tuple(dict.fromkeys(owner for each in measures for owner in each.organizations))
        for each in measures[1:]:
            del self._measures[each.id]
        self._put(self._restated(replace(first, organizations=owners, status=_edited(first)), span))
        return True

    def _add(self, correction: Add) -> bool:
        span = place_of(self._text, correction.target)
        if span is None:
            return False
        says, owners = read_excerpt(self._text, span), self._owners(correction.organizations)
        identifier = next(self._new_measures)
        status = Status.ADDED
        self._put(
            Measure(identifier, owners, span, correction.category, BY_READER, says.figures, says.programme, status)
        )
        return True

    def _of_organization(self, correction: OfOrganization) -> bool:
        organization = self._known(correction.old if isinstance(correction, Rename) else correction.name)
        if organization is None:
            return isinstance(correction, Rename) and self._known(correction.new) is not None
        match correction:
            case Rename(new=new):
                self._rename(organization, new)
            case Separate(aliases=aliases, new=new):
                return self._separate(organization, frozenset(aliases), new)
            case Situate(place=place):
                self._organizations[organization.id] = replace(organization, place=place)
            case _:
                assert_never(correction)
        return True

    def _rename(self, renamed: Organization, new: str) -> None:
        other = next((each for each in self._organizations.values() if each.name == new and each is not renamed), None)
        aliases = tuple(dict.fromkeys((*renamed.aliases, renamed.name)))
        if other is None:
            self._organizations[renamed.id] = replace(renamed, name=new, aliases=aliases)
            return
        mentions = tuple(sorted({*other.mentions, *renamed.mentions}))
        joined = tuple(dict.fromkeys((*other.aliases, *aliases)))
        self._organizations[other.id] = replace(other, aliases=joined, mentions=mentions)
        del self._organizations[renamed.id]
        for measure in list(self._measures.values()):
            owners = tuple(dict.fromkeys(other.id if each == renamed.id else each for each in measure.organizations))
            self._put(replace(measure, organizations=owners))

    def _separate(self, whole: Organization, aliases: frozenset[str], new: str) -> bool:
        """Mentions by these aliases, and the measures that they are the evidence of, go to a body of their own."""
        own = tuple(span for span in whole.mentions if span.of(self._text) in aliases)
        rest = tuple(span for span in whole.mentions if span not in own)
        if not own or not rest or new == whole.name:
            return False
        kept = tuple(each for each in whole.aliases if each not in aliases)
        self._organizations[whole.id] = replace(whole, aliases=kept, mentions=rest)
        identifier = self._body(new, whole.place, tuple(each for each in whole.aliases if each in aliases), own)
        for measure in list(self._measures.values()):
            place = measure.evidence.span
            if place and whole.id in measure.organizations and any(place.overlaps(span) for span in own):
                both = any(place.overlaps(span) for span in rest)
                taken_by = (whole.id, identifier) if both else (identifier,)
                at = measure.organizations.index(whole.id)
                owners = (*measure.organizations[:at], *taken_by, *measure.organizations[at + 1 :])
                self._put(replace(measure, organizations=tuple(dict.fromkeys(owners)), status=_edited(measure)))
        return True

    def _known(self, name: str) -> Organization | None:
        """The organization of that name, else the one that goes by it, too."""
        bodies = self._organizations.values()
        named = next((each for each in bodies if each.name == name), None)
        return named or next((each for each in bodies if name in each.aliases), None)

    def _body(self, name: str, place: tuple[str, ...], aliases: tuple[str, ...], mentions: tuple[Span, ...]) -> str:
        """The id of the organization of that name, which is mentioned here, too; a new one where there is none."""
        there = next((each for each in self._organizations.values() if each.name == name), None)
        if there is None:
            identifier = next(self._new_organizations)
            self._organizations[identifier] = Organization(identifier, name, place, aliases, mentions)
            return identifier
        both = tuple(sorted({*there.mentions, *mentions}))
        joined = tuple(dict.fromkeys((*there.aliases, *aliases)))
        self._organizations[there.id] = replace(there, aliases=joined, mentions=both)
        return there.id

    def _owners(self, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(self._organization, names)))

    def _organization(self, name: str) -> str:
        """The id of the organization of that name or alias; a new one where there is none."""
        if known := self._known(name):
            return known.id
        identifier = next(self._new_organizations)
        mentions = tuple(Span(*found.span()) for found in re.finditer(re.escape(name), self._text))
        self._organizations[identifier] = Organization(identifier, name, (), (name,), mentions)
        self._acted.add(identifier)
        return identifier


def _edited(measure: Measure) -> Status:
    return Status.ADDED if measure.status is Status.ADDED else Status.EDITED


def _place(measure: Measure) -> tuple[int, int]:
    return measure.span.start, measure.span.end
