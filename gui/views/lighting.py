"""What the selection lights in the text."""

from gui.core.text import Span
from gui.document import Document, SelectionKind
from gui.views.article_painter import Lit


def light(document: Document, found: tuple[Span, ...] = (), found_at: int = -1) -> Lit:
    """The measures, mentions and names that the document's selection lights; spans are of the projected text."""
    selection, extraction = document.selection, document.extraction
    to_view = document.projection.to_view
    match selection.kind:
        case SelectionKind.MEASURE:
            measure = document.selected_measure()
            owners = frozenset(measure.organizations) if measure else frozenset()
            together = frozenset(each.id for each in document.chosen_measures())
            return Lit(selection.id, together, (), owners, found, found_at)
        case SelectionKind.ORGANIZATION:
            measures = frozenset(each.id for each in extraction.measures if selection.id in each.organizations)
            organization = document.organization(selection.id)
            mentions = tuple(map(to_view, organization.mentions)) if organization else ()
            return Lit("", measures, mentions, frozenset({selection.id}), found, found_at)
        case SelectionKind.CATEGORY:
            measures = frozenset(each.id for each in extraction.measures if each.category == selection.id)
            return Lit("", measures, (), frozenset(), found, found_at)
        case SelectionKind.CELL:
            owner, _, category = selection.id.partition("/")
            here = (each for each in extraction.measures if owner in each.organizations and each.category == category)
            return Lit("", frozenset(each.id for each in here), (), frozenset({owner}), found, found_at)
        case SelectionKind.PROGRAMME:
            named = ((each, each.programme) for each in extraction.measures)
            shown = document.projection.text
            wanted = frozenset(each.id for each, one in named if one and to_view(one.span).of(shown) == selection.id)
            return Lit("", wanted, (), frozenset(), found, found_at)
        case SelectionKind.PLACE:
            chain = tuple(selection.id.split("/"))
            inside = frozenset(each.id for each in extraction.organizations if each.place[: len(chain)] == chain)
            measures = frozenset(each.id for each in extraction.measures if inside & set(each.organizations))
            return Lit("", measures, (), inside, found, found_at)
        case _:
            return Lit(found=found, found_at=found_at)
