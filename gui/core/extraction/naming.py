"""Bodies as they are shown: names in the article's own characters, aliases and mentions."""

from collections import Counter
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
        pairs = Counter(zip(view, text, strict=True))
        self.letters: dict[str, str] = {}
        self.several: set[str] = set()
        for plain, own in pairs:
            if self.letters.setdefault(plain, own) != own:
                self.several.add(plain)
        changed = sum(count for (plain, own), count in pairs.items() if own != plain and own.isalpha())
        self.traditional = changed * 20 > len(text)

    def name(self, plain: str) -> str:
        """A name of the view, cut from the article where it stands there, else letter by letter in its script."""
        at = -1 if self.several.isdisjoint(plain) else self.view.find(plain)
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
    name_of = cache(Published(text, view).name)
    spans: dict[str, list[Span]] = {}
    aliases: dict[str, dict[str, None]] = {}
    for mention in mentions:
        if not mention.body:
            continue
        spans.setdefault(mention.body, []).append(mention.span)
        if mention.kind is not MentionKind.DOCUMENT:
            for span in (mention.span, mention.words):
                aliases.setdefault(mention.body, {})[span.of(text)] = None
    bodies = {}
    for key, entry in resolver.entries.items():
        if key in spans:
            name = name_of(entry.name)
            forms = dict.fromkeys((*aliases.get(key, {}), *map(name_of, entry.others)))
            others = tuple(form for form in forms if form != name)
            chain = tuple(map(name_of, entry.chain))
            bodies[key] = Body(key, name, chain, others, tuple(spans[key]))
    return bodies
