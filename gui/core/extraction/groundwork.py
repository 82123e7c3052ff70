"""What every later stage stands on: the normalized view, its words, sentences and clauses, and the closed mentions."""

from collections.abc import Iterable
from dataclasses import dataclass

from gui.core.extraction.clauses import body_spans, split
from gui.core.extraction.grammar import grammar_of
from gui.core.extraction.lexicon import Lexicon
from gui.core.extraction.mentions import Reader, mentions_of
from gui.core.extraction.normalize import normalize
from gui.core.extraction.places import PlaceTable
from gui.core.extraction.values import Clause, Mention, Sentence
from gui.core.extraction.words import words_of
from gui.core.text import Article, ParagraphKind, Span


@dataclass(frozen=True, slots=True, eq=False)
class Groundwork:
    """`paragraphs` are those of the body; `mentions` also those of the headline, in text order, none overlapping."""

    reader: Reader
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    clauses: tuple[Clause, ...]
    mentions: tuple[Mention, ...]

    @property
    def view(self) -> str:
        """The normalized text."""
        return self.reader.view


def lay_ground(article: Article, lexicon: Lexicon) -> Groundwork:
    """Normalize, split into sentences and clauses, segment into words, and read the mentions of the closed grammar."""
    view = normalize(article.text)
    paragraphs = body_spans(article)
    sentences, clauses = split(view, paragraphs)
    headline = tuple(paragraph.span for paragraph in article.of_kind(ParagraphKind.TITLE))
    spans = (*headline, *paragraphs)
    words = words_of(view, spans)
    places = lexicon.places
    named = tuple(places.names_in(view))
    known, overseas = _known_places(named, places), _is_overseas(named, places)
    reader = Reader(view, words, places, grammar_of(lexicon), known, overseas)
    return Groundwork(reader, paragraphs, sentences, clauses, mentions_of(reader, spans))


def _known_places(named: Iterable[str], places: PlaceTable) -> frozenset[str]:
    """Short names of small places that the article makes known: by the full name somewhere, or by naming their city."""
    names = set(named)
    cities = {place.name for name in names for place in places.named(name) if place.level == "city"}
    known = {name[:-1] for name in names if name in places.full}
    in_cities = {name for name in names if any(cities & set(place.parents[-1:]) for place in places.named(name))}
    return frozenset(known | in_cities)


def _is_overseas(named: Iterable[str], places: PlaceTable) -> bool:
    """Whether an article names Hong Kong, Macau and Taiwan more often than the mainland's provinces and cities."""
    found = [places.named(name) for name in named]
    overseas = sum(not any(place.is_mainland for place in each) for each in found)
    return overseas > sum(any(place.is_mainland and place.level != "county" for place in each) for each in found)
