"""Applies corrections to an automatic result, the same one or that of a newer extraction."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import assert_never

from gui.core.extraction.facts import Evidence, EvidenceKind, Extraction, Measure, Organization, Status
from gui.core.text import Span
from gui.core.tree.corrections import Add, Assign, Confirm, Correction, Recategorize, Reject, Rename, Target

BY_READER = Evidence(EvidenceKind.NAMED, "reader")


@dataclass(frozen=True, slots=True)
class Applied:
    """The corrected result, and the corrections for which no place was found any more."""

    extraction: Extraction
    unapplied: tuple[Correction, ...] = ()


def apply(extraction: Extraction, text: str, corrections: Iterable[Correction]) -> Applied:
    """Apply the corrections in their order; organizations that lose their last measure are left out."""
    desk = _Desk(extraction, text)
    unapplied = tuple(correction for correction in corrections if not desk.take(correction))
    return Applied(desk.result(), unapplied)


class _Desk:
    """The result while it is being corrected."""

    def __init__(self, extraction: Extraction, text: str) -> None:
        self._text = text
        self._organizations = {each.id: each for each in extraction.organizations}
        self._measures = {each.id: each for each in extraction.measures}
        self._acted = {owner for each in extraction.measures for owner in each.organizations}

    def take(self, correction: Correction) -> bool:
        """Apply one correction; False where what it speaks of is not there."""
        match correction:
            case Rename(old, new):
                return self._rename(old, new)
            case Add():
                return self._add(correction)
            case Confirm(target) | Reject(target) | Assign(target) | Recategorize(target):
                measure = self._find(target)
                return measure is not None and self._change(measure, correction)
            case _:
                assert_never(correction)

    def result(self) -> Extraction:
        """What stands now, in text order."""
        measures = tuple(sorted(self._measures.values(), key=lambda each: each.span))
        owners = {owner for each in measures for owner in each.organizations}
        kept = (each for each in self._organizations.values() if each.id in owners or each.id not in self._acted)
        return Extraction(tuple(kept), measures)

    def _change(self, measure: Measure, correction: Confirm | Reject | Assign | Recategorize) -> bool:
        match correction:
            case Confirm():
                status = Status.CONFIRMED if measure.status is Status.AUTO else measure.status
                self._measures[measure.id] = replace(measure, status=status)
            case Reject():
                del self._measures[measure.id]
            case Assign(organizations=names):
                owners = tuple(dict.fromkeys(map(self._organization, names)))
                edited = replace(measure, organizations=owners, evidence=BY_READER, status=_edited(measure))
                self._measures[measure.id] = edited
            case Recategorize(category=category):
                self._measures[measure.id] = replace(measure, category=category, status=_edited(measure))
            case _:
                assert_never(correction)
        return True

    def _add(self, correction: Add) -> bool:
        span = _place(self._text, correction.target)
        if span is None:
            return False
        owners = tuple(dict.fromkeys(map(self._organization, correction.organizations)))
        number = f"a{sum(identifier.startswith('a') for identifier in self._measures) + 1}"
        added = Measure(number, owners, span, correction.category, BY_READER, status=Status.ADDED)
        self._measures[number] = added
        return True

    def _rename(self, old: str, new: str) -> bool:
        renamed = next((each for each in self._organizations.values() if each.name == old), None)
        if renamed is None:
            return False
        other = next((each for each in self._organizations.values() if each.name == new and each is not renamed), None)
        aliases = tuple(dict.fromkeys((*renamed.aliases, old)))
        if other is None:
            self._organizations[renamed.id] = replace(renamed, name=new, aliases=aliases)
            return True
        mentions = tuple(sorted({*other.mentions, *renamed.mentions}))
        joined = tuple(dict.fromkeys((*other.aliases, *aliases)))
        self._organizations[other.id] = replace(other, aliases=joined, mentions=mentions)
        del self._organizations[renamed.id]
        for measure in list(self._measures.values()):
            owners = tuple(dict.fromkeys(other.id if each == renamed.id else each for each in measure.organizations))
            self._measures[measure.id] = replace(measure, organizations=owners)
        return True

    def _organization(self, name: str) -> str:
        """The id of the organization of that name or alias; a new one where there is none."""
        for wanted in (lambda each: each.name == name, lambda each: name in each.aliases):
            for organization in self._organizations.values():
                if wanted(organization):
                    return organization.id
        identifier = f"c{sum(each.startswith('c') for each in self._organizations) + 1}"
        mentions = tuple(Span(*found.span()) for found in re.finditer(re.escape(name), self._text))
        self._organizations[identifier] = Organization(identifier, name, (), (name,), mentions)
        return identifier

    def _find(self, target: Target) -> Measure | None:
        """The measure at the target's span, else the nearest of its words, else the one that covers most."""
        measures = self._measures.values()
        exact = (each for each in measures if each.span == target.span and each.span.of(self._text) == target.quote)
        if found := next(exact, None):
            return found
        same = [each for each in measures if each.span.of(self._text) == target.quote]
        if same:
            return min(same, key=lambda each: abs(each.span.start - target.span.start))
        span = _place(self._text, target)
        near = [each for each in measures if span and each.span.overlaps(span)]
        best = max(near, key=lambda each: _shared(each.span, span), default=None) if span else None
        return best if best and span and _shared(best.span, span) >= 0.5 * max(len(best.span), len(span)) else None


def _edited(measure: Measure) -> Status:
    return Status.ADDED if measure.status is Status.ADDED else Status.EDITED


def _place(text: str, target: Target) -> Span | None:
    """Where the target's quote stands in the text now, the place nearest to the old one."""
    if target.span.of(text) == target.quote:
        return target.span
    found = [match.start() for match in re.finditer(re.escape(target.quote), text)] if target.quote else []
    if not found:
        return None
    start = min(found, key=lambda at: abs(at - target.span.start))
    return Span(start, start + len(target.quote))


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
