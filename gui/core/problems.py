"""What can go wrong, as closed choices; the shell turns each into one sentence in the reader's language."""

from enum import StrEnum


class Problem(StrEnum):
    """A failure that a person can do something about."""

    MISSING_FILE = "missing-file"
    UNREADABLE_FILE = "unreadable-file"
    EMPTY_FILE = "empty-file"
    NOT_TEXT = "not-text"
    TOO_LARGE = "too-large"
    TOOK_TOO_LONG = "took-too-long"
    OLD_OFFICE_FORMAT = "old-office-format"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    DAMAGED_CORRECTIONS = "damaged-corrections"
    LOST_CORRECTIONS = "lost-corrections"
    OTHER_CORRECTIONS = "other-corrections"
    NEWER_SCHEMA = "newer-schema"
    READ_ONLY_NEWER = "read-only-newer"
    OPEN_ELSEWHERE = "open-elsewhere"
    UNWRITABLE = "unwritable"
    MISSING_FOLDER = "missing-folder"
    UNKNOWN_EXPORT = "unknown-export"
    DISK_FULL = "disk-full"
    NO_CHINESE_FONT = "no-chinese-font"
    MISSING_GLYPH = "missing-glyph"
    SELF_CHECK_FAILED = "self-check-failed"
    PRINTER_GONE = "printer-gone"
    MALFORMED_LEXICON = "malformed-lexicon"
    UNKNOWN_FORMAT = "unknown-format"
    NOTHING_TO_FETCH = "nothing-to-fetch"
    CANCELLED = "cancelled"


class JucuoError(Exception):
    """A failure with two readers: `problem` and `name` for the person, `detail` for the log.

    `name` is the file, font, character or printer that the sentence is about.
    """

    def __init__(self, problem: Problem, name: str = "", detail: str = "") -> None:
        super().__init__(f"{problem}: {name}: {detail}" if detail else f"{problem}: {name}")
        self.problem = problem
        self.name = name
        self.detail = detail
