"""The words of the interface for the closed choices of the core."""

from PySide6.QtCore import QCoreApplication

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
