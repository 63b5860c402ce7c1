"""Scalar types whose JSON form pydantic does not read as OpenAPI means it."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any, NamedTuple, Never, TypeAlias

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema


def _from_base64(value: Any) -> bytes:
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if not isinstance(value, str):
        # pydantic takes nothing else for a fault of the value
        raise ValueError("base64 text is a string")  # noqa: TRY004
    try:
        text = value.translate(_URL_SAFE).encode("ascii")
        return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise ValueError("not base64 text") from None


def _to_base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _to_base64url(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode("ascii")


class Spelling(NamedTuple):
    """Annotation of a type whose values are not written in JSON as others of their class."""

    type: Any
    text: Callable[[Any], str]


_URL_SAFE = str.maketrans("-_", "+/")

Base64: TypeAlias = Annotated[
    bytes,
    PlainValidator(_from_base64),
    PlainSerializer(_to_base64),
    WithJsonSchema({"type": "string", "contentEncoding": "base64"}),
]
"""Bytes that travel as base64 text."""

Base64Url: TypeAlias = Annotated[
    bytes,
    PlainValidator(_from_base64),
    PlainSerializer(_to_base64url),
    WithJsonSchema({"type": "string", "contentEncoding": "base64url"}),
    Spelling((bytes, bytearray), _to_base64url),
]
"""Bytes that travel as base64url text (RFC 4648, 5)."""

DecimalText: TypeAlias = Annotated[Decimal, Spelling(Decimal, str)]
"""A decimal number that travels as text, with the zeros it was given."""


def _refuse(value: Any) -> Never:
    raise ValueError("no value is allowed here")


Nothing: TypeAlias = Annotated[
    Never, PlainValidator(_refuse), WithJsonSchema({"not": {}})
]
"""What the schema `false` admits: no value."""
