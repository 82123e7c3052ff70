"""Bodies as they are shown: names in the article's own characters, aliases and mentions."""

from collections.abc import Iterable
from functools import cache

import opencc

from gui.core.extraction.normalize import normalize
from gui.core.extraction.resolve import Resolver
from gui.core.extraction.values import Body, Mention, MentionKind
from gui.core.text import Span


class Published:
    """Turns names of the view back into the characters that the article uses."""

    def __init__(self, text: str, view: str) -> None:
        self.text = text
        self.view = view
        self.letters: dict[str, str] = {}
        for own, plain in zip(text, view, strict=True):
            self.letters.setdefault(plain, own)
        self.traditional = sum(a != b and a.isalpha() for a, b in zip(text, view, strict=True)) * 20 > len(text)

    def name(self, plain: str) -> str:
        """A name of the view, cut from the article where it stands there, else letter by letter in its script."""
        at = self.view.find(plain)
        if at >= 0:
            return self.text[at : at + len(plain)]
        return "".join(self.letters.get(c) or (_traditional(c) if self.traditional else c) for c in plain)


def as_published(names: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Names of the place table in the characters that the article uses."""
    published = Published(text, normalize(text))
    return tuple(map(published.name, names))


@cache
def _traditional(letter: str) -> str:
    return str(_converter().convert(letter))


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("s2t")


def bodies_of(resolver: Resolver, mentions: Iterable[Mention], text: str, view: str) -> dict[str, Body]:
    """Every body that is mentioned, by its key."""
    published = Published(text, view)
    spans: dict[str, list[Span]] = {}
    aliases: dict[str, dict[str, None]] = {}
    for mention in mentions:
        if not mention.body:
            continue
        spans.setdefault(mention.body, []).append(mention.span)
        if mention.kind is not MentionKind.DOCUMENT:
            aliases.setdefault(mention.body, {})[mention.span.of(text)] = None
    bodies = {}
    for key, entry in resolver.entries.items():
        if key in spans:
            name = published.name(entry.name)
            forms = dict.fromkeys((*aliases.get(key, {}), *(published.name(other) for other in entry.others)))
            others = tuple(form for form in forms if form != name)
            chain = tuple(published.name(place) for place in entry.chain)
            bodies[key] = Body(key, name, chain, others, tuple(spans[key]))
    return bodies
