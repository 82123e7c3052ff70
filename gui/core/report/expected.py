"""What a finished PDF must say, part by part, made from the same plain data as the pages."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gui.core.report.context import Context, Json
from gui.core.text import Span

PageOf = Callable[[int], str]
_SPACE = re.compile(r"[\s\u200b\u2060]+")
_SOFT = str.maketrans("", "", "\ufffe\x02\xad\ufeff")


def squeezed(text: str) -> str:
    """Text without white space and without what PDFium puts for a soft line end."""
    return _SPACE.sub("", text.translate(_SOFT))


@dataclass(frozen=True, slots=True)
class Article:
    """The article's characters, where in them each measure begins, and the notes beside them, whole and shortened."""

    text: str
    begins: dict[int, int]
    notes: list[tuple[str, str]]


def article_of(context: Context, data: Json) -> Article:
    """What the article's pages say, the legend included: cut from the text itself, not from what was handed over."""
    words: list[str] = []
    begins: dict[int, int] = {}
    measures = iter(context.extraction.measures)
    waiting = next(measures, None)
    length = 0
    for paragraph in context.reading.article.paragraphs if data["article"] is not None else ():
        span = paragraph.span
        while waiting and waiting.span.start < span.end:
            before = Span(span.start, max(waiting.span.start, span.start))
            begins[context.numbers[waiting.id]] = length + len(squeezed(context.slice(before)))
            waiting = next(measures, None)
        words.append(squeezed(context.slice(span)))
        length += len(words[-1])
    if data["article"] and data["look"]["marks"] and data["styles"]:
        words.append(squeezed("".join(_legend(data))))
    return Article("".join(words), begins, list(_notes(data)))


def _notes(data: Json) -> Iterator[tuple[str, str]]:
    for kind, *rest in (atom for paragraph in data["article"] or () for atom in paragraph["atoms"]):
        if kind == "n":
            names, short, is_doubtful = rest
            doubt = data["words"]["doubtful"] if is_doubtful else ""
            yield squeezed("、".join(names) + doubt), squeezed("、".join(short) + doubt) if short else ""


def _legend(data: Json) -> Iterator[str]:
    yield data["words"]["legend"]
    yield from (style["name"] for style in data["styles"].values())
    if data["doubts"]:
        yield data["words"]["inferred"]


def joined(pieces: list[str | list[str]]) -> str:
    """The text of some pieces."""
    return "".join(piece if isinstance(piece, str) else piece[1] for piece in pieces)


def heads(data: Json) -> dict[str, str]:
    """The header row of each table by part; it stands again on every page that the table runs on to."""
    words, located = data["words"], data["look"]["located"]
    page = words["page"] if located else ""
    names = [style["name"] for style in data["styles"].values()]
    found = {
        "table": (*(words[each] for each in ("number", "quote", "category", "figures")), page, words["paragraph"]),
        "matrix": (words["organization"], *names, words["total"]),
        "figures": (words[each] for each in ("number", "figures", "value", "approximate", "organization", "quote")),
        "programmes": (words["programme"], words["organization"], words["number"], page),
    }
    return {part: squeezed("".join(cells)) for part, cells in found.items() if data[part]}


def continued(data: Json) -> list[str]:
    """What stands above the rows of a group that run on to another page."""
    groups = [(group["name"], group["measures"]) for group in data["table"] or ()]
    groups += [(group["unit"], group["rows"]) for group in data["figures"] or ()]
    words = str(data["words"]["continued"])
    return [squeezed(words.replace("{}", name + _count(data, len(rows)))) for name, rows in groups]


def rest_of(data: Json, page_of: PageOf) -> list[str]:
    """The parts after the article, row by row; `page_of` gives the page on which a measure begins."""
    located: PageOf = page_of if data["look"]["located"] else lambda number: ""
    words, head = data["words"], heads(data)
    shapes: list[tuple[str, str, Callable[[], Iterator[str]], str]] = [
        ("table", "table", lambda: _table(data, located), words["made"]),
        ("matrix", "matrix", lambda: _matrix(data), words["joint"]),
        ("figures", "ledger", lambda: _figures(data), words["ledger_note"]),
        ("programmes", "programmes", lambda: _programmes(data, located), ""),
        ("provenance", "provenance", lambda: (key + joined(value) for key, value in data["provenance"]), ""),
    ]
    rows: list[str] = []
    for part, title, shape, note in shapes:
        if data[part] is not None:
            rows += [words[title], *((head.get(part, ""), *shape(), note) if data[part] else (words["none"],))]
    return [squeezed(row) for row in rows]


def _count(data: Json, count: int) -> str:
    return str(data["words"]["count"]).replace("{}", str(count))


def _table(data: Json, page_of: PageOf) -> Iterator[str]:
    for group in data["table"]:
        yield group["name"] + _count(data, len(group["measures"]))
        for row in group["measures"]:
            yield "".join(
                (
                    *(str(row["number"]), joined(row["quote"])),
                    data["words"]["doubtful"] if row["doubtful"] else "",
                    *(data["styles"][row["style"]]["name"], *row["figures"]),
                    *(page_of(row["number"]) if row["printed"] else "", row["paragraph"]),
                )
            )


def _matrix(data: Json) -> Iterator[str]:
    matrix = data["matrix"]
    for row in matrix["rows"]:
        yield row["name"] + "".join(str(count) for count in row["counts"] if count) + str(row["total"])
    yield data["words"]["total"] + "".join(map(str, matrix["totals"])) + str(matrix["total"])


def _figures(data: Json) -> Iterator[str]:
    words = data["words"]
    for group in data["figures"]:
        yield group["unit"] + _count(data, len(group["rows"]))
        for row in group["rows"]:
            about = words["about"] if row["approximate"] else ""
            value = row["text"] + row["value"] + about + row["organization"]
            yield str(row["number"]) + value + joined(row["quote"])


def _programmes(data: Json, page_of: PageOf) -> Iterator[str]:
    for row in data["programmes"]:
        numbers = "、".join(str(each["number"]) for each in row["numbers"])
        pages = dict.fromkeys(page_of(each["number"]) for each in row["numbers"] if each["printed"])
        yield row["name"] + row["organizations"] + numbers + "、".join(pages)


def outline_of(data: Json) -> list[str]:
    """The titles of the outline: the headline, the parts, the organizations beneath the table."""
    words = data["words"]
    found = [joined_atoms(each) for each in data["article"] or () if each["kind"] == "title"]
    if data["table"] is not None:
        names = (group["name"] + _count(data, len(group["measures"])) for group in data["table"])
        found += [words["table"], *names]
    found += [
        words[word]
        for part, word in (("matrix", "matrix"), ("figures", "ledger"), ("programmes",) * 2, ("provenance",) * 2)
        if data[part] is not None
    ]
    return [squeezed(each) for each in found]


def joined_atoms(paragraph: Json) -> str:
    """The text of a paragraph."""
    return "".join(joined(atom[1]) for atom in paragraph["atoms"] if atom[0] in "tb")
