"""Reads RTF: bytes in the code page of their font, the rest in Unicode; deleted and hidden words are left out.

Notes stand behind the text.
"""

import re
from dataclasses import dataclass, replace

from gui.core.formats.layout import understand, with_rest
from gui.core.formats.limits import check_length
from gui.core.problems import JucuoError, Problem
from gui.core.text import Article, Origin

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n\x00]+|([^\\{}\r\n\x00]+)",
    re.DOTALL,
)
# \fcharset of a font: the code page of its bytes
_CHARSETS = {
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "big5hkscs",
    161: "cp1253",
    162: "cp1254",
    204: "cp1251",
    0: "",
    1: "",
    77: "mac_roman",
    238: "cp1250",
    222: "cp874",
}
_PAGES = {936: "gb18030", 54936: "gb18030", 950: "big5hkscs", 951: "big5hkscs", 65001: "utf-8", 10000: "mac_roman"}
_ASIDE = frozenset(
    (
        *(b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"objdata", b"header", b"headerl", b"headerr"),
        *(
            b"headerf",
            b"footer",
            b"footerl",
            b"footerr",
            b"footerf",
            b"annotation",
            b"atnid",
            b"atnauthor",
        ),
        *(
            b"fldinst",
            b"nonshppict",
            b"upr",
            b"shprslt",
            b"xe",
            b"tc",
            b"rxe",
            b"filetbl",
            b"listtable",
            b"revtbl",
            b"themedata",
            b"do",
        ),
    )
)
# groups marked as unknown to old programs that hold words nevertheless
_WORDS_AFTER_ALL = (b"shptxt", b"ud")
_CHARACTERS = {
    b"par": "\n",
    b"line": "\n",
    b"sect": "\n",
    b"page": "\n",
    b"column": "\n",
    b"cell": "\n",
    b"nestcell": "\n",
    b"row": "\n",
    b"tab": "\t",
    b"emdash": "—",
    b"endash": "–",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
    b"emspace": "\u2003",
    b"enspace": "\u2002",
    b"qmspace": "\u2005",
}
_SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}
_DEEPEST = 5000


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside a group: its font, how many bytes stand in for a \\u, whether its words are left out."""

    font: int = -1
    stand_ins: int = 1
    aside: bool = False
    hidden: bool = False
    note: bool = False
    in_fonts: bool = False


def read_rtf(data: bytes, origin: Origin) -> Article:
    """The article in an RTF file; raises JucuoError (DAMAGED for groups without end, EMPTY_FILE)."""
    reader = _Reader(data, origin.name)
    text = reader.run()
    if not text.strip():
        raise JucuoError(Problem.EMPTY_FILE, origin.name)
    notes = [line.strip() for line in "".join(reader.notes).splitlines() if line.strip()]
    return with_rest(understand(text, replace(origin, repaired=text.count("\ufffd"))), notes)


class _Reader:
    """Goes through the tokens once; bytes are gathered until something else than a byte ends them."""

    def __init__(self, data: bytes, name: str) -> None:
        self._data, self._name = data, name
        self._state = _State()
        self._kept: list[_State] = []
        self._parts: list[str] = []
        self.notes: list[str] = []
        self._bytes = bytearray()
        self._page, self._fonts, self._font, self._default = "cp1252", dict[int, str](), -1, -1
        self._pending, self._starred, self._to_skip = "", False, 0

    def run(self) -> str:
        """The text of the whole file."""
        at = 0
        while found := _TOKEN.match(self._data, at):
            at = found.end()
            # a part is a character at least
            check_length(len(self._parts) + len(self.notes), self._name)
            word, number, byte, symbol, brace, plain = found.groups()
            if word == b"bin":
                at += max(0, int(number or 0))
            elif word:
                self._word(word, int(number) if number else None)
            elif byte:
                self._take(bytes((int(byte, 16),)))
            elif symbol:
                self._symbol(symbol)
            elif brace:
                self._brace(brace)
            elif plain:
                self._take(plain)
        self._flush()
        return "".join(self._parts)

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._to_skip = 0
        if brace == b"{":
            if len(self._kept) > _DEEPEST:
                raise JucuoError(Problem.DAMAGED, self._name, "groups nested too deep")
            self._kept.append(self._state)
        elif self._kept:
            self._state = self._kept.pop()
        self._starred = False

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif symbol in _SYMBOLS:
            self._say(_SYMBOLS[symbol])

    def _word(self, word: bytes, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word == b"u" and number is not None:
            self._flush_bytes()
            self._unicode(number % 0x10000)
            return
        if word in _CHARACTERS:
            self._say(_CHARACTERS[word])
            return
        self._flush()
        self._set(word, number, starred)

    def _set(self, word: bytes, number: int | None, starred: bool) -> None:
        """A setting; it holds until the group ends."""
        if word in _WORDS_AFTER_ALL:
            self._state = replace(self._state, aside=False)
        elif word in _ASIDE or starred:
            self._state = replace(self._state, aside=True, in_fonts=word == b"fonttbl")
        elif word == b"footnote":
            self.notes.append("\n")
            self._state = replace(self._state, note=True)
        elif word in (b"deleted", b"v"):
            self._state = replace(self._state, hidden=number != 0)
        elif word == b"plain":
            self._state = replace(self._state, hidden=False, font=self._default)
        elif word == b"uc":
            self._state = replace(self._state, stand_ins=max(0, number or 0))
        elif word == b"ansicpg" and number is not None:
            self._page = _PAGES.get(number, f"cp{number}")
        elif word == b"deff" and number is not None:
            self._state, self._default = replace(self._state, font=number), number
        elif word == b"f" and number is not None:
            self._state, self._font = replace(self._state, font=number), number
        elif word == b"fcharset" and self._state.in_fonts and number is not None:
            self._fonts[self._font] = _CHARSETS.get(number, "")

    def _take(self, plain: bytes) -> None:
        """Bytes of the text, less those that only stand in for a \\u."""
        skipped = min(self._to_skip, len(plain))
        self._to_skip -= skipped
        if len(plain) > skipped and not (self._state.aside or self._state.hidden):
            self._flush_unicode()
            self._bytes += plain[skipped:]

    def _unicode(self, code: int) -> None:
        """A UTF-16 unit; the second half of a pair is joined to the first."""
        self._to_skip = self._state.stand_ins
        if self._state.aside or self._state.hidden:
            return
        if 0xD800 <= code < 0xDC00:
            self._flush_unicode()
        self._pending += chr(code)
        if not 0xD800 <= code < 0xDC00:
            self._flush_unicode()

    def _say(self, words: str) -> None:
        self._flush()
        if self._to_skip:
            self._to_skip -= 1
        elif not (self._state.aside or self._state.hidden):
            self._here().append(words)

    def _here(self) -> list[str]:
        """Where words go: to the text or to the notes."""
        return self.notes if self._state.note else self._parts

    def _flush(self) -> None:
        self._flush_bytes()
        self._flush_unicode()

    def _flush_bytes(self) -> None:
        if self._bytes:
            page = self._fonts.get(self._state.font) or self._page
            try:
                self._here().append(self._bytes.decode(page, "replace"))
            except LookupError:
                self._here().append(self._bytes.decode("cp1252", "replace"))
            self._bytes.clear()

    def _flush_unicode(self) -> None:
        if self._pending:
            self._here().append(self._pending.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
            self._pending = ""
