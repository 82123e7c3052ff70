"""Automatic numbers of Word's paragraphs: 一、 （二） 3. are not in the text of the file, but on every page of it."""

import re
from dataclasses import dataclass, field

from lxml.etree import _Element as Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DIGITS = "零一二三四五六七八九"
_FINANCIAL = "零壹貳參肆伍陸柒捌玖"
_UNITS = ("", "十", "百", "千")
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
_CHINESE = ("chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand")
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_DEEPEST_STYLE = 20


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list counts: `pattern` holds %1 … %9 for the counts of the levels."""

    form: str = "decimal"
    pattern: str = ""
    start: int = 1
    between: str = "\t"


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts along while paragraphs are read in order; knows numbering.xml and styles.xml, where there are any."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._styles = {} if styles is None else {_of(each, "styleId"): each for each in styles.iter(f"{_W}style")}
        if numbering is None:
            return
        abstract = {_of(each, "abstractNumId"): _List(_levels(each)) for each in numbering.iter(f"{_W}abstractNum")}
        for each in numbering.iter(f"{_W}num"):
            base = abstract.get(_value(each, "abstractNumId"), _List())
            changed = {int(_of(one, "ilvl") or 0): one for one in each.iter(f"{_W}lvlOverride")}
            own = base if not changed else _List(dict(base.levels))
            for at, override in changed.items():
                own.levels.update(_levels(override))
                if (begun := _value(override, "startOverride")).isdigit():
                    level = own.levels.get(at, _Level())
                    own.levels[at] = _Level(level.form, level.pattern, int(begun), level.between)
            self._lists[_of(each, "numId")] = own

    def number(self, paragraph: Element) -> str:
        """The number that stands before a paragraph, with what separates them; empty for most."""
        name, at = self._place(paragraph)
        counted = self._lists.get(name)
        level = counted.levels.get(at) if counted else None
        if counted is None or level is None:
            return ""
        counted.counts[at] = counted.counts.get(at, level.start - 1) + 1
        for deeper in [each for each in counted.counts if each > at]:
            del counted.counts[deeper]
        if level.form in ("bullet", "none"):
            return ""

        def written(found: re.Match[str]) -> str:
            other = int(found[1]) - 1
            its = counted.levels.get(other, level)
            return in_figures(counted.counts.get(other, its.start), its.form)

        words = re.sub(r"%([1-9])", written, level.pattern)
        return words + level.between if words else ""

    def _place(self, paragraph: Element) -> tuple[str, int]:
        """The list and the level that a paragraph or the style it is in belongs to."""
        properties = paragraph.find(f"{_W}pPr")
        name, at = _list_of(properties)
        style = _value(properties, "pStyle")
        for _ in range(_DEEPEST_STYLE):
            if name or style not in self._styles:
                break
            name, level = _list_of(self._styles[style].find(f"{_W}pPr"))
            at = level if at is None else at
            style = _value(self._styles[style], "basedOn")
        return name, at or 0


def in_figures(count: int, form: str) -> str:
    """A count as a list of that form writes it, 一 or iv or ③."""
    if form in _CHINESE or form in ("ideographLegalTraditional", "chineseLegalSimplified"):
        words = _in_words(count)
        legal = form not in _CHINESE
        return words.translate(str.maketrans(_DIGITS + "十百千", _FINANCIAL + "拾佰仟")) if legal else words
    if form in ("japaneseDigitalTenThousand", "ideographDigital", "taiwaneseDigital"):
        return "".join("〇一二三四五六七八九"[int(digit)] for digit in str(count))
    if form == "ideographTraditional":
        return _STEMS[(count - 1) % len(_STEMS)]
    if form == "ideographZodiac":
        return _BRANCHES[(count - 1) % len(_BRANCHES)]
    if form.startswith("decimalEnclosedCircle") and 1 <= count <= 20:
        return chr(0x2460 + count - 1)
    if form == "decimalZero":
        return f"{count:02}"
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        return _in_roman(count).upper() if form == "upperRoman" else _in_roman(count)
    return str(count)


def _in_words(count: int) -> str:
    """A count up to 9,999 in Chinese: 十一, 一百零二."""
    if not 0 < count < 10_000:
        return str(count)
    words, gap = "", False
    for place, digit in enumerate(reversed(str(count))):
        if digit == "0":
            gap = bool(words)
            continue
        words = _DIGITS[int(digit)] + _UNITS[place] + ("零" if gap else "") + words
        gap = False
    return words.removeprefix("一") if 10 <= count < 20 else words


def _in_roman(count: int) -> str:
    words = ""
    for value, letters in _ROMAN:
        while count >= value:
            words, count = words + letters, count - value
    return words


def _levels(element: Element) -> dict[int, _Level]:
    found = {}
    for each in element.iter(f"{_W}lvl"):
        start = _value(each, "start")
        between = {"space": " ", "nothing": ""}.get(_value(each, "suff"), "\t")
        level = _Level(_value(each, "numFmt"), _value(each, "lvlText"), int(start) if start.isdigit() else 1, between)
        found[int(_of(each, "ilvl") or 0)] = level
    return found


def _list_of(properties: Element | None) -> tuple[str, int | None]:
    """The list named there, and the level; a list named 0 is none at all."""
    own = properties.find(f"{_W}numPr") if properties is not None else None
    level = _value(own, "ilvl")
    return _value(own, "numId"), int(level) if level.isdigit() else None


def _value(element: Element | None, name: str) -> str:
    """What the child of that name says."""
    child = element.find(f"{_W}{name}") if element is not None else None
    return _of(child, "val") if child is not None else ""


def _of(element: Element, name: str) -> str:
    return str(element.get(f"{_W}{name}") or "")
