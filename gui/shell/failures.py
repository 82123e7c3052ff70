"""The one door through which failures reach a person: a sentence for them, the cause for the log."""

import logging
import os
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gui.core.problems import JucuoError, Problem
from gui.models.translatable import QT_TRANSLATE_NOOP
from gui.shell import crash

log = logging.getLogger("jucuo")

# %1 is the file, font, character or printer that the sentence is about
SENTENCES = {
    Problem.MISSING_FILE: QT_TRANSLATE_NOOP("failures", "“%1” is not there. It may have been moved or renamed."),
    Problem.UNREADABLE_FILE: QT_TRANSLATE_NOOP(
        "failures", "“%1” cannot be read. Check that you may open it; nothing was changed."
    ),
    Problem.EMPTY_FILE: QT_TRANSLATE_NOOP("failures", "“%1” is empty: there is no text to read."),
    Problem.NOT_TEXT: QT_TRANSLATE_NOOP(
        "failures", "“%1” holds no text that can be read. Open a text, web page, Word or PDF file instead."
    ),
    Problem.TOO_LARGE: QT_TRANSLATE_NOOP(
        "failures", "“%1” is too large for one article. Split it, or open the part that you need."
    ),
    Problem.TOOK_TOO_LONG: QT_TRANSLATE_NOOP(
        "failures", "Reading “%1” took too long and was given up. The file was left as it is; open it as text or PDF."
    ),
    Problem.OLD_OFFICE_FORMAT: QT_TRANSLATE_NOOP(
        "failures",
        "“%1” is in an old Word or WPS format. Save it as .docx there and open that file, or install LibreOffice.",
    ),
    Problem.ENCRYPTED: QT_TRANSLATE_NOOP(
        "failures", "“%1” is protected by a password. Remove the protection and open it again."
    ),
    Problem.DAMAGED: QT_TRANSLATE_NOOP("failures", "“%1” is damaged and cannot be read. The file was left as it is."),
    Problem.NEWER_SCHEMA: QT_TRANSLATE_NOOP(
        "failures", "“%1” was made by a newer version of this program. Update the program to open it."
    ),
    Problem.DAMAGED_CORRECTIONS: QT_TRANSLATE_NOOP(
        "failures",
        "The corrections of “%1” were damaged and set aside. Those of the last good version are shown.",
    ),
    Problem.LOST_CORRECTIONS: QT_TRANSLATE_NOOP(
        "failures",
        "The corrections of “%1” were damaged and set aside. There is no earlier version; the article begins without.",
    ),
    Problem.OTHER_CORRECTIONS: QT_TRANSLATE_NOOP(
        "failures",
        "Your library had other corrections of “%1” than this file. They are kept among its earlier versions.",
    ),
    Problem.READ_ONLY_NEWER: QT_TRANSLATE_NOOP(
        "failures",
        "“%1” was made by a newer version of this program. It can be read and printed here, but not corrected.",
    ),
    Problem.OPEN_ELSEWHERE: QT_TRANSLATE_NOOP(
        "failures",
        "“%1” is being corrected in another window. It can be read here; close it there and open it again to edit.",
    ),
    Problem.UNWRITABLE: QT_TRANSLATE_NOOP(
        "failures", "“%1” could not be written, and nothing was changed. Choose another folder or name."
    ),
    Problem.MISSING_FOLDER: QT_TRANSLATE_NOOP(
        "failures", "There is no folder “%1”, and nothing was written. Make it, or choose another one."
    ),
    Problem.UNKNOWN_EXPORT: QT_TRANSLATE_NOOP(
        "failures",
        "“%1” was not written: a reading can become .pdf, .xlsx, .docx, .csv, .md, .opml, .json or .jucuo.",
    ),
    Problem.DISK_FULL: QT_TRANSLATE_NOOP(
        "failures", "There is no space left for “%1”. Nothing was changed; free some space and try again."
    ),
    Problem.NO_CHINESE_FONT: QT_TRANSLATE_NOOP(
        "failures", "No Chinese font is installed, so the page would be full of boxes. Install Noto CJK and try again."
    ),
    Problem.MISSING_GLYPH: QT_TRANSLATE_NOOP(
        "failures", "No installed font has the character “%1”. Install a font that has it; no PDF was written."
    ),
    Problem.SELF_CHECK_FAILED: QT_TRANSLATE_NOOP(
        "failures", "The new PDF did not pass its own check, so “%1” was left as it was."
    ),
    Problem.PRINTER_GONE: QT_TRANSLATE_NOOP("failures", "The printer “%1” does not answer. Nothing was printed."),
    Problem.MALFORMED_LEXICON: QT_TRANSLATE_NOOP(
        "failures", "Your lexicon “%1” has a mistake and was not used. The article was read without it."
    ),
    Problem.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "failures", "“%1” is of a kind that this program does not know. Text, web pages, Word and PDF can be opened."
    ),
    Problem.NOTHING_TO_FETCH: QT_TRANSLATE_NOOP(
        "failures",
        "“%1” is an address, and this program fetches nothing. Save the page in the browser and open that file.",
    ),
    Problem.CANCELLED: QT_TRANSLATE_NOOP("failures", "Stopped. Nothing was changed."),
}
UNEXPECTED = QT_TRANSLATE_NOOP(
    "failures", "Something unexpected went wrong. Your work is safe; the cause is written in the log."
)


def sentence(error: BaseException) -> str:
    """One sentence for the person: what happened, what is safe, what to do."""
    if not isinstance(error, JucuoError):
        return QCoreApplication.translate("failures", UNEXPECTED)
    text = QCoreApplication.translate("failures", SENTENCES[error.problem])
    name = Path(error.name).name if os.sep in error.name else error.name
    return text.replace("%1", name)


def record(error: BaseException) -> None:
    """Write the cause into the log."""
    if isinstance(error, JucuoError):
        log.warning("%s: %s (%s)", error.problem, error.name, _without_text(error.detail))
    else:
        crash.note(error)
        log.error("unexpected failure\n%s", crash.trace(error))


def _without_text(detail: str) -> str:
    """The cause, with words of the article counted in place of quoted."""
    return re.sub(r"[\u2e80-\U0003ffff](?:.*[\u2e80-\U0003ffff])?", lambda found: f"<{len(found[0])}>", detail)
