"""Turns a reading into the plain data that the report's template prints."""

from dataclasses import replace
from typing import Any

from gui.core.report.appendices import figures_part, matrix_part, programmes_part, provenance_part
from gui.core.report.atoms import article_part
from gui.core.report.context import Context, Json
from gui.core.report.look import TITLE_SIZES, Page, page_of
from gui.core.report.measures_part import table_part
from gui.core.report.options import Marks, Part, Profile
from gui.core.report.styles import is_doubtful, styles
from gui.core.script import Script

_REGIONS = {Script.HANS: "CN", Script.HANT_TW: "TW", Script.HANT_HK: "HK"}
# measures beyond which marks and rows are not linked: typst lays every line with a link out twice, and the memory for
# some hundred pages would be gigabytes
MOST_LINKED = 2_000
_RUNNING = 30  # characters of the headline at the head of a page


def payload_of(context: Context) -> Json:
    """Everything that is printed, as JSON-able values."""
    options, article = context.options, context.reading.article
    page, parts = page_of(options), options.parts
    title = context.shown(article.title) or context.shown(article.origin.name)
    return {
        "title": title,
        "running": title if len(title) <= _RUNNING else title[: _RUNNING - 1] + "…",
        "author": context.shown(article.source or article.publisher),
        "source": context.shown("  ".join(filter(None, (article.source, article.published[:10])))),
        "keywords": [context.shown(each.name) for each in context.extraction.organizations][:40],
        "words": context.words,
        "look": _look(context, page),
        "styles": styles(context),
        "doubts": any(map(is_doubtful, context.extraction.measures)),
        "article": article_part(context, page) if Part.ARTICLE in parts else None,
        "table": table_part(context) if Part.TABLE in parts else None,
        "matrix": matrix_part(context) if Part.MATRIX in parts else None,
        "figures": figures_part(context) if Part.FIGURES in parts else None,
        "programmes": programmes_part(context) if Part.PROGRAMMES in parts else None,
        "provenance": provenance_part(context) if Part.PROVENANCE in parts else None,
        "attachments": [],
    }


def _look(context: Context, page: Page) -> dict[str, Any]:
    options = context.options
    gongwen = options.profile is Profile.GONGWEN
    plain = page_of(replace(options, marks=Marks.MARKED))
    return {
        **{side: getattr(page, side) for side in ("width", "height", "top", "bottom", "left", "right")},
        "size": page.size,
        "pitch": page.pitch,
        "columns": page.columns,
        "gutter": page.gutter,
        "plain": {"left": plain.left, "right": plain.right},
        "note": 6.5 if gongwen else max(page.size * 0.66, 7.0),
        "small": page.size * (0.66 if gongwen else 0.83),
        "title": page.size * TITLE_SIZES[options.profile],
        "gongwen": gongwen,
        "colour": options.colour,
        "marks": options.marks is not Marks.CLEAN,
        "noted": options.marks is Marks.NOTED and Part.ARTICLE in options.parts,
        "linked": {Part.ARTICLE, Part.TABLE} <= options.parts and len(context.numbers) <= MOST_LINKED,
        "located": Part.ARTICLE in options.parts,
        "region": _REGIONS[context.glyphs],
    }
