"""Scalar types whose JSON form pydantic does not read as OpenAPI means it."""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Any, TypeAlias

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema


def _from_base64(value: Any) -> bytes:
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if not isinstance(value, str):
        raise ValueError("base64 text is a string")
    try:
        text = value.translate(_URL_SAFE).encode("ascii")
        return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise ValueError("not base64 text") from None


def _to_base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


_URL_SAFE = str.maketrans("-_", "+/")

Base64: TypeAlias = Annotated[
    bytes,
    PlainValidator(_from_base64),
    PlainSerializer(_to_base64),
    WithJsonSchema({"type": "string", "contentEncoding": "base64"}),
]
"""Bytes that travel as base64 text."""
