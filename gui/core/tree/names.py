"""What a name that a reader types means."""

from collections.abc import Iterable

from gui.core.extraction.facts import Organization
from gui.core.script import DetectedScript, Script, convert, detect, fold


def meant(typed: str, organizations: Iterable[Organization], text: str) -> str:
    """The canonical name of the organization so named in either script, else the words in the article's script."""
    words = " ".join(typed.split())
    folded = fold(words)
    known = next((each.name for each in organizations if fold(each.name) == folded), None)
    return known or in_script_of(text, words)


def in_script_of(text: str, words: str) -> str:
    """`words` in the script of `text`, where they are plainly in the other one."""
    match detect(text), detect(words):
        case DetectedScript.HANT, DetectedScript.HANS:
            return convert(words, Script.HANT_TW, DetectedScript.HANS)
        case DetectedScript.HANS, DetectedScript.HANT:
            return convert(words, Script.HANS, DetectedScript.HANT)
        case _:
            return words


def matches(filter_: str, name: str) -> bool:
    """Whether a name holds each word of the filter, in either script: as it is, or as 商組 stands for 商洛市組織部."""
    folded = fold(name)
    return all(word in folded or _in_order(word, folded) for word in fold(filter_).split())


def _in_order(characters: str, name: str) -> bool:
    rest = iter(name)
    return all(character in rest for character in characters)
