"""The stages of extraction in their order: normalize, layout, words, mentions, resolve, subjects, measures, label."""

from collections.abc import Iterable
from dataclasses import replace

from gui.core.extraction.candidates import candidates_for
from gui.core.extraction.category import learned_category
from gui.core.extraction.clauses import body_spans, split
from gui.core.extraction.facts import Category, Evidence, EvidenceKind, Extraction, Measure, Organization
from gui.core.extraction.figures import figures_in
from gui.core.extraction.grammar import grammar_of
from gui.core.extraction.home import home_at, home_of
from gui.core.extraction.lexicon import Lexicon, default_lexicon
from gui.core.extraction.measures import rule_spans
from gui.core.extraction.mentions import Reader, mentions_of
from gui.core.extraction.models import Models, default_models
from gui.core.extraction.naming import bodies_of
from gui.core.extraction.normalize import normalize
from gui.core.extraction.programmes import programme_in
from gui.core.extraction.resolve import Resolver
from gui.core.extraction.spans import learned_spans
from gui.core.extraction.subjects import SubjectReader
from gui.core.extraction.values import Body, Claim, Mention, Parse, Subject
from gui.core.extraction.weighing import heaviest, weigh
from gui.core.extraction.words import words_of
from gui.core.text import Article, ParagraphKind, Span


def parse_article(article: Article, lexicon: Lexicon, place: tuple[str, ...] = ()) -> Parse:
    """What the grammar says: clauses, mentions, bodies and the subject of each clause; at home in `place`, if given."""
    view = normalize(article.text)
    paragraphs = body_spans(article)
    sentences, clauses = split(view, paragraphs)
    headline = tuple(paragraph.span for paragraph in article.of_kind(ParagraphKind.TITLE))
    words = words_of(view, (*headline, *paragraphs))
    grammar = grammar_of(lexicon)
    reader = Reader(view, words, lexicon.places, grammar, _known_places(view, lexicon))
    mentions = mentions_of(reader, (*headline, *paragraphs))
    source = normalize(article.source + article.publisher)
    home = home_at(lexicon.places, tuple(map(normalize, place)))
    home = home or home_of(view, _headline_end(article), lexicon.places, mentions, source)
    user = {alias: name for name, aliases in lexicon.user.items() for alias in (name, *aliases)}
    resolver = Resolver(lexicon.places, grammar, home, user)
    finder = SubjectReader(reader, resolver, resolver.resolve_all(mentions))
    subjects = finder.subjects(sentences, clauses)
    found = tuple(_apart(finder.rows.mentions.values()))
    joint = frozenset(key for subject in subjects if len(subject.bodies) > 1 for key in subject.bodies)
    same = resolver.merged(joint)
    found = tuple(replace(mention, body=same.get(mention.body, mention.body)) for mention in found)
    subjects = tuple(_joined(subject, same) for subject in subjects)
    bodies = bodies_of(resolver, found, article.text, view)
    return Parse(view, home, paragraphs, sentences, clauses, words, found, subjects, bodies)


def _joined(subject: Subject, same: dict[str, str]) -> Subject:
    """The subject under the keys that merged bodies go by."""
    bodies = tuple(dict.fromkeys(same.get(key, key) for key in subject.bodies))
    partners = tuple(dict.fromkeys(same.get(key, key) for key in subject.partners))
    return replace(subject, bodies=bodies, partners=partners)


def extract(
    article: Article, lexicon: Lexicon | None = None, models: Models | None = None, place: tuple[str, ...] = ()
) -> Extraction:
    """Organizations and measures of an article, with evidence for each measure.

    `place` is the article's own place, from the province down; it is found out where it is not given.
    """
    lexicon = lexicon or default_lexicon()
    parse = parse_article(article, lexicon, place)
    models = default_models() if models is None else models
    spans = learned_spans(parse, lexicon, models.spans) if models.spans else rule_spans(parse, lexicon)
    return _facts(article, parse, tuple(_claim(parse, span) for span in spans), lexicon, models)


def _claim(parse: Parse, span: Span) -> Claim:
    """The measure with the actor that the grammar puts first."""
    candidates = candidates_for(parse, span)
    if not candidates:
        return Claim(span, (), Evidence(EvidenceKind.UNASSIGNED, "no-candidate"))
    first = candidates[0]
    return Claim(span, first.bodies, Evidence(first.kind, first.rule, first.span))


def _facts(article: Article, parse: Parse, claims: tuple[Claim, ...], lexicon: Lexicon, models: Models) -> Extraction:
    """Numbered organizations (those that act) and measures."""
    acting = {key for claim in claims for key in claim.bodies}
    bodies = sorted((parse.bodies[key] for key in acting), key=lambda body: (body.mentions[0], body.key))
    ids = {body.key: f"o{number}" for number, body in enumerate(bodies, 1)}
    measures = tuple(
        Measure(
            f"m{number}",
            tuple(ids[key] for key in claim.bodies),
            claim.span,
            _category(parse, claim.span, lexicon, models),
            claim.evidence,
            figures_in(parse.view, article.text, claim.span, lexicon),
            programme_in(parse.view, article.text, claim.span),
        )
        for number, claim in enumerate(claims, 1)
    )
    return Extraction(tuple(_organization(ids[body.key], body) for body in bodies), measures)


def _category(parse: Parse, span: Span, lexicon: Lexicon, models: Models) -> Category:
    if models.category:
        return learned_category(parse, span, lexicon, models.category)
    return heaviest(weigh(span.of(parse.view), lexicon))


def _organization(number: str, body: Body) -> Organization:
    return Organization(number, body.name, body.place, body.aliases, body.mentions)


def _headline_end(article: Article) -> int:
    """Where the title and the metadata line end."""
    heads = article.of_kind(ParagraphKind.TITLE, ParagraphKind.METADATA, ParagraphKind.BREADCRUMB)
    return max((paragraph.span.end for paragraph in heads), default=0)


def _known_places(view: str, lexicon: Lexicon) -> frozenset[str]:
    """Short names of small places whose full name stands somewhere in the article."""
    known: set[str] = set()
    table, position = lexicon.places, 0
    while position < len(view):
        name = table.at(view, position)
        if name and name in table.full:
            known.add(name[:-1])
        position += len(name) or 1
    return frozenset(known)


def _apart(mentions: Iterable[Mention]) -> list[Mention]:
    """Mentions in text order, the longer first where two overlap."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, -m.span.end)):
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(mention)
    return kept
