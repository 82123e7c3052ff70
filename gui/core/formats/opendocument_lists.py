"""Automatic numbers of an OpenDocument text: its lists say how they count, the words are in none of its paragraphs."""

from dataclasses import dataclass, field

from lxml.etree import _Element as Element

from gui.core.formats.numbering import in_figures

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
# how the first three of a list look, and what Word calls that
_FORMS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "一, 二, 三, ...": "chineseCounting",
    "壹, 貳, 參, ...": "ideographLegalTraditional",
    "壹, 贰, 叁, ...": "chineseLegalSimplified",
    "甲, 乙, 丙, ...": "ideographTraditional",
    "子, 丑, 寅, ...": "ideographZodiac",
    "①, ②, ③, ...": "decimalEnclosedCircle",
}


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    before: str
    after: str
    start: int
    shown: int


@dataclass(slots=True)
class _Open:
    """A list that is being read: its style, its depth from 1."""

    style: str
    depth: int


@dataclass(slots=True)
class Lists:
    """Counts along while the document is read in order."""

    levels: dict[tuple[str, int], _Level] = field(default_factory=dict)
    _counts: dict[tuple[str, int], int] = field(default_factory=dict)
    _open: list[_Open] = field(default_factory=list)
    _waiting: str = ""

    def learn(self, root: Element) -> None:
        """Take in the list styles of a part of the document."""
        for style in root.iter(f"{_TEXT}list-style"):
            name = style.get(f"{_STYLE}name") or ""
            for level in style.iter(f"{_TEXT}list-level-style-number"):
                depth, start, shown = (
                    _number(level.get(f"{_TEXT}{key}")) for key in ("level", "start-value", "display-levels")
                )
                form = _FORMS.get(level.get(f"{_STYLE}num-format") or "", "")
                before, after = level.get(f"{_STYLE}num-prefix") or "", level.get(f"{_STYLE}num-suffix") or ""
                self.levels[name, depth] = _Level(form, before, after, start, shown)

    def begin(self, element: Element) -> None:
        """A list begins; it counts on where it says so."""
        style = element.get(f"{_TEXT}style-name") or (self._open[-1].style if self._open else "")
        self._open.append(_Open(style, len(self._open) + 1))
        goes_on = element.get(f"{_TEXT}continue-numbering") == "true" or element.get(f"{_TEXT}continue-list")
        if not goes_on:
            self._forget(style, len(self._open))

    def end(self) -> None:
        """The list ends."""
        self._open.pop()

    def item(self, element: Element) -> None:
        """An item begins: its number stands before its first paragraph."""
        style, depth = self._open[-1].style, self._open[-1].depth
        level = self.levels.get((style, depth))
        self._waiting = ""
        if level is None:
            return
        begun = element.get(f"{_TEXT}start-value")
        before = _number(begun) - 1 if begun else self._counts.get((style, depth), level.start - 1)
        self._counts[style, depth] = before + 1
        self._forget(style, depth + 1)
        if level.form:
            self._waiting = level.before + ".".join(self._figures(style, depth, level.shown)) + level.after

    def number(self) -> str:
        """The number that waits for a paragraph; it is given once."""
        waiting, self._waiting = self._waiting, ""
        return waiting

    def _figures(self, style: str, depth: int, shown: int) -> list[str]:
        levels = ((at, self.levels.get((style, at))) for at in range(depth - shown + 1, depth + 1))
        return [in_figures(self._counts.get((style, at), 1), level.form) for at, level in levels if level]

    def _forget(self, style: str, depth: int) -> None:
        for key in [key for key in self._counts if key[0] == style and key[1] >= depth]:
            del self._counts[key]


def _number(words: str | None) -> int:
    return int(words) if words and words.isdigit() else 1
