"""Names beside the article's lines."""

import pytest

from gui.views.margin_names import name_lines

JOINT = ("縣教育局", "縣水利局", "縣農業局")


@pytest.mark.parametrize(
    ("names", "width", "most", "wanted"),
    [
        (JOINT, 14, 3, ["縣教育局、縣水利局、縣農業局"]),
        (JOINT, 9, 3, ["縣教育局、縣水利局、", "縣農業局"]),  # the comma may reach into the space behind
        (JOINT, 8, 3, ["縣教育局、", "縣水利局、", "縣農業局"]),
        (JOINT, 8, 2, ["縣教育局、", "縣水利局、縣農…"]),  # what does not fit gives way
        (JOINT, 5, 1, ["縣教育局…"]),
        (("平湖縣農業和水利局", "縣教育局"), 5, 3, ["平湖縣農業", "和水利局、", "縣教育局"]),  # longer than a line
        (("平湖縣農業和水利局",), 5, 1, ["平湖縣農…"]),
    ],
)
def test_names_take_the_lines_there_are(names: tuple[str, ...], width: int, most: int, wanted: list[str]) -> None:
    assert name_lines(names, width, most, len) == wanted
