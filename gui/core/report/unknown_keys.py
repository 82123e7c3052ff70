"""Keys of a reading file that this version does not know: told apart when it is read, put back when it is written."""

from typing import Any

Json = dict[str, Any]


def beyond(read: Json, written: Json) -> Json:
    """What `read` holds under keys that `written` lacks; entries of lists are matched by their `id`."""
    left: Json = {}
    for key, value in read.items():
        known = written.get(key)
        if key not in written:
            left[key] = value
        elif isinstance(value, dict) and isinstance(known, dict):
            left[key] = beyond(value, known)
        elif isinstance(value, list) and isinstance(known, list):
            others = _by_id(known)
            left[key] = {name: beyond(each, others[name]) for name, each in _by_id(value).items() if name in others}
            left[key] = {name: each for name, each in left[key].items() if each}
    return {key: value for key, value in left.items() if value or key not in written}


def joined(written: Json, extra: Json) -> Json:
    """`written` with what `beyond` has told apart put back in its place, as far as that is still there."""
    result = dict(written)
    for key, value in extra.items():
        known = written.get(key)
        if isinstance(known, dict) and isinstance(value, dict):
            result[key] = joined(known, value)
        elif isinstance(known, list) and isinstance(value, dict):
            result[key] = [joined(each, value.get(_id(each), {})) if _id(each) else each for each in known]
        elif key not in written:
            result[key] = value
    return result


def _by_id(values: list[Any]) -> dict[str, Json]:
    return {_id(each): each for each in values if _id(each)}


def _id(value: Any) -> str:
    return str(value.get("id", "")) if isinstance(value, dict) else ""
