"""Request bodies: media type choice, JSON, forms, text, binary, lines (wire rules 1.4)."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from .document import Document, Operation
from .multipart import STYLE_FIELDS, multipart_body
from .percent import (
    NotFiniteError,
    compact_json,
    encode,
    encode_form,
    encode_reserved,
    scalar_text,
)
from .refusal import invalid, missing
from .styles import EXPLODED_BY_DEFAULT, Encode, pairs, without_nulls
from .xml_bodies import xml_text

FORM: Final = "application/x-www-form-urlencoded"
LINES: Final[Mapping[str, str]] = {
    "application/x-ndjson": "",
    "application/jsonl": "",
    "application/x-jsonlines": "",
    "application/json-seq": "\x1e",
}
"""Media types of one JSON text a line, and what stands before each text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The bytes of a body and the value of its ``Content-Type``."""

    content_type: str
    octets: bytes


def is_json(media_type: str) -> bool:
    """Return whether a media type is of the JSON family."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence in ("application/json", "text/json") or essence.endswith("+json")


def is_form(media_type: str) -> bool:
    """Return whether a media type writes the members of an object one by one."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence in (FORM, "multipart/form-data")


def chosen_media_type(content: Mapping[str, Any], wanted: str | None) -> str:
    """Return the media type a call sends: the caller's, plain JSON, other JSON, or the first declared."""
    if wanted is not None:
        return wanted
    plain = (one for one in content if one.partition(";")[0].strip().lower() == "application/json")
    return next(plain, next(filter(is_json, content), next(iter(content))))


def body_of(document: Document, operation: Operation, args: Mapping[str, Any]) -> Body | None:
    """Return the body of a call, or None if it has none. Raises ``Refusal``."""
    content = document.content(operation)
    if not content:
        return None
    if "body" not in args:
        if document.resolve(operation.node["requestBody"]).get("required"):
            raise missing("body")
        return None
    media_type = chosen_media_type(content, args.get("contentType"))
    try:
        return _body(document, media_type, content.get(media_type, {}), args["body"])
    except NotFiniteError as error:
        raise invalid("body") from error


def _body(document: Document, media_type: str, media: Mapping[str, Any], value: Any) -> Body:
    essence = media_type.partition(";")[0].strip().lower()
    if essence.startswith("multipart/"):
        content_type, octets = multipart_body(document, essence, media, value)
        return Body(content_type=content_type, octets=octets)
    if is_json(media_type):
        octets = compact_json(value).encode()
    elif essence == FORM:
        octets = "&".join(form_pairs(media, value)).encode()
    elif essence in LINES:
        octets = "".join(f"{LINES[essence]}{compact_json(item)}\n" for item in value).encode()
    elif essence in ("application/xml", "text/xml") or essence.endswith("+xml"):
        text = value if isinstance(value, str) else xml_text(document, media["schema"], value)
        octets = text.encode()
    elif isinstance(value, bytes):
        octets = value
    elif isinstance(value, dict) and "$file" in value:
        octets = base64.b64decode(value["$file"]["base64"])
    else:
        octets = scalar_text(value).encode()
    if "*" in media_type:
        media_type = _concrete(value)
    return Body(content_type=media_type, octets=octets)


def _concrete(value: Any) -> str:
    """Return a media type for a range, which no message may carry (RFC 9110, 8.3)."""
    is_file = isinstance(value, dict) and "$file" in value
    if isinstance(value, bytes) or is_file:
        return "application/octet-stream"
    return "text/plain" if isinstance(value, str) else "application/json"


def form_pairs(media: Mapping[str, Any], value: Mapping[str, Any]) -> list[str]:
    """Return the raw pairs of an ``application/x-www-form-urlencoded`` body or query."""
    encodings = media.get("encoding") or {}
    return [
        f"{key}={text}"
        for name, member in value.items()
        if member is not None
        for key, text in _form_member(name, member, encodings.get(name, {}))
    ]


def _form_member(name: str, value: Any, encoding: Mapping[str, Any]) -> list[tuple[str, str]]:
    if any(field in encoding for field in STYLE_FIELDS):
        style = encoding.get("style", "form")
        explode = bool(encoding.get("explode", style in EXPLODED_BY_DEFAULT))
        defined = without_nulls(value)
        if defined is None:
            return []
        enc: Encode = encode_reserved if encoding.get("allowReserved") else encode
        return pairs(name, defined, style=style, explode=explode, enc=enc)
    as_json = is_json(encoding.get("contentType", ""))
    if value == {} and not as_json:
        return []
    write = compact_json if as_json else scalar_text
    return [
        (encode_form(name), encode_form(write(item)))
        for item in (value if isinstance(value, list) else [value])
        if item is not None
    ]
