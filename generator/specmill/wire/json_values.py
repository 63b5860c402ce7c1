"""JSON without loss: exact integers, decimal numbers, tagged values, and their comparison."""

from __future__ import annotations

import base64
import binascii
import json
import math
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final, TypeAlias

from .difference import Difference, differ
from .instants import same_instant

Json: TypeAlias = Any
"""A JSON value as Python holds it; numbers with a fraction or exponent are ``Decimal``."""

_LONGEST_INT: Final = 4000
"""Digits that CPython converts to ``int`` in linear time without a configured limit."""


class DuplicateKeyError(ValueError):
    """A JSON object has a member twice (RFC 8259, section 4, leaves the meaning open)."""


def loads(text: str | bytes) -> Json:
    """Return the value of a JSON text with exact numbers.

    Raises ``ValueError`` for anything RFC 8259 does not allow, ``NaN`` literals included.
    """
    return json.loads(
        text, parse_int=_integer, parse_float=Decimal, parse_constant=_refuse_constant
    )


def loads_strict(text: str | bytes) -> Json:
    """Return the value of a JSON text, and raise ``ValueError`` also for duplicate members."""
    return json.loads(
        text,
        parse_int=_integer,
        parse_float=Decimal,
        parse_constant=_refuse_constant,
        object_pairs_hook=_unique_members,
    )


def dumps(value: Json) -> str:
    """Return a JSON text of one line; decimals keep their digits, big integers theirs."""
    return "".join(_pieces(value))


def _pieces(value: Json) -> list[str]:
    match value:
        case dict():
            members = (f"{json.dumps(str(k))}:{dumps(v)}" for k, v in value.items())
            return ["{", ",".join(members), "}"]
        case list() | tuple():
            return ["[", ",".join(map(dumps, value)), "]"]
        case bytes():
            return [dumps({"$bytes": base64.b64encode(value).decode()})]
        case Decimal():
            return [str(value)]
        case _:
            return [json.dumps(value)]


def untag(value: Json) -> Json:
    """Return the value with ``$int``, ``$float`` and ``$bytes`` replaced by what they mean."""
    match value:
        case {"$int": str() as digits, **rest} if not rest:
            return _integer(digits)
        case {"$float": str() as word, **rest} if not rest:
            return Decimal(word)
        case {"$bytes": str() as text, **rest} if not rest:
            return base64.b64decode(text)
        case dict():
            return {key: untag(member) for key, member in value.items()}
        case list():
            return [untag(item) for item in value]
        case _:
            return value


def difference(
    expected: Json,
    actual: Json,
    *,
    key: str,
    instants: bool = False,
    truncated: bool = False,
    subset: bool = False,
) -> Difference | None:
    """Return the first place where two untagged values differ, or None if they are equal.

    ``instants`` compares date-time texts as points in time, ``truncated`` also accepts one cut to
    the platform's resolution, ``subset`` ignores members that are not expected.
    """

    def same_text(left: str, right: str) -> bool:
        if left == right:
            return True
        return instants and same_instant(left, right, truncated=truncated)

    return _first(expected, actual, key, same_text, subset)


def _first(
    expected: Json, actual: Json, key: str, same_text: Callable[[str, str], bool], subset: bool
) -> Difference | None:
    match expected, actual:
        case dict(), dict():
            for name, member in expected.items():
                place = f"{key}/{name}"
                if name not in actual:
                    return Difference(key=place, expected=_short(member), actual="absent")
                found = _first(member, actual[name], place, same_text, subset)
                if found is not None:
                    return found
            for name, member in actual.items():
                if name not in expected and not subset:
                    return Difference(key=f"{key}/{name}", expected="absent", actual=_short(member))
            return None
        case list(), list():
            for index, item in enumerate(expected):
                if index >= len(actual):
                    place = f"{key}/{index}"
                    return Difference(key=place, expected=_short(item), actual="absent")
                found = _first(item, actual[index], f"{key}/{index}", same_text, subset)
                if found is not None:
                    return found
            if len(actual) > len(expected):
                place, extra = f"{key}/{len(expected)}", actual[len(expected)]
                return Difference(key=place, expected="absent", actual=_short(extra))
            return None
        case str(), str():
            same = same_text(expected, actual)
        case _:
            same = _same_scalar(expected, actual)
    return None if same else differ(key, expected, actual)


def _same_scalar(expected: Json, actual: Json) -> bool:
    if isinstance(expected, bool) or isinstance(actual, bool):
        return expected is actual
    if isinstance(expected, bytes) or isinstance(actual, bytes):
        return _octets(expected) is not None and _octets(expected) == _octets(actual)
    if isinstance(expected, (int, Decimal, float)) and isinstance(actual, (int, Decimal, float)):
        return same_number(expected, actual)
    return bool(expected == actual) and type(expected) is type(actual)


def same_number(expected: int | Decimal | float, actual: int | Decimal | float) -> bool:
    """Return whether two numbers are one JSON number: integers exactly, fractions as doubles."""
    left, right = Decimal(expected), Decimal(actual)
    if left.is_nan() or right.is_nan():
        return left.is_nan() and right.is_nan()
    if left == right:
        return True
    if isinstance(expected, int) or isinstance(actual, int):
        return False
    near, other = float(left), float(right)
    return near == other and math.isfinite(near)


def _octets(value: Json) -> bytes | None:
    if isinstance(value, bytes):
        return value
    if not isinstance(value, str):
        return None
    try:
        text = value.translate(_URL_SAFE) + "=" * (-len(value) % 4)
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None


_URL_SAFE = str.maketrans("-_", "+/")


def _integer(digits: str) -> int | Decimal:
    return int(digits) if len(digits) < _LONGEST_INT else Decimal(digits)


def _refuse_constant(word: str) -> Json:
    raise ValueError(f"{word} is not JSON")


def _unique_members(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise DuplicateKeyError("a member occurs twice")
    return members


def _short(value: Json) -> str:
    return differ("", None, value).actual


def pointer_tokens(pointer: str) -> tuple[str, ...]:
    """Return the unescaped tokens of a JSON pointer (RFC 6901); the root has none."""
    if not pointer:
        return ()
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])
