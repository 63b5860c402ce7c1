"""JSON text in both directions, strict where `json` is lax."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import Any, cast

from .errors import InvalidArgumentError
from .guards import is_group, is_list, is_mapping
from .text import members, scalar_text
from .types import Omit


class _NeedsType(TypeError):
    """A value whose JSON depends on its declared type."""


def _default(value: object) -> object:
    if isinstance(value, Omit):
        raise TypeError("omit stands where a value is needed")
    found = members(value)
    if found is not None:
        return dict(found)
    if isinstance(value, Enum):
        return value.value
    if is_group(value):
        return list(value)
    if isinstance(value, (Iterator, range)):
        return list(cast("Iterable[Any]", value))
    number = _decimal_number(value)
    return scalar_text(value) if number is None else number


def _first(value: object) -> object:
    if isinstance(value, (bytes, bytearray)) or type(value).__name__ == "Decimal":
        raise _NeedsType
    return _default(value)


def _decimal_number(value: object) -> int | float | None:
    from decimal import Decimal

    if not isinstance(value, Decimal):
        return None
    if not value.is_finite():
        raise ValueError("must be a finite number")
    if value == value.to_integral_value():
        return int(value)
    return float(value)


_COMPACT = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default
)
_FIRST = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_first
)
_COMPACT_ASCII = json.JSONEncoder(
    ensure_ascii=True, allow_nan=False, separators=(",", ":"), default=_default
)


def dump_text(value: object, *, param: str = "body", ascii_only: bool = False) -> str:
    """Return compact JSON text.

    Raises:
        InvalidArgumentError: The value holds NaN, an infinity or something JSON cannot hold.
    """
    try:
        return (_COMPACT_ASCII if ascii_only else _COMPACT).encode(value)
    except (TypeError, ValueError, RecursionError) as error:
        reason = str(error) or type(error).__name__
        raise InvalidArgumentError(f"not JSON: {reason}", param=param) from None


def typed_text(value: object, declared: Callable[[], Any], *, param: str) -> str:
    """Return compact JSON text; the declared type is looked up if it matters.

    Raises:
        InvalidArgumentError: As `dump_text`.
    """
    try:
        return _FIRST.encode(value)
    except _NeedsType:
        from .spelling import spell

        return dump_text(spell(declared(), value), param=param)
    except (TypeError, ValueError, RecursionError):
        return dump_text(value, param=param)


def dump_bytes(
    value: object, *, param: str = "body", declared: Callable[[], Any] = lambda: Any
) -> bytes:
    """Return compact JSON text as UTF-8, spelled as the declared type says.

    Raises:
        InvalidArgumentError: As `dump_text`, or a string holds half of a surrogate pair.
    """
    try:
        return typed_text(value, declared, param=param).encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError("text is not Unicode", param=param) from None


def to_plain(value: object) -> Any:
    """Return a value with all models turned into the JSON data they stand for."""
    found = members(value)
    if found is not None:
        return {
            str(key): to_plain(item)
            for key, item in found.items()
            if not isinstance(item, Omit)
        }
    if is_group(value):
        return [to_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return value


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float | int:
    number = float(text)
    if -_EXACT < number < _EXACT:
        return number
    if math.isinf(number):
        raise ValueError(f"the number {text[:30]} is too large")
    if abs(number) < _WIDEST:
        from decimal import Decimal

        exact = Decimal(text)
        if exact == exact.to_integral_value() and exact != number:
            return int(exact)
    return number


_EXACT, _WIDEST = 2.0**53, 2.0**64
"""Beyond the first a double skips integers; integers of 64 bits end at the second."""


_STRICT = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite)
_BOM = b"\xef\xbb\xbf"
_DELIMITERS = b",]} \t\r\n"
_SHAPE = bytes.maketrans(
    b"123456789E" + _DELIMITERS, b"000000000e" + b"," * len(_DELIMITERS)
)
_LARGE_EXPONENT = rb"0e0000*(?:,|\Z)"
_MANY_DIGITS = b"0" * 300


def without_bom(content: bytes) -> bytes:
    """Return JSON text without the byte order mark that some servers send."""
    return content[3:] if content.startswith(_BOM) else content


def load(content: bytes) -> Any:
    """Return the value of JSON text in UTF-8; the last of equal keys wins.

    Raises:
        ValueError: It is not one JSON text, or holds a number too large to represent.
    """
    try:
        text = content.decode()
        value, end = _STRICT.raw_decode(text, _skip(text, 0))
        if _skip(text, end) != len(text):
            raise ValueError(f"text after the end of the JSON value at {end}")
        return value
    except RecursionError:
        raise ValueError("nested too deeply") from None


_SPACE = re.compile(r"[ \t\n\r]*")


def _skip(text: str, index: int) -> int:
    found = _SPACE.match(text, index)
    return found.end() if found else index


def needs_strict_parser(content: bytes) -> bool:
    """Whether a fast parser might read something that is not JSON, or lose a number."""
    if content.rfind(b"NaN") >= 0 or content.rfind(b"Infinity") >= 0:
        return True
    shape = content.translate(_SHAPE, b"+")
    return (
        shape.rfind(b"0e000") >= 0 and re.search(_LARGE_EXPONENT, shape) is not None
    ) or shape.rfind(_MANY_DIGITS) >= 0


def pointer_get(value: Any, pointer: str) -> Any:
    """Return what a JSON pointer (RFC 6901) names in plain data, None where nothing is."""
    for token in pointer.split("/")[1:] if pointer else ():
        key = token.replace("~1", "/").replace("~0", "~")
        if is_mapping(value):
            value = value.get(key)
        elif is_list(value) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            return None
    return value
