"""What a request says compared with what the call was given."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from openapi_core.datatypes import Parameters

PLACES = ("path", "query", "header", "cookie")
ABSENT = object()


def differences(args: Mapping[str, Any], read: Parameters, body: Any) -> str:
    """Returns the first difference between the arguments of a call and what was read of its request."""
    for place in PLACES:
        given = args.get(place) or {}
        found = getattr(read, place)
        for name, value in given.items():
            wanted = sent(value)
            if wanted is not ABSENT and not same(wanted, found.get(name, ABSENT)):
                return f"{place} {name} was given as {wanted!r}, reads {found.get(name)!r}"[:300]
        extra = [name for name in found if given.get(name) is None and place != "header"]
        if extra:
            return f"{place} {', '.join(extra)} was not given"
    if "body" not in args:
        return "" if body is None else f"a body was not given, reads {body!r}"[:300]
    return "" if same_body(args["body"], body) else f"body {args['body']!r} reads {body!r}"[:600]


def sent(value: Any) -> Any:
    """Returns the part of a value that styles can write: null and what is empty leave no trace."""
    match value:
        case None:
            return ABSENT
        case dict() if not {"$bytes", "$file", "$int"} & set(value):
            kept = {name: sent(member) for name, member in value.items()}
            return {k: v for k, v in kept.items() if v is not ABSENT} or ABSENT
        case list():
            return [one for one in map(sent, value) if one is not ABSENT] or ABSENT
        case _:
            return value


def same_body(given: Any, read: Any) -> bool:
    """Returns whether a body is the one given; a form leaves out what is null or empty."""
    if same(given, read):
        return True
    reduced = sent(given)
    return same({} if reduced is ABSENT else reduced, {} if read is None else read)


def same(given: Any, read: Any) -> bool:
    """Returns whether two values are one: bytes as their text, date-times as instants."""
    match given:
        case {"$int": str(digits)}:
            return bool(read == int(digits))
        case {"$bytes": str(text)} | {"$file": {"base64": str(text)}}:
            return read in (text, base64.b64decode(text).decode("latin-1"))
        case dict():
            return (
                isinstance(read, dict)
                and given.keys() == read.keys()
                and all(same(member, read[name]) for name, member in given.items())
            )
        case list():
            return (
                isinstance(read, list) and len(given) == len(read) and all(map(same, given, read))
            )
        case bool() | None:
            return given is read
        case str() if given != read and isinstance(read, str):
            return _instant(given) is not None and _instant(given) == _instant(read)
        case _:
            return bool(given == read) and not isinstance(read, bool)


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
