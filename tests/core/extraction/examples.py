"""Short ways to read sentences in tests."""

from gui.core.extraction.lexicon import default_lexicon
from gui.core.extraction.pipeline import extract, parse_article
from gui.core.extraction.values import Body, Parse
from gui.core.text import Article, Paragraph, ParagraphKind, Span


def article(body: str, title: str = "") -> Article:
    """An article of one title and one body; each line of the body is a paragraph."""
    text = f"{title}\n{body}" if title else body
    paragraphs = []
    position = 0
    for line in text.split("\n"):
        kind = ParagraphKind.TITLE if title and not paragraphs else ParagraphKind.BODY
        if line.strip():
            paragraphs.append(Paragraph(kind, Span(position, position + len(line))))
        position += len(line) + 1
    return Article(text=text, paragraphs=tuple(paragraphs), title=title)


def parse(body: str, title: str = "") -> Parse:
    """What the grammar says of a body."""
    return parse_article(article(body, title), default_lexicon())


def found(body: str, title: str = "") -> list[Body]:
    """The bodies mentioned below the headline, in the order of their first mention there."""
    read = parse(body, title)
    below = [(one.mentions, one) for one in read.bodies.values() if one.mentions[-1].start >= read.body[0].start]
    return [one for _, one in sorted(below, key=lambda pair: next(m for m in pair[0] if m.start >= read.body[0].start))]


def bodies(body: str, title: str = "") -> list[str]:
    """Their names."""
    return [one.name for one in found(body, title)]


def subjects(body: str, title: str = "") -> list[tuple[str, ...]]:
    """Who acts in each clause, by name."""
    read = parse(body, title)
    return [tuple(read.bodies[key].name for key in (*s.bodies, *s.partners)) for s in read.subjects]


def actors(body: str, title: str = "") -> dict[str, tuple[str, ...]]:
    """Each measure's words and the names of those who took it."""
    source = article(body, title)
    read = extract(source)
    names = {one.id: one.name for one in read.organizations}
    return {m.span.of(source.text): tuple(names[key] for key in m.organizations) for m in read.measures}
