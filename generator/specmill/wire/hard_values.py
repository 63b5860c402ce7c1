"""Replacements for values of a call: hard to send, empty, or null."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from .schemas import allows_null, types

Change: TypeAlias = Callable[[Mapping[str, Any], str], Any]
"""Merged schema and location to a replacement, or None to leave the value as it is."""

NULL: Final = object()
"""The replacement that stands for null."""

_HARD_TEXT: Final = " %:/?#[]@!$&'()*+,;=\u2615\U0001f639 ~"
_HARD_FIELD: Final = 'a b/c?d=e&f%20g;"x",+'
_HARD_BODY: Final = 'q"\\/\n\t\u2028 caf\u00e9 \U0001f639'
_PLAIN_KEYS: Final = frozenset(
    {"type", "description", "title", "example", "examples", "default", "nullable", "minLength"}
    | {"deprecated", "readOnly"}
)
_LISTED: Final = frozenset({"enum", "const", "oneOf", "anyOf", "not", "multipleOf"})
_BOUNDS: Final = _LISTED | {"maximum", "exclusiveMaximum"}


def hard(schema: Mapping[str, Any], place: str) -> Any:
    """Return a value full of what clients get wrong, where the schema permits any."""
    match types(schema)[:1]:
        case ("string",) if set(schema) <= _PLAIN_KEYS:
            if place == "body":
                return _HARD_BODY
            return _HARD_FIELD if place in ("header", "cookie") else _HARD_TEXT
        case ("integer",) if not _BOUNDS & set(schema):
            if schema.get("format") == "int64":
                return {"$int": "9223372036854775807"}
            return 2147483647
        case ("number",) if not (_BOUNDS | {"format"}) & set(schema):
            return 0.30000000000000004
        case ("boolean",):
            return False
        case _:
            return None


def empty(schema: Mapping[str, Any], place: str) -> Any:
    """Return the empty text or list, or zero, where the schema permits it."""
    match types(schema)[:1]:
        case ("string",) if set(schema) <= _PLAIN_KEYS - {"minLength"}:
            return "" if place in ("query", "body") else None
        case ("array",) if not schema.get("minItems"):
            return [] if place in ("query", "body") else None
        case ("integer",) if not (_LISTED | {"minimum", "exclusiveMinimum"}) & set(schema):
            return 0
        case _:
            return None


def null(schema: Mapping[str, Any], place: str) -> Any:
    """Return ``NULL`` where the schema permits null, which an ``enum`` does by listing it."""
    permitted = allows_null(schema) and None in schema.get("enum", (None,))
    return NULL if permitted and place in ("query", "body") else None
