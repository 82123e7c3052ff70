"""The tree in its four groupings."""

import pytest
from sample import small

from gui.core.tree import Grouping, Node, NodeKind, build, numbers


def lines(nodes: tuple[Node, ...]) -> list[str]:
    found = []
    for node in nodes:
        found.append(f"{node.kind}:{node.label[:8]}:{node.number or node.count}")
        found += ["  " + line for line in lines(node.children)]
    return found


def test_by_organization_a_joint_measure_stands_under_each() -> None:
    assert lines(build(small(), Grouping.ORGANIZATION)) == [
        "organization:平湖縣教育局:2",
        "  measure:召開動員會:1",
        "  measure:為28戶農家送去:2",
        "organization:平湖縣水利局:2",
        "  measure:開展“清河”行動:3",
        "  measure:查看了3座水庫:4",
        "organization:平湖縣農業局:1",
        "  measure:開展“清河”行動:3",
    ]


def test_by_place_a_joint_measure_counts_once_in_its_place() -> None:
    places = build(small(), Grouping.PLACE)
    assert [(node.ref, node.count) for node in places] == [("浙江省/嘉興市", 4), ("", 1)]


def test_by_category_in_the_fixed_order() -> None:
    categories = build(small(), Grouping.CATEGORY)
    assert [(node.ref, node.count) for node in categories] == [("deploy", 1), ("campaign", 1), ("visit", 1), ("aid", 1)]


def test_in_text_order() -> None:
    paragraphs = build(small(), Grouping.TEXT)
    assert [(node.count, [child.number for child in node.children]) for node in paragraphs] == [
        (3, [1, 2, 3]),
        (1, [4]),
    ]


@pytest.mark.parametrize("grouping", Grouping)
def test_keys_are_unique_and_every_measure_is_somewhere(grouping: Grouping) -> None:
    keys: list[str] = []
    refs: set[str] = set()

    def walk(nodes: tuple[Node, ...]) -> None:
        for node in nodes:
            keys.append(node.key)
            if node.kind is NodeKind.MEASURE:
                refs.add(node.ref)
            walk(node.children)

    walk(build(small(), grouping))
    assert len(keys) == len(set(keys))
    assert refs == set(numbers(small().extraction))
