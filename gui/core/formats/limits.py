"""How large an article may be: what is larger is refused before it costs much time or memory."""

from gui.core.problems import JucuoError, Problem

# characters: what is found in so many can still be shown within seconds; a long report has a tenth of that
LONGEST = 500_000
# bytes of a file, pictures and all
LARGEST = 200_000_000
_BYTES_A_CHARACTER = 4
# of a page, markup is most
_MARKUP = 20


def check_bytes(data: bytes, name: str) -> None:
    """Raise JucuoError (TOO_LARGE) for bytes that are more than LONGEST characters in any encoding."""
    if len(data) > _BYTES_A_CHARACTER * LONGEST:
        raise JucuoError(Problem.TOO_LARGE, name, f"{len(data)} bytes of text")


def check_length(length: int, name: str) -> None:
    """Raise JucuoError (TOO_LARGE) for more than LONGEST characters."""
    if length > LONGEST:
        raise JucuoError(Problem.TOO_LARGE, name, f"{length} characters")


def check_page(source: str, name: str) -> None:
    """Raise JucuoError (TOO_LARGE) for a page whose source is too long to be that of an article."""
    if len(source) > _MARKUP * LONGEST:
        raise JucuoError(Problem.TOO_LARGE, name, f"{len(source)} characters of a page")
