"""Scalars: strings, numbers and booleans with their constraints normalised."""

from typing import Any, Final

from ..model import Facts, NumberSchema, StringSchema
from .places import Raw, text_of

_TEXTUAL: Final = ("text/", "application/json", "application/xml")
_CONTENT_KEYS: Final = frozenset({"contentEncoding", "contentMediaType"})
_STRING_KEYS: Final = frozenset({"pattern", "minLength", "maxLength"})
_ENCODED_FORMATS: Final = {"byte": "base64", "base64": "base64", "base64url": "base64url"}


def number(kw: Raw, key: str) -> int | float | None:
    """Return the number at `key`; digits in quotes count, anything else is no number."""
    value = kw.get(key)
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return value
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            return None
    return None


def count(kw: Raw, key: str) -> int | None:
    """Return the non-negative whole number at `key`, None where there is none."""
    value = number(kw, key)
    if value is None or value < 0 or value != value // 1:
        return None
    return int(value)


def bounds(kw: Raw) -> dict[str, int | float | None]:
    """Return the four bounds: boolean `exclusiveMinimum` of 2.0 and 3.0 becomes a number."""
    low, high = number(kw, "minimum"), number(kw, "maximum")
    above, below = number(kw, "exclusiveMinimum"), number(kw, "exclusiveMaximum")
    if kw.get("exclusiveMinimum") is True:
        low, above = None, low
    if kw.get("exclusiveMaximum") is True:
        high, below = None, high
    return {
        "minimum": low,
        "maximum": high,
        "exclusive_minimum": above,
        "exclusive_maximum": below,
    }


_BOUND_KEYS: Final = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})


def read_number(kw: Raw, facts: Facts, nullable: bool, *, integer: bool) -> NumberSchema:
    """Return the schema of a number."""
    limits: dict[str, Any] = {} if kw.keys().isdisjoint(_BOUND_KEYS) else bounds(kw)
    return NumberSchema(
        facts=facts,
        nullable=nullable,
        integer=integer,
        format=text_of(kw.get("format")),
        multiple_of=number(kw, "multipleOf"),
        **limits,
    )


def read_string(kw: Raw, facts: Facts, nullable: bool) -> StringSchema:
    """Return the schema of a string.

    `format: byte` and its kin become a content encoding; text without content encoding whose
    media type is not textual is raw bytes (OpenAPI 3.1 section 4.8.14.5).
    """
    format_ = text_of(kw.get("format", ""))
    if format_ in _ENCODED_FORMATS or not kw.keys().isdisjoint(_CONTENT_KEYS):
        format_, encoding, media_type = _content(kw, format_)
    else:
        encoding = media_type = ""
    if kw.keys().isdisjoint(_STRING_KEYS):
        return StringSchema(
            facts=facts,
            nullable=nullable,
            format=format_,
            content_encoding=encoding,
            content_media_type=media_type,
        )
    return StringSchema(
        facts=facts,
        nullable=nullable,
        format=format_,
        pattern=text_of(kw.get("pattern")),
        min_length=count(kw, "minLength"),
        max_length=count(kw, "maxLength"),
        content_encoding=encoding,
        content_media_type=media_type,
    )


def _content(kw: Raw, format_: str) -> tuple[str, str, str]:
    """Return format, content encoding and content media type."""
    encoding = text_of(kw.get("contentEncoding"))
    media_type = text_of(kw.get("contentMediaType"))
    if format_ in _ENCODED_FORMATS and not encoding:
        encoding, format_ = _ENCODED_FORMATS[format_], ""
    if encoding == "binary":
        encoding, format_ = "", "binary"
    elif media_type and not encoding and not _is_textual(media_type):
        format_ = "binary"
    if media_type == "application/octet-stream" and format_ == "binary":
        media_type = ""
    return format_, encoding, media_type


def _is_textual(media_type: str) -> bool:
    lower = media_type.lower()
    return lower.startswith(_TEXTUAL) or "+json" in lower or "+xml" in lower
