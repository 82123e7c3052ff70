"""Spans and the article: the ground that everything else stands on."""

from gui.core.text.article import Article, Origin, Paragraph, ParagraphKind
from gui.core.text.span import Span

__all__ = ["Article", "Origin", "Paragraph", "ParagraphKind", "Span"]
