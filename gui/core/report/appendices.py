"""What follows the table: matrix, ledger of figures, index of programmes, provenance."""

from datetime import UTC, datetime
from typing import Any

from gui import __version__
from gui.core.extraction.facts import Status
from gui.core.report.context import Context, Json
from gui.core.report.pieces import LONG_QUOTE, pieces
from gui.core.report.runs import is_linked
from gui.core.report.substitutes import name
from gui.core.report.tables import FigureRow, figure_rows, matrix, programme_rows
from gui.core.script import Script, configuration_of


def matrix_part(context: Context) -> Json:
    """How many measures of each category each organization took; the last row counts a joint measure once."""
    table = matrix(context.extraction)
    names = {each.id: context.shown(each.name) for each in context.extraction.organizations}
    categories = [measure.category for measure in context.extraction.measures]
    alone = [measure.category for measure in context.extraction.measures if not measure.organizations]
    rows = [
        {"name": names[row], "counts": list(counts), "total": sum(counts)}
        for row, counts in zip(table.rows, table.counts, strict=True)
        if any(counts)
    ]
    if alone:
        counts = [alone.count(column) for column in table.columns]
        rows.append({"name": context.words["unassigned"], "counts": counts, "total": len(alone)})
    if not rows:
        return {}
    return {
        "styles": [str(column) for column in table.columns],
        "rows": rows,
        "totals": [categories.count(column) for column in table.columns],
        "total": len(categories),
    }


def figures_part(context: Context) -> list[Json]:
    """The figures under their units, in order of first mention; nothing is added up."""
    printed = _printed(context)
    units: dict[str, list[Json]] = {}
    for row in figure_rows(context):
        units.setdefault(row.unit, []).append({"printed": row.number in printed, **_figure(row)})
    return [{"unit": unit or "—", "rows": rows} for unit, rows in units.items()]


def _printed(context: Context) -> set[int]:
    """The numbers of the measures that stand in the text and can be linked to."""
    return {context.numbers[each.id] for each in context.extraction.measures if is_linked(context, each)}


def _figure(row: FigureRow) -> Json:
    return {
        "number": row.number,
        "text": row.text,
        "value": plain_number(row.value),
        "approximate": row.approximate,
        "organization": row.organization,
        "quote": pieces(row.quote),
        "long": len(row.quote) >= LONG_QUOTE,
    }


def plain_number(value: int | float | None) -> str:
    """A value with its thousands apart, without a point where it is whole."""
    if value is None:
        return ""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,}"


def programmes_part(context: Context) -> list[Json]:
    """Each programme with the organizations and the numbers of the measures that name it."""
    printed = _printed(context)
    return [
        {
            "name": row.name,
            "organizations": "、".join(row.organizations),
            "numbers": [{"number": number, "printed": number in printed} for number in row.numbers],
        }
        for row in programme_rows(context)
    ]


def provenance_part(context: Context) -> list[list[Any]]:
    """Where all this comes from, as pairs of a name and a value."""
    words, origin = context.words, context.reading.article.origin
    rows = [
        (words["file"], context.shown(origin.name) or "—"),
        ("SHA-256", origin.sha256 or "—"),
        (words["encoding"], origin.encoding.upper()),
        (words["repaired"], str(origin.repaired)),
        (words["script"], _script(context)),
        (words["found"], _found(context)),
        (words["confirmed"], _confirmed(context)),
        (words["corrections"], str(len(context.reading.corrections))),
        (words["program"], f"{words['name']} {__version__}"),
        (words["printed"], _time(context.options.timestamp)),
    ]
    if context.substitutes:
        names = "、".join(name(each) for each in sorted(context.substitutes))
        rows.append((words["substituted"], words["stands"].replace("{}", names)))
    return [[key, pieces(value)] for key, value in rows]


def _script(context: Context) -> str:
    script = context.options.script
    words = context.words["scripts"]
    if script is Script.ORIGINAL:
        return str(words["original"])
    configuration = configuration_of(context.source, script)
    return f"{words[str(script)]} (OpenCC {configuration})" if configuration else f"{words[str(script)]}"


def _found(context: Context) -> str:
    found = context.extraction
    template: str = context.words["counts"]
    return template.replace("{}", str(len(found.organizations)), 1).replace("{}", str(len(found.measures)), 1)


def _confirmed(context: Context) -> str:
    """The share of measures that a person stands behind."""
    measures = context.extraction.measures
    seen = sum(measure.status is not Status.AUTO for measure in measures)
    share = f" ({100 * seen / len(measures):.0f}%)" if measures else ""
    return f"{seen} / {len(measures)}{share}"


def _time(timestamp: int) -> str:
    return datetime.fromtimestamp(timestamp, UTC).strftime("%Y-%m-%d %H:%M UTC") if timestamp else "—"
