"""Readings for tests: the bundled article, and a small one whose every position is known."""

from functools import cache
from pathlib import Path

from gui.core.extraction.facts import (
    Category,
    Evidence,
    EvidenceKind,
    Extraction,
    Figure,
    Measure,
    Organization,
    Programme,
)
from gui.core.formats import understand
from gui.core.resources import resource
from gui.core.text import Origin, Span
from gui.core.tree import Node, Reading

BUNDLED: Path = resource("samples", "shaanxi-2012.txt")

TEXT = """平湖縣多部門行動起來
平湖網 2019年4月2日 08:30 來源:平湖日報

平湖縣教育局召開動員會,為28戶農家送去書本。平湖縣水利局、縣農業局聯合開展“清河”行動。
隨後查看了3座水庫。

相關鏈結
· 平湖縣舉行春耕大會
"""


def span(words: str, start: int = 0) -> Span:
    at = TEXT.index(words, start)
    return Span(at, at + len(words))


@cache
def small() -> Reading:
    """Three bodies, four measures: named, carried, joint and recalled."""
    article = understand(TEXT, Origin("平湖.txt", "0" * 64))
    place = ("浙江省", "嘉興市")
    organizations = (
        Organization("o1", "平湖縣教育局", place, ("平湖縣教育局",), (span("平湖縣教育局"),)),
        Organization("o2", "平湖縣水利局", place, ("平湖縣水利局",), (span("平湖縣水利局"),)),
        Organization("o3", "平湖縣農業局", (), ("縣農業局",), (span("縣農業局"),)),
    )
    named = Evidence(EvidenceKind.NAMED, "row", span("平湖縣教育局"))
    measures = (
        Measure("m1", ("o1",), span("召開動員會"), Category.DEPLOY, named),
        Measure(
            "m2",
            ("o1",),
            span("為28戶農家送去書本"),
            Category.AID,
            Evidence(EvidenceKind.CARRIED, "same-sentence", span("平湖縣教育局")),
            (Figure(span("28戶"), "28戶", 28, "戶"),),
        ),
        Measure(
            "m3",
            ("o2", "o3"),
            span("開展“清河”行動"),
            Category.CAMPAIGN,
            Evidence(EvidenceKind.NAMED, "joint", span("平湖縣水利局、縣農業局")),
            programme=Programme(span("清河"), "清河"),
        ),
        Measure(
            "m4",
            ("o2",),
            span("查看了3座水庫"),
            Category.VISIT,
            Evidence(EvidenceKind.RECALLED, "same-paragraph", span("平湖縣水利局")),
            (Figure(span("3座"), "3座", 3, "座"),),
        ),
    )
    return Reading(article, Extraction(organizations, measures))


def outline(nodes: tuple[Node, ...], depth: int = 0) -> str:
    """A tree as text, a line a node: its label, and its number or the count of what is below it."""
    lines = (
        f"{'  ' * depth}{node.label} [{node.number or node.count}]\n" + outline(node.children, depth + 1)
        for node in nodes
    )
    return "".join(lines)
