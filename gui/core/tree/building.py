"""Builds the tree of who does what, in four groupings, from what was extracted and corrected."""

from collections.abc import Iterable
from typing import assert_never

from gui.core.extraction.facts import Category, Extraction, Measure, Organization
from gui.core.text import Article, ParagraphKind
from gui.core.tree.node import Grouping, Node, NodeKind
from gui.core.tree.reading import Reading
from gui.core.tree.results import current, numbers


def build(reading: Reading, grouping: Grouping) -> tuple[Node, ...]:
    """The tree of a reading with its corrections applied; a joint measure stands under each of its organizations."""
    builder = _Builder(reading.article, current(reading))
    match grouping:
        case Grouping.ORGANIZATION:
            return builder.by_organization()
        case Grouping.PLACE:
            return builder.by_place()
        case Grouping.CATEGORY:
            return builder.by_category()
        case Grouping.TEXT:
            return builder.in_text_order()
        case _:
            assert_never(grouping)


class _Builder:
    """The indexes that every grouping needs, made once."""

    def __init__(self, article: Article, extraction: Extraction) -> None:
        self._article, self._extraction = article, extraction
        self._numbers = numbers(extraction)
        self._measures: dict[str, list[Measure]] = {}
        for measure in extraction.measures:
            for identifier in measure.organizations or ("",):
                self._measures.setdefault(identifier, []).append(measure)

    def by_organization(self, prefix: str = "") -> tuple[Node, ...]:
        """The organizations in order of first mention, then the measures that belong to none."""
        return (*self._organizations(self._extraction.organizations, prefix), *self._unassigned())

    def by_place(self) -> tuple[Node, ...]:
        """The places in order of first mention, a province's own bodies before its cities."""
        groups: dict[tuple[str, ...], list[Organization]] = {}
        for organization in self._extraction.organizations:
            groups.setdefault(organization.place[:2], []).append(organization)
        provinces = list(dict.fromkeys(place[:1] for place in groups))
        ordered = sorted(groups, key=lambda place: (provinces.index(place[:1]), len(place)))
        return (*(self._place(place, groups[place]) for place in ordered), *self._unassigned())

    def by_category(self) -> tuple[Node, ...]:
        """The categories that occur, in their fixed order."""
        return tuple(self._category(category) for category in Category if self._of(category))

    def in_text_order(self) -> tuple[Node, ...]:
        """The paragraphs that state measures."""
        paragraphs = [each for each in self._article.paragraphs if each.kind is not ParagraphKind.BOILERPLATE]
        nodes = []
        for at, paragraph in enumerate(paragraphs, 1):
            inside = [each for each in self._extraction.measures if each.span.start in paragraph.span]
            if inside:
                children = self._lines(inside, f"p{at}")
                label = paragraph.span.of(self._article.text)[:40]
                nodes.append(
                    Node(NodeKind.PARAGRAPH, f"p{at}", str(at), label, paragraph.span, 0, len(inside), children)
                )
        return tuple(nodes)

    def _place(self, place: tuple[str, ...], organizations: list[Organization]) -> Node:
        key = "place:" + "/".join(place)
        children = self._organizations(organizations, key)
        return Node(
            NodeKind.PLACE, key, "/".join(place), place[-1] if place else "", None, 0, _count(children), children
        )

    def _category(self, category: Category) -> Node:
        measures = self._of(category)
        key = f"category:{category}"
        return Node(NodeKind.CATEGORY, key, category, category, None, 0, len(measures), self._lines(measures, key))

    def _organizations(self, organizations: Iterable[Organization], prefix: str) -> tuple[Node, ...]:
        return tuple(self._organization(organization, prefix) for organization in organizations)

    def _organization(self, organization: Organization, prefix: str) -> Node:
        measures = self._measures.get(organization.id, [])
        key = f"{prefix}/{organization.id}"
        first = organization.mentions[0] if organization.mentions else None
        children = self._lines(measures, key)
        kind = NodeKind.ORGANIZATION
        return Node(kind, key, organization.id, organization.name, first, 0, len(measures), children)

    def _unassigned(self) -> tuple[Node, ...]:
        measures = self._measures.get("", [])
        if not measures:
            return ()
        children = self._lines(measures, "unassigned")
        return (Node(NodeKind.ORGANIZATION, "unassigned", "", "", None, 0, len(measures), children),)

    def _lines(self, measures: Iterable[Measure], prefix: str) -> tuple[Node, ...]:
        return tuple(self._line(measure, f"{prefix}/{measure.id}") for measure in measures)

    def _line(self, measure: Measure, key: str) -> Node:
        label = measure.span.of(self._article.text)
        return Node(NodeKind.MEASURE, key, measure.id, label, measure.span, self._numbers[measure.id], 1)

    def _of(self, category: Category) -> list[Measure]:
        return [measure for measure in self._extraction.measures if measure.category is category]


def _count(nodes: tuple[Node, ...]) -> int:
    """The number of distinct measures below `nodes`."""
    return len({line.ref for node in nodes for line in node.children})
