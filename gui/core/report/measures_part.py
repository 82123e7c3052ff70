"""The table of organizations and their measures."""

from gui.core.extraction.facts import Measure
from gui.core.report.context import Context, Json
from gui.core.report.pieces import LONG_QUOTE, pieces
from gui.core.report.runs import is_linked
from gui.core.report.styles import is_doubtful
from gui.core.report.tables import ParagraphNumbers
from gui.core.tree import NodeKind, build
from gui.core.tree.node import Grouping


def table_part(context: Context) -> list[Json]:
    """The organizations in order of first mention, each with its measures; a joint measure stands under each, and
    is linked to the text where it stands first."""
    measures = {measure.id: measure for measure in context.extraction.measures}
    paragraphs = ParagraphNumbers(context.reading.article)
    seen: set[str] = set()
    groups = []
    for node in build(context.reading, Grouping.ORGANIZATION):
        assert node.kind is NodeKind.ORGANIZATION
        rows = []
        for child in node.children:
            measure = measures[child.ref]
            rows.append(_row(context, measure, measure.id not in seen, paragraphs.of(measure.span)))
            seen.add(measure.id)
        if rows:
            groups.append({"name": context.shown(node.label) or context.words["unassigned"], "measures": rows})
    return groups


def _row(context: Context, measure: Measure, first: bool, paragraph: int) -> Json:
    return {
        "number": context.numbers[measure.id],
        "first": first,
        "printed": is_linked(context, measure),
        "quote": pieces(context.slice(measure.span)),
        "long": len(measure.span) >= LONG_QUOTE,
        "style": str(measure.category),
        "doubtful": is_doubtful(measure),
        "figures": [context.slice(figure.span) for figure in measure.figures],
        "paragraph": str(paragraph or ""),
    }
