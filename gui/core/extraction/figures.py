"""Figures: numbers with their unit, kept as written, with the parsed value beside them."""

import re
from collections.abc import Iterator
from functools import cache

from gui.core.extraction.facts import Figure
from gui.core.extraction.lexicon import Lexicon, longest_first
from gui.core.text import Span

_DIGITS = dict(zip("零〇一二三四五六七八九两", (0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2), strict=True))
_IN_HAN = str.maketrans("0123456789", "零一二三四五六七八九")
_TENS = {"十": 10, "百": 100, "千": 1000}
_MAGNITUDES = {"千": 10**3, "百": 10**2, "万": 10**4, "亿": 10**8, "万亿": 10**12, "千万": 10**7, "百万": 10**6}
_NUMBER = (
    r"(?:\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,4}万\d千(?:\d百)?|\d千\d百|\d{1,16}(?:\.\d{1,9})?"
    r"|半|[零〇一二三四五六七八九十百千两][零〇一二三四五六七八九十百千两万亿]{0,15}(?:点[零一二三四五六七八九]{1,9})?)"
)
_NUMERAL = re.compile(r"[\d半零〇一二三四五六七八九十百千两]")  # what every number begins with
_DATE = re.compile(r"\d{4}年(?!期)|\d{1,2}月\d{0,2}|\d{1,2}[日时点](?!间)|\d{4}年度")
_LISTED = re.compile(r"[^，。；、：“”（）的\d]{1,8}(?=、|$|，|或)")
_RESPONSE = re.compile(r"[^，。]{0,6}(?:响应|预警)")
_SESSION = re.compile(r"(?:全国)?(?:代表)?大会|党代会|全会|常委会|常务会")  # 十二次党代会 is the twelfth
_SHORT_NAME = 18
_LONGEST_QUOTE = 400
_CLASSIFIERS = frozenset("个名户位家所")
_TIMES = frozenset({"年", "个月", "周", "星期", "天", "小时", "遍", "倍"})
_THINGS = frozenset("名位支处座台所辆架艘间只部")  # one of these is a count: 一名干部, where 一项, 一批 are articles
_EACH = re.compile(r"每[^，。；]*$")
_IN_NAMES = frozenset("班步里届期版点片块把面路线条")  # after a Chinese numeral: 三班, 十八里, 二期


@cache
def _pattern(lexicon: Lexicon) -> re.Pattern[str]:
    units = longest_first(lexicon.words["units.units"])
    after = longest_first(lexicon.words["units.approximate_after"])
    before = longest_first(lexicon.words["units.approximate_before"])
    counted = longest_first(lexicon.words["units.counted"])
    return re.compile(
        rf"(?<![第\d.A-Za-z])(?P<before>{before})?(?P<number>{_NUMBER})(?P<range>[至到—-]{_NUMBER})?(?P<approx>{after})?"
        rf"(?P<magnitude>万亿|千万|百万|[万亿千百])?(?P<more>多|余)?(?P<unit>{units}|(?<=[万亿])(?=[一-龥])|(?<=[万亿]多)(?=[一-龥]))(?P<past>以上|以下|以内|左右)?"
        rf"(?P<counted>(?<=个)(?:{counted}))?"
    )


def figures_in(view: str, text: str, span: Span, lexicon: Lexicon) -> tuple[Figure, ...]:
    """The figures of a measure; dates, ordinals, levels of alert and numbers in slogans are none."""
    return tuple(_figures(view, text, span, lexicon))


def has_figure(view: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether there is any."""
    return next(_figures(view, view, span, lexicon), None) is not None


def _figures(view: str, text: str, span: Span, lexicon: Lexicon) -> Iterator[Figure]:
    if not _NUMERAL.search(view, span.start, span.end):
        return
    words = _never(lexicon).finditer(view, max(0, span.start - 4), span.end)
    never = {position for word in words for position in range(*word.span())}
    for found in _pattern(lexicon).finditer(view, span.start, span.end):
        start, end = found.start(), found.start("counted") if found["counted"] else found.end()
        if not never.isdisjoint(range(start, found.end("number") + 1)) or _is_date(found, view):
            continue
        if _in_slogan(found, view, span) or _in_name(found, view):
            continue
        if found["number"] == "一":
            listed = _LISTED.match(view, end, span.end) if found["unit"] in _CLASSIFIERS else None
            if not listed and not _is_counted(found, view):
                continue  # 一次, 一项 is an article more often than a count
            end = listed.end() if listed else end
        unit = text[found.start("unit") : found.end("counted") if found["counted"] else found.end("unit")]
        value = _value(found)
        approximate = bool(found["before"] or found["approx"] or found["more"] or found["past"])
        yield Figure(Span(start, end), text[start:end], value, unit, approximate)


@cache
def _never(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(longest_first(lexicon.words["units.never"]))


def _is_date(found: re.Match[str], view: str) -> bool:
    """Whether the number is part of a date or a clock time."""
    if _DATE.match(view, found.start("number")) and found["unit"] not in ("个月", "小时", "分钟"):
        return True
    if found["unit"] == "年" and re.fullmatch(r"(?:19|20)\d\d", found["number"]):
        return True
    return found["unit"] == "月" or (found["unit"] in ("日", "点", "时", "分") and found["number"].isdigit())


def _is_counted(found: re.Match[str], view: str) -> bool:
    """Whether 一 counts: times, things, and what falls to each: 每季度一次."""
    unit, start = found["unit"], found.start()
    if unit in _TIMES or unit in _THINGS:
        return True
    return unit in ("次", "个") and bool(_EACH.search(view, max(0, start - _SHORT_NAME), start))


def _in_name(found: re.Match[str], view: str) -> bool:
    """Whether the number belongs to a name, a rank or a saying: 三班, 二年级, 十二次党代会, 三级响应, 一户一档."""
    unit, in_digits = found["unit"], found["number"][0].isdigit()
    if (unit == "年" and view.startswith("级", found.end())) or (
        found["number"] == "一" and view.startswith("一", found.end())
    ):
        return True
    if unit == "级":
        return not in_digits or bool(_RESPONSE.match(view, found.end()))
    return not in_digits and (unit in _IN_NAMES or (unit == "次" and bool(_SESSION.match(view, found.end()))))


def _in_slogan(found: re.Match[str], view: str, span: Span) -> bool:
    """Whether the number stands in quotation marks as part of a name: digits do not in a long quotation."""
    position = found.start()
    opened = view.rfind("“", max(span.start, position - _LONGEST_QUOTE), position)
    if opened < 0 or view.rfind("”", opened, position) >= 0:
        return False
    closed = view.find("”", position, min(span.end, position + _LONGEST_QUOTE))
    return not found["number"][0].isdigit() or (closed >= 0 and closed - opened < _SHORT_NAME)


def _value(found: re.Match[str]) -> int | float | None:
    """The parsed value with its magnitude: 70多万 is 700000; None for a range."""
    if found["range"]:
        return None
    number = parse_number(found["number"])
    if number is None:
        return None
    unit_magnitude = re.match(r"万亿|[万亿千百](?=[元人户家个项件起条份册本张套辆只头次吨斤亩米])", found["unit"])
    factor = _MAGNITUDES.get(found["magnitude"] or "", 1) * (
        _MAGNITUDES[unit_magnitude.group()] if unit_magnitude else 1
    )
    value = number * factor
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def parse_number(written: str) -> int | float | None:
    """The value of digits or of Chinese numerals; None where it is neither."""
    plain = written.replace(",", "")
    if not plain:
        return None
    if re.fullmatch(r"\d+", plain):
        return int(plain)
    if re.fullmatch(r"\d+\.\d+", plain):
        return float(plain)
    if written == "半":
        return 0.5
    if "点" in written:
        whole, _, decimals = written.partition("点")
        number = parse_number(whole)
        return None if number is None else float(f"{number}." + "".join(str(_DIGITS[c]) for c in decimals))
    if not any(c in _TENS or c in "万亿" for c in written):
        return int("".join(str(_DIGITS[c]) for c in written)) if all(c in _DIGITS for c in written) else None
    written = written.translate(_IN_HAN)  # 1万5千
    for magnitude in "亿万":
        whole, found, rest = written.partition(magnitude)
        if found:
            parts = (parse_number(whole), parse_number(rest) if rest else 0)
            return None if None in parts else parts[0] * _MAGNITUDES[magnitude] + parts[1]  # type: ignore[operator]
    return _below_ten_thousand(written)


def _below_ten_thousand(written: str) -> int:
    total, digit = 0, 0
    for c in written:
        if c in _TENS:
            total += (digit or (1 if c == "十" or not total else 0)) * _TENS[c]
            digit = 0
        else:
            digit = _DIGITS[c]
    return total + digit
