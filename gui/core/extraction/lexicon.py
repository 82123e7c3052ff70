"""The lexicon: words about bodies, titles, clauses, verbs and units, from TOML files that a person can edit."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from gui.core.extraction.facts import Category
from gui.core.extraction.normalize import normalize
from gui.core.extraction.places import PlaceTable, load_places
from gui.core.problems import JucuoError, Problem
from gui.core.resources import resource

WEIGHTS = {"strong": 2.0, "middle": 1.2, "weak": 0.5}

# What each file must hold: "words" is a string of words with blanks between, "names" a table of strings.
_SCHEMA: dict[str, dict[str, str]] = {
    "organs": {
        "fields": "words",
        "endings": "words",
        "fixed": "words",
        "core": "words",
        "bare": "words",
        "same": "names",
        "fields_same": "names",
        "central": "names",
        "taiwan": "names",
        "firms": "names",
    },
    "open": {"endings": "words", "kinds": "words", "never": "words", "collective": "words", "classes": "names"},
    "places": {"not_places": "words", "hints": "names"},
    "titles": {
        "titles": "words",
        "heads": "words",
        "prefixes": "words",
        "groups": "words",
        "trades": "names",
    },
    "clauses": {
        **dict.fromkeys(["leads", "lead_patterns", "adverbs", "verbs", "purpose", "result", "background"], "words"),
        **dict.fromkeys(["speech", "demand", "joined"], "words"),
    },
    "units": dict.fromkeys(["units", "counted", "approximate_before", "approximate_after", "never"], "words"),
    "verbs": {**{category.value: "tables" for category in Category}, "actions": "tables"},
}


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All word lists, by file and key; words are in the normalized view. `user` holds a reader's own names."""

    words: Mapping[str, tuple[str, ...]]
    tables: Mapping[str, Mapping[str, tuple[str, ...]]]
    places: PlaceTable
    user: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def load_lexicon(folder: Path | None = None, user: Path | None = None) -> Lexicon:
    """Read the lexicon of `folder` (the program's own by default) and a reader's `lexicon.toml`, if there is one.

    Raises JucuoError(MALFORMED_LEXICON) with the file's name and "line N: reason".
    """
    words: dict[str, tuple[str, ...]] = {}
    tables: dict[str, Mapping[str, tuple[str, ...]]] = {}
    for name, schema in _SCHEMA.items():
        path = (folder or resource("lexicon")) / f"{name}.toml"
        data, text = _read(path)
        for key in data:
            if key not in schema:
                raise _malformed(path, _line_of(text, key), f"no such key: {key}")
        for key, kind in schema.items():
            if key not in data:
                raise _malformed(path, 1, f"missing: {key}")
            value = _checked(path, text, key, kind, data[key])
            if isinstance(value, tuple):
                words[f"{name}.{key}"] = value
            else:
                tables[f"{name}.{key}"] = value
    return Lexicon(words, tables, _places(words, tables), _user_names(user))


@cache
def default_lexicon() -> Lexicon:
    """The program's own lexicon, read once."""
    return load_lexicon()


def longest_first(words: Mapping[str, Any] | tuple[str, ...]) -> str:
    """An alternation for `re` that prefers longer words; where none begins, one look at the first letters tells."""
    if not words:
        return ""
    firsts = re.escape("".join(sorted({word[0] for word in words})))
    every = "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))
    return f"(?=[{firsts}])(?:{every})"


def _places(words: Mapping[str, tuple[str, ...]], tables: Mapping[str, Mapping[str, tuple[str, ...]]]) -> PlaceTable:
    hints = {word: full[0] for word, full in tables["places.hints"].items()}
    return load_places(frozenset(words["places.not_places"]), hints)


def _read(path: Path) -> tuple[dict[str, Any], str]:
    try:
        text = path.read_text(encoding="utf-8")
        return tomllib.loads(text), text
    except OSError as error:
        raise JucuoError(Problem.MALFORMED_LEXICON, path.name, str(error)) from error
    except UnicodeDecodeError as error:
        raise _malformed(path, path.read_bytes()[: error.start].count(b"\n") + 1, "not UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        raise _malformed(path, int(found.group(1)) if found else text.count("\n") + 1, str(error)) from error


def _checked(
    path: Path, text: str, key: str, kind: str, value: object
) -> tuple[str, ...] | Mapping[str, tuple[str, ...]]:
    """The value of one key as words, or as a table of words; names the line where it is neither."""
    if kind == "words":
        return _word_list(path, text, key, value)
    if not isinstance(value, dict):
        raise _malformed(path, _line_of(text, key), f"{key} must be a table")
    return {normalize(name): _word_list(path, text, name, inner) for name, inner in value.items()}


def _word_list(path: Path, text: str, key: str, value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(normalize(item) for item in value)
    if not isinstance(value, str):
        raise _malformed(path, _line_of(text, key), f"{key} must be words between quotation marks")
    return tuple(normalize(value).split())


def _line_of(text: str, key: str) -> int:
    """The line (from 1) on which a key stands."""
    pattern = re.compile(rf'^\s*\[?\s*"?{re.escape(key)}"?\s*[\]=]')
    return next((number for number, line in enumerate(text.splitlines(), 1) if pattern.match(line)), 1)


def _malformed(path: Path, line: int, reason: str) -> JucuoError:
    return JucuoError(Problem.MALFORMED_LEXICON, path.name, f"line {line}: {reason}")


def _user_names(path: Path | None) -> Mapping[str, tuple[str, ...]]:
    """A reader's names: each `[[organization]]` has a `name` and, if wanted, `aliases`."""
    if path is None or not path.exists():
        return {}
    data, text = _read(path)
    for key in data:
        if key != "organization":
            raise _malformed(path, _line_of(text, key), f"no such key: {key}")
    entries = data.get("organization", [])
    if not isinstance(entries, list):
        raise _malformed(path, _line_of(text, "organization"), "write [[organization]]")
    names: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        name, aliases = entry.get("name"), entry.get("aliases", [])
        if not isinstance(name, str) or not name.strip():
            raise _malformed(path, _line_of(text, "organization"), "an organization needs a name")
        names[normalize(name.strip())] = _word_list(path, text, "aliases", aliases)
    return names
