"""Reads .mht and .mhtml, and letters: the page itself is taken out of the archive, its pictures are left alone."""

import email
import email.message
import email.policy
from collections.abc import Callable

from gui.core.problems import JucuoError, Problem
from gui.core.text import Article

_MOST_PARTS = 2000


def read_page_archive(data: bytes, name: str, read_page: Callable[[bytes, str, bool], Article]) -> Article:
    """The article of the page in an archive; `read_page` takes its bytes, the charset that the archive states, and
    whether it is a page and no plain text.

    Raises JucuoError (DAMAGED, EMPTY_FILE where no part holds words).
    """
    try:
        letter = email.message_from_bytes(data, policy=email.policy.compat32)
        parts = [part for part in letter.walk() if not part.is_multipart()]
        if len(parts) > _MOST_PARTS:
            raise JucuoError(Problem.TOO_LARGE, name, f"{len(parts)} parts")
        for wanted in ("text/html", "application/xhtml+xml", "text/plain"):
            for part in parts:
                if part.get_content_type() == wanted and (page := _bytes(part)).strip():
                    return read_page(page, part.get_content_charset() or "", wanted != "text/plain")
    except (RecursionError, LookupError, ValueError, AttributeError) as error:
        raise JucuoError(Problem.DAMAGED, name, repr(error)) from error
    raise JucuoError(Problem.EMPTY_FILE, name, "no part holds a page")


def _bytes(part: email.message.Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
