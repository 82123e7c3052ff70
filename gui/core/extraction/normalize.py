"""The normalized view: the article's text for matching, Simplified and full-width, one code point for one."""

import re
from functools import cache

import opencc

_WIDTH = {
    "陜": "陕", ",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "!": "！", "?": "？", "「": "“", "」": "”",
    "『": "“", "』": "”", "〝": "“", "〞": "”", "﹑": "、", "％": "%", "．": ".", "\u3000": " ", "\xa0": " ", "\t": " ",
    "\0": " ", "‧": "·", "・": "·", "•": "·", "＂": '"', "―": "—", "─": "—", "~": "～", "﹒": "·",
    "\u200b": " ", "\ufeff": " ",
    "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n",
}  # fmt: skip
_FOLD = str.maketrans(
    _WIDTH
    | {
        chr(wide): chr(wide - 0xFEE0)
        for wide in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
    }
)
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")  # the comma of 1,200 is no punctuation
_BOTH = "乾著"  # Simplified too, in names: 乾县, 著名
_TRADITIONAL = 50  # one character in so many differs between the scripts
_AFTER = str.maketrans(
    {
        "衞": "卫",
        "綫": "线",
        "羣": "群",
        "峯": "峰",
        "爲": "为",
        "啓": "启",
        "衆": "众",
        "麪": "面",
        "牀": "床",
        "馀": "余",
        "裏": "里",
        "臺": "台",
        "著": "着",
        "佔": "占",
        "闆": "板",
        "週": "周",
    }
)


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


def normalize(text: str) -> str:
    """The text for matching: same length, Simplified characters, Chinese punctuation, ASCII digits and letters."""
    grouped = _GROUPED.sub("\1", text)
    folded = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in grouped.translate(_FOLD))
    return _pair_quotes(_simplified(folded.replace("\1", ",")).translate(_AFTER))


def _simplified(text: str) -> str:
    """Traditional text in Simplified characters; text that is Simplified already stays (乾县 must not become 干县)."""
    simple = str(_converter().convert(text))
    if len(simple) != len(text):
        simple = "".join(str(_converter().convert(c))[:1] or c for c in text)
    changed = sum(a != b and a not in _BOTH for a, b in zip(text, simple, strict=True))
    return simple if changed * _TRADITIONAL > len(text) else text


def _pair_quotes(text: str) -> str:
    """Straight double quotes become opening and closing by turns, afresh on each line."""
    if '"' not in text:
        return text
    lines = []
    for line in text.split("\n"):
        parts = line.split('"')
        lines.append("".join(part + ("" if at == len(parts) - 1 else "“”"[at % 2]) for at, part in enumerate(parts)))
    return "\n".join(lines)
