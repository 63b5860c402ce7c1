"""Percent-encoding and the text of single values (wire rules 1.1 and 1.3)."""

from __future__ import annotations

import base64
import json
import math
import re
import string
from decimal import Decimal
from typing import Any, Final

UNRESERVED: Final = frozenset(string.ascii_letters + string.digits + "-._~")
RESERVED: Final = frozenset(":/?#[]@!$&'()*+,;=")
_FORM_SAFE: Final = frozenset(string.ascii_letters + string.digits + "*-._")
_TRIPLE: Final = re.compile(r"%[0-9A-Fa-f]{2}")


def octet(value: int) -> str:
    """Return one percent-encoded octet."""
    return f"%{value:02X}"


def encode(text: str, *, keep: frozenset[str] = UNRESERVED) -> str:
    """Return the text with every character outside ``keep`` as percent-encoded UTF-8."""
    return "".join(char if char in keep else "".join(map(octet, char.encode())) for char in text)


def encode_reserved(text: str, *, banned: str = "#") -> str:
    """Return the text with reserved characters and existing triples left as they are.

    RFC 6570, section 3.2.3; the ``banned`` characters are encoded all the same.
    """
    keep = (UNRESERVED | RESERVED) - frozenset(banned)
    pieces: list[str] = []
    end = 0
    for triple in _TRIPLE.finditer(text):
        pieces += [encode(text[end : triple.start()], keep=keep), triple.group()]
        end = triple.end()
    return "".join([*pieces, encode(text[end:], keep=keep)])


def encode_form(text: str) -> str:
    """Return the text in the WHATWG ``application/x-www-form-urlencoded`` spelling."""
    return encode(text, keep=_FORM_SAFE | {" "}).replace(" ", "+")


class NotFiniteError(ValueError):
    """A number has no text: NaN or an infinity."""


def scalar_text(value: Any) -> str:
    """Return the text of a string, number, boolean or byte string.

    Raises ``NotFiniteError`` for numbers without a text.
    """
    match value:
        case bool():
            return "true" if value else "false"
        case int() | str():
            return str(value)
        case bytes():
            return base64.b64encode(value).decode()
        case Decimal() | float():
            return number_text(value)
        case _:
            return compact_json(value)


def number_text(value: Decimal | float) -> str:
    """Return the shortest decimal that reads back as the same double (ECMA-262 spelling)."""
    number = float(value)
    if not math.isfinite(number):
        raise NotFiniteError(str(value))
    if number.is_integer() and abs(number) < 1e21:
        return str(int(number))
    mantissa, mark, exponent = repr(number).partition("e")
    if not mark:
        return mantissa
    sign = "-" if exponent.startswith("-") else "+"
    return f"{mantissa.removesuffix('.0')}e{sign}{exponent.lstrip('+-').lstrip('0')}"


def compact_json(value: Any, *, ascii_only: bool = False) -> str:
    """Return JSON without white space; byte strings become base64 text.

    Raises ``NotFiniteError`` for numbers that JSON cannot hold.
    """
    match value:
        case {"$file": {"base64": str() as text}}:
            return json.dumps(text)
        case dict():
            members = (
                f"{compact_json(str(name), ascii_only=ascii_only)}:"
                f"{compact_json(member, ascii_only=ascii_only)}"
                for name, member in value.items()
            )
            return "{" + ",".join(members) + "}"
        case list():
            return "[" + ",".join(compact_json(i, ascii_only=ascii_only) for i in value) + "]"
        case bool() | None:
            return json.dumps(value)
        case str():
            return json.dumps(value, ensure_ascii=ascii_only)
        case bytes():
            return json.dumps(base64.b64encode(value).decode())
        case _:
            return scalar_text(value)
