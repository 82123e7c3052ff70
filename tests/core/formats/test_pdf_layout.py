"""Pages that are laid out as newspapers and offices do: columns, running heads, bold by drawing twice, turned lines."""

import typst
from corpus import SAMPLES, body_of

from gui.core.formats import read_bytes
from gui.core.text import Article, ParagraphKind

SAMPLE = SAMPLES[2]
DISTRICTS = ("東河", "西嶺", "南坪", "北灣", "新集", "老城", "石門", "柳林")
BODY = (*SAMPLE.body, *(f"{name}區公所也動員起來：{SAMPLE.body[at % 4]}" for at, name in enumerate(DISTRICTS)))
STYLE = """
#set text(lang: "zh", region: "TW", font: "Noto Serif CJK TC", size: 10.5pt)
#set par(justify: true, first-line-indent: (amount: 2em, all: true))
"""
HEADLINE = f"#align(center)[#text(14pt)[{SAMPLE.title}]\n\n#text(9pt)[{SAMPLE.metadata}]]\n\n"


def laid_out(page: str, headline: str = HEADLINE, body: str = "\n\n".join(BODY)) -> Article:
    return read_bytes(typst.compile(f"#set page({page})\n{STYLE}{headline}\n\n{body}".encode()), "a.pdf")


def facts(article: Article) -> tuple[str, str, str]:
    return article.title, article.source, article.published


def aside(article: Article) -> list[str]:
    return [each.span.of(article.text) for each in article.of_kind(ParagraphKind.BOILERPLATE)]


FOUND = (SAMPLE.title, SAMPLE.source, SAMPLE.published)


def test_two_columns_under_one_headline() -> None:
    across = f'#place(top, scope: "parent", float: true)[{HEADLINE}]'
    for paper in ("a5", "a4"):
        article = laid_out(f'paper: "{paper}", columns: 2', across)
        assert (body_of(article), facts(article)) == (BODY, FOUND), paper


def test_three_columns_on_a_wide_page() -> None:
    across = f'#place(top, scope: "parent", float: true)[{HEADLINE}]'
    article = laid_out('paper: "a4", flipped: true, columns: 3', across)
    assert (body_of(article), facts(article)) == (BODY, FOUND)


def test_a_table_of_two_columns_is_no_page_of_two_columns() -> None:
    cells = [name for each in DISTRICTS for name in (f"{each}區公所", f"{len(each) * 31}處")]
    table = f"#table(columns: (1fr, 1fr), stroke: none, {', '.join(f'[{cell}]' for cell in cells)})"
    article = laid_out('paper: "a4"', body=f"{BODY[0]}\n\n{table}\n\n{BODY[1]}")
    rows = tuple(f"{one} {other}" for one, other in zip(cells[::2], cells[1::2], strict=True))
    assert body_of(article) == (BODY[0], *rows, BODY[1])


def test_running_heads_that_count_the_pages_are_folded_away_once() -> None:
    head = "[港都日報　第A#counter(page).display()版]"
    foot = '[#counter(page).display("1/1", both: true)]'
    article = laid_out(f'paper: "a6", header: context {head}, footer: context {foot}')
    assert (body_of(article), facts(article)) == (BODY, FOUND)
    assert aside(article) == ["港都日報　第A1版"]


def test_the_first_line_of_a_page_is_no_running_head_though_it_comes_again() -> None:
    article = laid_out('paper: "a5"', body="#pagebreak()\n".join(f"{line}\n\n" for line in (BODY[0],) * 3))
    assert body_of(article) == (BODY[0],) * 3


def test_what_is_drawn_twice_for_a_bolder_look_is_read_once() -> None:
    again = "#let bold(it) = box[#set par(first-line-indent: 0pt);#place(dx: .3pt, it)#place(dy: .3pt, it)#it]\n"
    headline = HEADLINE.replace(SAMPLE.title, f"#bold[{SAMPLE.title}]")
    body = "\n\n".join(BODY).replace("社會局", "#bold[社會局]")
    article = laid_out('paper: "a5"', again + headline, body)
    assert (body_of(article), facts(article)) == (BODY, FOUND)


def test_room_beside_digits_is_no_space_though_the_page_has_no_other() -> None:
    body = tuple(line.replace(" ", "") for line in BODY)
    headline = HEADLINE.replace(SAMPLE.metadata, f"來源：{SAMPLE.source}").replace("\n\n#text(9pt)", "\n#text(9pt)")
    article = laid_out('paper: "a5", margin: 21mm', headline, "\n\n".join(body))
    assert body_of(article) == body


def test_dashes_and_dots_that_come_in_pairs_stay_pairs() -> None:
    body = ("市府說——盡心盡力——……社會局動員志工1,200人。", "衛生局——派出——12組醫護人員，到府施打疫苗……")
    assert body_of(laid_out('paper: "a4"', body="\n\n".join(body))) == body


def test_letters_set_apart_are_no_words_apart() -> None:
    headline = HEADLINE.replace(f"[{SAMPLE.title}]", f"[#set text(tracking: .3em, size: 12pt); {SAMPLE.title}]")
    article = laid_out('paper: "a4"', headline)
    assert (body_of(article), facts(article)) == (BODY, FOUND)


def test_a_page_that_lies_on_its_side() -> None:
    words = "\n\n".join(BODY[:4])
    for angle in (90, -90):
        turned = f"#rotate({angle}deg, reflow: true, box(width: 240mm)[#set text(16pt);{HEADLINE}{words}])"
        article = laid_out('paper: "a4"', turned, "")
        assert (body_of(article), facts(article)) == (BODY[:4], FOUND), angle


def test_lines_from_top_to_bottom() -> None:
    words, height = BODY[2], 24
    lines = [words[at : at + height] for at in range(0, len(words), height)]
    stacks = (
        f"stack(dir: ttb, spacing: 3pt, {', '.join(f'box(width: 1em)[{each}]' for each in line)})" for line in lines
    )
    article = laid_out('paper: "a4"', f"#stack(dir: rtl, spacing: 8pt, {', '.join(stacks)})", "")
    assert "".join(article.text.split()) == words
