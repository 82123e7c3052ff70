"""One sentence that says why a measure belongs to its organization."""

from PySide6.QtCore import QCoreApplication

from gui.core.extraction.facts import Evidence, EvidenceKind
from gui.models.translatable import QT_TRANSLATE_NOOP
from gui.models.wording import run_on

# %1 is the organization, %2 the words of the text that name it
_KINDS = {
    EvidenceKind.NAMED: QT_TRANSLATE_NOOP("why", "“%2” stands before the verb of this clause."),
    EvidenceKind.CARRIED: QT_TRANSLATE_NOOP("why", "The sentence goes on with its subject “%2”."),
    EvidenceKind.RECALLED: QT_TRANSLATE_NOOP("why", "No subject is named here; the last one named was “%2”."),
    EvidenceKind.UNASSIGNED: QT_TRANSLATE_NOOP("why", "No body that could have acted is named before this."),
}
_RULES = {
    "reader": QT_TRANSLATE_NOOP("why", "A person has said so."),
    "office-holder": QT_TRANSLATE_NOOP("why", "“%2” acts in office for %1."),
    "person": QT_TRANSLATE_NOOP("why", "“%2” was named before as acting for %1."),
    "people-of-trade": QT_TRANSLATE_NOOP("why", "“%2” are the people of %1."),
    "document-issuer": QT_TRANSLATE_NOOP("why", "“%2” speaks for %1, who issued or convened it."),
    "joint-partners": QT_TRANSLATE_NOOP("why", "“%2” acts together with partners named after it."),
    "shared-ending": QT_TRANSLATE_NOOP("why", "“%2” stands in a row of bodies that share their last word."),
}
_CLOSE = QT_TRANSLATE_NOOP("why", "The choice was close.")
CLOSE_MARGIN = 0.15


def why(evidence: Evidence, words: str, organization: str) -> str:
    """The sentence for `evidence`; `words` are those at its span and `organization` the name, both as shown."""
    pattern = _RULES.get(evidence.rule, _KINDS[evidence.kind])
    if not words and evidence.rule != "reader":
        pattern = _KINDS[EvidenceKind.UNASSIGNED] if evidence.kind is EvidenceKind.UNASSIGNED else "%1"
    sentence = QCoreApplication.translate("why", pattern).replace("%1", organization).replace("%2", words)
    if evidence.margin is not None and evidence.margin < CLOSE_MARGIN:
        return run_on(sentence, QCoreApplication.translate("why", _CLOSE))
    return sentence
