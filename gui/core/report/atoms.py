"""The article as a flat list of atoms: text in a style, boxed ends of measures with their numbers, labels, notes.

Each atom is a list that begins with its kind: `t` text, `b` boxed text that carries numbers, `l` the label of a
measure, `n` a note for the margin, `r` the end of a line.
"""

import unicodedata
from collections.abc import Iterator
from typing import Any

from gui.core.extraction.facts import Measure
from gui.core.report.context import Context, Json
from gui.core.report.grid import CLOSING, Line, grid_lines
from gui.core.report.headline import headline
from gui.core.report.look import TITLE_SIZES, Page
from gui.core.report.options import Marks, Part, Profile
from gui.core.report.pieces import pieces
from gui.core.report.runs import Run, runs_of
from gui.core.report.styles import is_doubtful
from gui.core.text import ParagraphKind, Span

Atom = list[Any]
Note = tuple[list[str], list[str]]
_MOST_NAMES = 3  # that a note has where the margin has no room for all
_REFERRING = frozenset((Part.TABLE, Part.FIGURES, Part.PROGRAMMES))  # parts that point to places in the article
_OWN_LINES = (ParagraphKind.BODY, ParagraphKind.HEADING)


def article_part(context: Context, page: Page) -> list[Json]:
    """The paragraphs of the article in their order; a headline without marks also has its balanced lines."""
    notes = _notes(context) if context.options.marks is Marks.NOTED else {}
    most = int(page.cells / TITLE_SIZES[context.options.profile])
    return [
        {
            "kind": str(paragraph.kind),
            "atoms": _Paragraph(context, paragraph.span, notes).atoms(runs, lines),
            "lines": list(map(pieces, headline(context.slice(paragraph.span), most)))
            if paragraph.kind is ParagraphKind.TITLE
            else [],
        }
        for paragraph, runs in runs_of(context.reading.article, context.extraction)
        for lines in [_lines(context, paragraph.kind, paragraph.span, page)]
    ]


def _lines(context: Context, kind: ParagraphKind, span: Span, page: Page) -> list[Line]:
    """The lines of a paragraph where the layout sets them itself; empty where typst does."""
    if context.options.profile is not Profile.GONGWEN or kind not in _OWN_LINES:
        return []
    return grid_lines(context.slice(span), page.cells) or []


def _notes(context: Context) -> dict[str, Note]:
    """The names in the margin by measure, whole and shortened: who acts, where that changes."""
    names = {each.id: context.shown(each.name) for each in context.extraction.organizations}
    found: dict[str, Note] = {}
    before: tuple[str, ...] | None = None
    for measure in context.extraction.measures:
        if measure.organizations != before:
            acting = [names[each] for each in measure.organizations]
            found[measure.id] = (acting or [context.words["unassigned"]], _shortened(acting, context.words["others"]))
        before = measure.organizations
    return found


def _shortened(names: list[str], others: str) -> list[str]:
    """The first names and how many there are; empty where that would be no shorter."""
    if len(names) <= _MOST_NAMES:
        return []
    last = others.replace("{}", names[_MOST_NAMES - 1], 1).replace("{}", str(len(names)), 1)
    return [*names[: _MOST_NAMES - 1], last]


class _Paragraph:
    """Makes the atoms of one paragraph."""

    def __init__(self, context: Context, span: Span, notes: dict[str, Note]) -> None:
        self._context, self._span, self._notes = context, span, notes
        self._text = context.slice(span)
        self._located = bool(context.options.parts & _REFERRING) or context.options.marks is Marks.NOTED

    def atoms(self, runs: list[Run], lines: list[Line]) -> list[Atom]:
        """The atoms in text order; a line's end is one too."""
        ends = {line.end: line.hangs for line in lines[:-1]}
        if lines and lines[-1].hangs:
            ends[lines[-1].end] = True
        found: list[Atom] = []
        for atom in (atom for run in runs for atom in self._run(run, ends)):
            before = found[-1] if found else None
            if before and before[0] == atom[0] == "t" and before[2] == atom[2]:
                before[1] += atom[1]  # what looks alike is set in one piece
            else:
                found.append(atom)
        return found

    def _run(self, run: Run, ends: dict[int, bool]) -> Iterator[Atom]:
        start, stop = run.span.start - self._span.start, run.span.end - self._span.start
        clean = self._context.options.marks is Marks.CLEAN
        marked = run.measure if not clean else None
        style = str(marked.category) + "?" * is_doubtful(marked) if marked else None
        marks = [] if clean else [self._mark(measure) for measure in run.end]
        tail = self._tail(start, stop, ends) if marks else stop
        # what belongs to the beginning stands behind the first character, so that it is on the same line
        head = self._after(start) if run.begin and self._located else start
        if head > start and tail >= head:
            yield ["t", self._pieces(start, head), style]
            start = head
        if head <= tail:
            yield from self._begin(run.begin)
        yield from self._between(start, tail, style, ends)
        if tail < stop:
            yield ["b", self._pieces(tail, stop), style, marks, ends.get(stop, False)]
            if head > tail:
                yield from self._begin(run.begin)
            if stop in ends and stop < len(self._text):
                yield ["r"]

    def _between(self, start: int, stop: int, style: str | None, ends: dict[int, bool]) -> Iterator[Atom]:
        """Text from `start` to `stop`, broken where lines end."""
        for end in [*(each for each in sorted(ends) if start < each < stop), stop]:
            if end <= start:
                continue
            hangs = ends.get(end, False)
            if end - hangs > start:
                yield ["t", self._pieces(start, end - hangs), style]
            if hangs:
                yield ["b", self._pieces(end - 1, end), style, [], True]
            if end in ends and end < len(self._text):
                yield ["r"]
            start = end

    def _begin(self, measures: tuple[Measure, ...]) -> Iterator[Atom]:
        for measure in measures if self._located else ():
            yield ["l", self._context.numbers[measure.id]]
            if measure.id in self._notes:
                yield ["n", *self._notes[measure.id], is_doubtful(measure)]

    def _mark(self, measure: Measure) -> Json:
        return {
            "number": self._context.numbers[measure.id],
            "style": str(measure.category),
            "doubtful": is_doubtful(measure),
        }

    def _after(self, start: int) -> int:
        """Where the first character of a stretch ends, with what combines with it."""
        end = start + 1
        while end < len(self._text) and _combines(self._text[end]):
            end += 1
        return end

    def _tail(self, start: int, stop: int, ends: dict[int, bool]) -> int:
        """Where the box begins that carries the numbers: at the last character, and never at one that may not begin
        a line, since a line may begin with a box."""
        at = stop - 1
        while at > start and at not in ends and (_combines(self._text[at]) or self._text[at] in CLOSING):
            at -= 1
        return at

    def _pieces(self, start: int, end: int) -> list[str | list[str]]:
        return pieces(self._text, start, end)


def _combines(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Cf") or character in "\u200d\ufe0f"
