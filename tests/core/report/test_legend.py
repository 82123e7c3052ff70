"""The legend of the marks stands beneath the last lines of the article, however the pages are filled."""

import pypdfium2
import pytest

from gui.core.formats import understand
from gui.core.report import pdf
from gui.core.report.check import check
from gui.core.report.options import Marks, Options, Part, Profile
from gui.core.text import Origin
from gui.core.tree import Reading
from gui.document.loading import read_out

LAST = "平湖縣教育局召開動員會，" + "為28戶農家送去書本，" * 9 + "並檢查了學校。"

ENDS = ("平湖縣教育局召開了會議。", "一、做好準備", "相關鏈結\n· 平湖縣舉行春耕大會", "2020-01-02")


def article(lines: int, last: str = LAST) -> Reading:
    """A short article with that many lines before its last paragraph, which may be any kind of text."""
    before = "".join(f"平湖縣教育局召開第{number}次會議。\n\n" for number in range(lines))
    return read_out(understand(f"平湖縣的學校\n2020-01-02\n\n{before}{last}", Origin("a.txt"))).reading


def above_the_legend(data: bytes, reading: Reading) -> list[str]:
    """The lines of the article on the page that holds the legend."""
    texts = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
    said = next(text for text in texts if "圖例" in text).split("圖例")[0]
    return [line for line in said.splitlines() if line.strip() and line in reading.article.text]


@pytest.mark.parametrize(
    ("profile", "landscape", "lines"),
    [
        (Profile.READING, False, range(40)),
        (Profile.GONGWEN, False, range(40)),
        (Profile.READING, True, range(24, 44)),  # in two columns
        (Profile.GONGWEN, True, range(20)),
    ],
)
def test_two_lines_go_with_it(profile: Profile, landscape: bool, lines: range) -> None:
    """One line more each time: somewhere the article just fills its page."""
    options = Options(profile=profile, landscape=landscape, parts=frozenset((Part.ARTICLE,)))
    for count in lines:
        reading = article(count)
        assert len(above_the_legend(pdf.render(reading, options), reading)) >= 2, count


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("last", ENDS)
def test_whatever_comes_last(profile: Profile, last: str) -> None:
    colour = profile is Profile.READING
    options = Options(profile=profile, colour=colour, marks=Marks.MARKED, parts=frozenset((Part.ARTICLE,)))
    for count in range(28, 35) if profile is Profile.READING else range(17, 23):
        reading = article(count, last)
        data = pdf.render(reading, options)
        assert above_the_legend(data, reading), count
        assert check(data, reading, options) == []
