"""Multipart bodies: RFC 7578 form-data and the ordered parts of OpenAPI 3.2."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import unquote, unquote_to_bytes

from .document import Document
from .percent import compact_json, encode, scalar_text
from .styles import EXPLODED_BY_DEFAULT, pairs, without_nulls

STYLE_FIELDS: Final = ("style", "explode", "allowReserved")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    name: str | None
    content_type: str
    octets: bytes
    filename: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


def multipart_body(
    document: Document, essence: str, media: Mapping[str, Any], value: Any
) -> tuple[str, bytes]:
    """Return ``Content-Type`` and bytes of a multipart body."""
    ordered = isinstance(value, list)
    parts = (_ordered_parts if ordered else _named_parts)(document, media, value)
    boundary = _boundary(parts)
    lines = b"".join(_framed(part, boundary) for part in parts)
    return f"{essence}; boundary={boundary}", lines + f"--{boundary}--\r\n".encode()


def _named_parts(
    document: Document, media: Mapping[str, Any], value: Mapping[str, Any]
) -> list[_Part]:
    schema = document.resolve(media.get("schema")) or {}
    properties: Mapping[str, Any] = schema.get("properties") or {}
    parts: list[_Part] = []
    for name, member in value.items():
        encoding = (media.get("encoding") or {}).get(name, {})
        declared = document.resolve(properties.get(name)) or {}
        items = member if isinstance(member, list) else [member]
        item_schema = (
            document.resolve(declared.get("items")) if isinstance(member, list) else declared
        )
        if member == {} and "contentType" not in encoding:
            continue
        if document.parts_have_styles and _has_style(encoding, member):
            parts += _styled_parts(name, member, encoding)
            continue
        parts += [
            _part(name, item, encoding, item_schema or {}) for item in items if item is not None
        ]
    return parts


def _has_style(encoding: Mapping[str, Any], value: Any) -> bool:
    """Whether a value that holds no bytes is written as RFC 6570 says (Encoding Object since 3.1)."""
    items = value if isinstance(value, list) else [value]
    has_files = any(
        isinstance(item, bytes) or (isinstance(item, dict) and "$file" in item) for item in items
    )
    return not has_files and any(field in encoding for field in STYLE_FIELDS)


def _styled_parts(name: str, value: Any, encoding: Mapping[str, Any]) -> list[_Part]:
    """Return a part for each pair of a style, where nothing is percent-encoded."""
    style = encoding.get("style", "form")
    defined = without_nulls(value)
    if defined is None:
        return []
    made = pairs(
        name,
        defined,
        style=style,
        explode=bool(encoding.get("explode", style in EXPLODED_BY_DEFAULT)),
        enc=encode,
    )
    return [
        _Part(name=unquote(key), content_type="text/plain", octets=unquote_to_bytes(text))
        for key, text in made
    ]


def _ordered_parts(document: Document, media: Mapping[str, Any], value: list[Any]) -> list[_Part]:
    prefix = media.get("prefixEncoding") or []
    rest = media.get("itemEncoding") or {}
    return [
        _part(None, item, prefix[index] if index < len(prefix) else rest, {})
        for index, item in enumerate(value)
    ]


def _part(
    name: str | None, value: Any, encoding: Mapping[str, Any], schema: Mapping[str, Any]
) -> _Part:
    declared = encoding.get("contentType", "").partition(",")[0].strip()
    match value:
        case {"$file": dict() as file}:
            return _Part(
                name=name,
                content_type=file.get("contentType") or declared or "application/octet-stream",
                octets=base64.b64decode(file["base64"]),
                filename=file["filename"].rpartition("/")[2],
                headers=file.get("headers", {}),
            )
        case bytes():
            content_type, octets = "application/octet-stream", value
        case dict() | list():
            content_type, octets = "application/json", compact_json(value).encode()
        case _:
            is_binary = schema.get("format") in ("binary", "byte") or "contentEncoding" in schema
            content_type = "application/octet-stream" if is_binary else "text/plain"
            as_json = "json" in declared.lower()
            octets = (compact_json(value) if as_json else scalar_text(value)).encode()
    return _Part(name=name, content_type=declared or content_type, octets=octets)


def _boundary(parts: list[_Part]) -> str:
    digest = hashlib.sha256(b"\0".join(part.octets for part in parts)).hexdigest()
    while any(digest.encode() in part.octets for part in parts):
        digest = hashlib.sha256(digest.encode()).hexdigest()
    return digest[:40]


def _framed(part: _Part, boundary: str) -> bytes:
    headers = [f"Content-Type: {part.content_type}"]
    if part.name is not None:
        disposition = f'form-data; name="{escaped(part.name)}"'
        if part.filename is not None:
            disposition += f'; filename="{escaped(part.filename)}"'
        headers.insert(0, f"Content-Disposition: {disposition}")
    headers += [f"{name}: {value}" for name, value in part.headers.items()]
    head = "".join(f"{line}\r\n" for line in headers)
    return f"--{boundary}\r\n{head}\r\n".encode() + part.octets + b"\r\n"


def escaped(name: str) -> str:
    """Return a part or file name with the three escapes of WHATWG HTML, section 4.10.21.8."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
