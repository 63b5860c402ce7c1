"""Turn single Python values into the text that travels in URLs, headers and form fields."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import quote
from uuid import UUID

from .errors import InvalidArgumentError
from .guards import is_mapping
from .types import Omit

Shape: TypeAlias = Literal["null", "scalar", "array", "object"]


def date_time_text(value: datetime) -> str:
    """Return RFC 3339 text. A naive value is local time, as everywhere in Python."""
    if value.tzinfo is None:
        value = value.astimezone()
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def duration_text(value: timedelta) -> str:
    """Return ISO 8601 text such as `P1DT2H3.5S`."""
    sign = "-" if value < timedelta() else ""
    value = abs(value)
    seconds = value.seconds + value.microseconds / 1_000_000
    hours, seconds = divmod(seconds, 3600)
    minutes, seconds = divmod(seconds, 60)
    days = f"{value.days}D" if value.days else ""
    clock = f"{hours:g}H" if hours else ""
    clock += f"{minutes:g}M" if minutes else ""
    clock += f"{seconds:g}S" if seconds or not (days or clock) else ""
    return f"{sign}P{days}T{clock}" if clock else f"{sign}P{days}"


def float_text(value: float) -> str:
    """Return the shortest text that reads back as the same number, spelled as JavaScript does.

    Raises:
        ValueError: The number is not finite.
    """
    if not math.isfinite(value):
        raise ValueError("must be a finite number")
    if value == 0:
        return "0"
    text = repr(value)
    if 1e-6 <= abs(value) < 1e21:
        return format(Decimal(text), "f").removesuffix(".0")
    return re.sub(r"e-0*", "e-", text)


def scalar_text(value: object) -> str:
    """Return the text of one value.

    Raises:
        ValueError: The value has no faithful text.
        TypeError: The type of the value cannot be sent.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return float_text(value)
    if isinstance(value, datetime):
        return date_time_text(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration_text(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError("must be a finite number")
        return str(value)
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    raise TypeError(f"cannot send a value of type {type(value).__name__}")


def members(value: object) -> Mapping[str, Any] | None:
    """Return the members of an object (a mapping or a model) by wire name, else None."""
    if is_mapping(value):
        return value
    to_members = getattr(value, "__wire_members__", None)
    return to_members() if to_members is not None else None


def shape_of(value: object) -> Shape:
    """Return which of the shapes of RFC 6570 a value has."""
    if value is None or isinstance(value, Omit):
        return "null"
    if isinstance(value, (str, bytes, bytearray)):
        return "scalar"
    if isinstance(value, (list, tuple, set, frozenset)):
        return "array"
    if members(value) is not None:
        return "object"
    if isinstance(value, (range, map, filter)) or hasattr(value, "__next__"):
        return "array"
    return "scalar"


_RESERVED = ":/?[]@!$&'()*+,;="
_RESERVED_IN_PATH = ":[]@!$&'()*+,;="


def encode(text: str) -> str:
    """Percent-encode everything outside the unreserved set of RFC 3986."""
    return quote(text, safe="")


def plain_text(value: object) -> str | None:
    """Return the percent-encoded text of the commonest values, None for all others."""
    kind = type(value)
    if kind is str:
        text = cast("str", value)
        return quote(text, safe="") if text.isascii() else None
    if kind is int and -_LARGE < cast("int", value) < _LARGE:
        return str(value)
    return None


_LARGE = 10**18


def encode_reserved(text: str, *, in_path: bool = False) -> str:
    """Percent-encode as RFC 6570 reserved expansion: triples and delimiters stay."""
    safe = _RESERVED_IN_PATH if in_path else _RESERVED
    pieces: list[str] = []
    start = 0
    for index, char in enumerate(text):
        if char == "%" and _is_triple(text, index):
            pieces.append(quote(text[start:index], safe=safe))
            pieces.append(text[index : index + 3])
            start = index + 3
    pieces.append(quote(text[start:], safe=safe))
    return "".join(pieces)


def _is_triple(text: str, index: int) -> bool:
    digits = text[index + 1 : index + 3]
    return len(digits) == 2 and all(c in "0123456789abcdefABCDEF" for c in digits)


def encode_form(text: str) -> str:
    """Encode for `application/x-www-form-urlencoded` (WHATWG URL, 5.2)."""
    return quote(text, safe="* ").replace(" ", "+").replace("~", "%7E")


def header_value(text: str, param: str, *, secret: bool = False) -> str:
    """Return a header value unchanged.

    Raises:
        InvalidArgumentError: It holds a line break, a NUL or a character outside ASCII.
    """
    if not text.isascii() or "\r" in text or "\n" in text or "\0" in text:
        shown = "" if secret else f" {text!r}"
        raise InvalidArgumentError(
            f"the value{shown} cannot be sent in a header", param=param
        )
    return text
