"""The tree as an outline: Markdown and OPML."""

import io
import re
import xml.etree.ElementTree as ElementTree

from gui.core.report.context import Context
from gui.core.report.options import Options
from gui.core.report.tables import MeasureRow, measure_rows
from gui.core.tree import Reading

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|])")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_markdown(reading: Reading, options: Options) -> bytes:
    """Headline, source, and a list of measures beneath each organization."""
    context = Context.of(reading, options)
    article = reading.article
    lines = [f"# {_plain(context.shown(article.title) or article.origin.name)}", ""]
    source = " ".join(filter(None, (article.source or article.publisher, article.published)))
    if source:
        lines += [f"{context.words['source']}: {_plain(context.shown(source))}", ""]
    for name, rows in _by_organization(context).items():
        lines += [f"## {_plain(name)}", ""]
        lines += [f"{row.number}. {_plain(row.quote)} ({_facts(row)})" for row in rows]
        lines.append("")
    return "\n".join(lines).encode()


def write_opml(reading: Reading, options: Options) -> bytes:
    """An outline of two levels that outliners and mind maps open."""
    context = Context.of(reading, options)
    root = ElementTree.Element("opml", version="2.0")
    head, body = ElementTree.SubElement(root, "head"), ElementTree.SubElement(root, "body")
    ElementTree.SubElement(head, "title").text = _legal(context.shown(reading.article.title))
    for name, rows in _by_organization(context).items():
        branch = ElementTree.SubElement(body, "outline", text=_legal(name))
        for row in rows:
            note = f"{row.category}; {row.evidence}"
            ElementTree.SubElement(branch, "outline", text=_legal(f"{row.number} {row.quote}"), _note=_legal(note))
    ElementTree.indent(root)
    stream = io.BytesIO()
    ElementTree.ElementTree(root).write(stream, encoding="utf-8", xml_declaration=True)
    return stream.getvalue()


def _by_organization(context: Context) -> dict[str, list[MeasureRow]]:
    found: dict[str, list[MeasureRow]] = {context.shown(each.name): [] for each in context.extraction.organizations}
    for row in measure_rows(context):
        found.setdefault(row.organization, []).append(row)
    return {name: rows for name, rows in found.items() if rows}


def _facts(row: MeasureRow) -> str:
    return "; ".join(filter(None, (row.category, "、".join(row.figures), _plain(row.programme))))


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def _legal(text: str) -> str:
    return _FORBIDDEN.sub("", text)
