"""The words of the interface for the closed choices of the core."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from gui.core.extraction.facts import Category, EvidenceKind
from gui.models.translatable import QT_TRANSLATE_NOOP

_CATEGORIES = {
    Category.DEPLOY: QT_TRANSLATE_NOOP("category", "Deployment"),
    Category.CAMPAIGN: QT_TRANSLATE_NOOP("category", "Campaign"),
    Category.VISIT: QT_TRANSLATE_NOOP("category", "Visit"),
    Category.AID: QT_TRANSLATE_NOOP("category", "Aid"),
    Category.INSTITUTION: QT_TRANSLATE_NOOP("category", "Institution"),
    Category.PUBLICITY: QT_TRANSLATE_NOOP("category", "Publicity"),
    Category.SUPERVISION: QT_TRANSLATE_NOOP("category", "Supervision"),
    Category.OTHER: QT_TRANSLATE_NOOP("category", "Other"),
}
_MARKS = {
    Category.DEPLOY: QT_TRANSLATE_NOOP("mark", "D"),
    Category.CAMPAIGN: QT_TRANSLATE_NOOP("mark", "C"),
    Category.VISIT: QT_TRANSLATE_NOOP("mark", "V"),
    Category.AID: QT_TRANSLATE_NOOP("mark", "A"),
    Category.INSTITUTION: QT_TRANSLATE_NOOP("mark", "I"),
    Category.PUBLICITY: QT_TRANSLATE_NOOP("mark", "P"),
    Category.SUPERVISION: QT_TRANSLATE_NOOP("mark", "S"),
    Category.OTHER: QT_TRANSLATE_NOOP("mark", "O"),
}
_EVIDENCE = {
    EvidenceKind.NAMED: QT_TRANSLATE_NOOP("evidence", "named in the clause"),
    EvidenceKind.CARRIED: QT_TRANSLATE_NOOP("evidence", "carried on within the sentence"),
    EvidenceKind.RECALLED: QT_TRANSLATE_NOOP("evidence", "recalled from an earlier sentence"),
    EvidenceKind.UNASSIGNED: QT_TRANSLATE_NOOP("evidence", "no organization was found"),
}


def category_name(category: Category) -> str:
    """The name of a category."""
    return QCoreApplication.translate("category", _CATEGORIES[category])


def category_mark(category: Category) -> str:
    """The one character that marks a category."""
    return QCoreApplication.translate("mark", _MARKS[category])


def evidence_name(kind: EvidenceKind) -> str:
    """How an actor was found."""
    return QCoreApplication.translate("evidence", _EVIDENCE[kind])


def run_on(*sentences: str) -> str:
    """Sentences one behind the other, those that are there; Chinese leaves no space between them."""
    between = "" if QLocale().language() is QLocale.Language.Chinese else " "
    return between.join(sentence for sentence in sentences if sentence)


def date_shown(moment: QDate | QDateTime) -> str:
    """A date as the interface's language writes it, short, but the year with all its digits."""
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    form = locale.dateFormat(short) if isinstance(moment, QDate) else locale.dateTimeFormat(short)
    return locale.toString(moment, re.sub(r"(?<!y)yy(?!y)", "yyyy", form))
