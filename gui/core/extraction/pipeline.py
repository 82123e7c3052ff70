"""The stages of extraction in their order: groundwork, home, names, subjects, measures, actors, labels."""

from collections.abc import Iterable
from dataclasses import replace

from gui.core.extraction.actors import CandidateFeatures, choose_actor, scored_candidates
from gui.core.extraction.candidates import candidates_for
from gui.core.extraction.category import category_features, learned_categories
from gui.core.extraction.crf import Crf, Scores
from gui.core.extraction.facts import Category, Evidence, EvidenceKind, Extraction, Measure, Organization
from gui.core.extraction.figures import figures_in
from gui.core.extraction.groundwork import lay_ground
from gui.core.extraction.home import home_at, home_of
from gui.core.extraction.lexicon import Lexicon, default_lexicon
from gui.core.extraction.measures import rule_spans
from gui.core.extraction.models import Models, default_models
from gui.core.extraction.names import learned_names
from gui.core.extraction.naming import bodies_of
from gui.core.extraction.normalize import normalize
from gui.core.extraction.programmes import programme_in
from gui.core.extraction.resolve import Resolver
from gui.core.extraction.sayings import sayings_of
from gui.core.extraction.spans import learned_spans
from gui.core.extraction.subjects import SubjectReader
from gui.core.extraction.values import Body, Claim, Mention, Parse, Subject
from gui.core.extraction.weighing import heaviest, weigh
from gui.core.text import Article, ParagraphKind, Span


def parse_article(article: Article, lexicon: Lexicon, place: tuple[str, ...] = (), names: Crf | None = None) -> Parse:
    """What grammar and learned names say: bodies and the subject of each clause; at home in `place`, if given."""
    ground = lay_ground(article, lexicon)
    view, reader = ground.view, ground.reader
    source = normalize(article.source + article.publisher)
    home = home_at(lexicon.places, tuple(map(normalize, place)))
    home = home or home_of(reader, _headline_end(article), ground.mentions, source)
    user = {alias: name for name, aliases in lexicon.user.items() for alias in (name, *aliases)}
    resolver = Resolver(lexicon.places, reader.grammar, home, user)
    acting = learned_names(ground, names) if names else ()
    finder = SubjectReader(reader, resolver, resolver.resolve_all(ground.mentions), acting)
    subjects = finder.subjects(ground.sentences, ground.clauses)
    found = tuple(_apart(finder.rows.mentions.values()))
    joint = frozenset(key for subject in subjects if len(subject.bodies) > 1 for key in subject.bodies)
    same = resolver.merged(joint)
    found = tuple(replace(one, body=same[one.body]) if one.body in same else one for one in found)
    named = frozenset(mention.body for mention in found)
    subjects = tuple(_joined(subject, same, named) for subject in subjects)
    bodies = bodies_of(resolver, found, article.text, view)
    return Parse(
        view, home, ground.paragraphs, ground.sentences, ground.clauses, reader.words, found, subjects, acting, bodies
    )


def _joined(subject: Subject, same: dict[str, str], named: frozenset[str]) -> Subject:
    """The subject under the keys that merged bodies go by, without bodies whose mention gave way to a longer one."""

    def keys(bodies: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(key for key in dict.fromkeys(same.get(key, key) for key in bodies) if key in named)

    bodies, partners = keys(subject.bodies), keys(subject.partners)
    if bodies and (bodies, partners) == (subject.bodies, subject.partners):
        return subject
    kind = subject.kind if bodies else EvidenceKind.UNASSIGNED
    return replace(subject, bodies=bodies, kind=kind, partners=partners)


def extract(
    article: Article, lexicon: Lexicon | None = None, models: Models | None = None, place: tuple[str, ...] = ()
) -> Extraction:
    """Organizations and measures of an article, with evidence for each measure.

    `place` is the article's own place, from the province down; it is found out where it is not given.
    """
    lexicon = lexicon or default_lexicon()
    models = default_models() if models is None else models
    return read_parse(article, parse_article(article, lexicon, place, models.names), lexicon, models)


def read_parse(article: Article, parse: Parse, lexicon: Lexicon, models: Models) -> Extraction:
    """The measures in what was parsed, each with its actor, category, figures and programme."""
    spans = (
        learned_spans(parse, lexicon, models.spans)
        if models.spans
        else rule_spans(parse, lexicon, sayings_of(parse, lexicon))
    )
    scored = scored_candidates(parse, models.actors) if models.actors else None
    return _facts(article, parse, tuple(_claim(parse, span, scored) for span in spans), lexicon, models)


def _claim(parse: Parse, span: Span, scored: CandidateFeatures[Scores] | None) -> Claim:
    """The measure with the actor that the model likes best, or that the grammar puts first."""
    candidates = candidates_for(parse, span)
    if not candidates:
        return Claim(span, (), Evidence(EvidenceKind.UNASSIGNED, "no-candidate"))
    chosen, margin = choose_actor(scored, span, candidates) if scored else (candidates[0], None)
    return Claim(span, chosen.bodies, Evidence(chosen.kind, chosen.rule, chosen.span, margin))


def _facts(article: Article, parse: Parse, claims: tuple[Claim, ...], lexicon: Lexicon, models: Models) -> Extraction:
    """Numbered organizations (those that act) and measures."""
    acting = {key for claim in claims for key in claim.bodies}
    bodies = sorted((parse.bodies[key] for key in acting), key=lambda body: (body.mentions[0], body.key))
    ids = {body.key: f"o{number}" for number, body in enumerate(bodies, 1)}
    categories = _categories(parse, claims, lexicon, models)
    measures = tuple(
        Measure(
            f"m{number}",
            tuple(ids[key] for key in claim.bodies),
            claim.span,
            category,
            claim.evidence,
            figures_in(parse.view, article.text, claim.span, lexicon),
            programme_in(parse.view, article.text, claim.span, category),
        )
        for number, (claim, category) in enumerate(zip(claims, categories, strict=True), 1)
    )
    return Extraction(tuple(_organization(ids[body.key], body) for body in bodies), measures)


def _categories(parse: Parse, claims: tuple[Claim, ...], lexicon: Lexicon, models: Models) -> list[Category]:
    if models.category:
        items = [category_features(parse, claim.span, claim.bodies, lexicon) for claim in claims]
        return learned_categories(items, models.category)
    return [heaviest(weigh(claim.span.of(parse.view), lexicon)) for claim in claims]


def _organization(number: str, body: Body) -> Organization:
    return Organization(number, body.name, body.place, body.aliases, body.mentions)


def _headline_end(article: Article) -> int:
    """Where the title and the metadata line end."""
    heads = article.of_kind(ParagraphKind.TITLE, ParagraphKind.METADATA, ParagraphKind.BREADCRUMB)
    return max((paragraph.span.end for paragraph in heads), default=0)


def _apart(mentions: Iterable[Mention]) -> list[Mention]:
    """Mentions in text order, the longer first where two overlap."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, -m.span.end)):
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(mention)
    return kept
