"""`multipart/form-data` (RFC 7578) and `multipart/mixed` bodies."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, unquote_to_bytes

from .errors import InvalidArgumentError
from .guards import is_group, is_tuple
from .jsontext import dump_bytes
from .media import is_json
from .operation import Content, Encoding
from .payload import Payload, as_file, is_upload
from .styles import is_left_out, styled_pairs
from .text import header_value, members, scalar_text, shape_of
from .types import File, FileContent

OCTETS = "application/octet-stream"
_PLAIN = Encoding()


class _Part:
    __slots__ = ("content", "content_type", "filename", "headers", "name")

    def __init__(
        self,
        name: str | None,
        content: FileContent,
        content_type: str | None,
        filename: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self.content = content
        self.content_type = content_type
        self.filename = filename
        self.headers = headers

    def head(self) -> bytes:
        lines: list[str] = []
        if self.name is not None:
            line = f'Content-Disposition: form-data; name="{_escape(self.name)}"'
            if self.filename is not None:
                line += f'; filename="{_escape(_base_name(self.filename))}"'
            lines.append(line)
        if self.content_type:
            param = self.name or "body"
            lines.append(f"Content-Type: {header_value(self.content_type, param)}")
        for name, value in (self.headers or {}).items():
            if name.lower() not in ("content-type", "content-disposition"):
                lines.append(f"{_token(name)}: {header_value(value, name)}")
        return "".join(f"{line}\r\n" for line in lines).encode() + b"\r\n"


def _escape(text: str) -> str:
    """Escape a name as browsers do (HTML, multipart/form-data encoding algorithm)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError("a name is not Unicode", param="body") from None
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _base_name(filename: str) -> str:
    return filename.rpartition("/")[2]


def _token(name: str) -> str:
    if not name or any(c in ' \t\r\n\0:"(),/;<=>?@[\\]{}' for c in name):
        raise InvalidArgumentError("not a header name", param=name)
    return name


def multipart_payload(
    content: Content, value: Any, *, deep_arrays: str = "repeat"
) -> Payload:
    """Return the body for the members of an object.

    Raises:
        InvalidArgumentError: The value is not an object, or a member cannot be written.
    """
    found = members(value)
    if found is None:
        raise InvalidArgumentError("a multipart body needs an object", param="body")
    parts: list[_Part] = []
    for name, item in found.items():
        encoding = content.encoding.get(name, _PLAIN)
        binary = name in content.binary_members
        if encoding.uses_style and not binary and _is_flat(item):
            parts += _styled_parts(name, item, encoding, deep_arrays)
        elif not is_left_out(item, encoding):
            for single in _each(item):
                parts.append(_part(name, single, encoding, binary))
    return _assemble(content.media_type, parts)


def _is_flat(value: Any) -> bool:
    """Whether a value is an array or object that a style can write: it holds no content of its own."""
    shape = shape_of(value)
    if shape == "array" and not _is_file_tuple(value):
        return not any(
            is_upload(item) or shape_of(item) in ("array", "object") for item in value
        )
    return shape == "object"


def _styled_parts(
    name: str, value: Any, encoding: Encoding, deep_arrays: str
) -> list[_Part]:
    """Return a part for each pair of a style; nothing is percent-encoded in parts (OpenAPI 3.1)."""
    pairs = [
        pair.partition("=") for pair in styled_pairs(name, value, encoding, deep_arrays)
    ]
    return [_Part(unquote(key), unquote_to_bytes(text), None) for key, _, text in pairs]


def mixed_payload(content: Content, value: Any) -> Payload:
    """Return a body of unnamed ordered parts (`prefixEncoding`, `itemEncoding`)."""
    parts: list[_Part] = []
    for index, item in enumerate(value):
        if index < len(content.prefix_encoding):
            encoding = content.prefix_encoding[index]
        else:
            encoding = content.item_encoding or _PLAIN
        parts.append(_part(None, item, encoding, False))
    return _assemble(content.media_type, parts)


def _each(value: Any) -> list[Any]:
    """Return the values of one property: arrays make one part per item, null makes none."""
    if shape_of(value) == "null":
        return []
    if is_group(value) and not _is_file_tuple(value):
        return [item for item in value if shape_of(item) != "null"]
    return [value]


def _is_file_tuple(value: object) -> bool:
    return (
        is_tuple(value)
        and 2 <= len(value) <= 4
        and (value[0] is None or isinstance(value[0], str))
        and (is_upload(value[1]) or hasattr(value[1], "__aiter__"))
    )


def _part(name: str | None, value: Any, encoding: Encoding, binary: bool) -> _Part:
    declared = encoding.content_type.split(",")[0].strip() or None
    if (
        is_upload(value)
        or _is_file_tuple(value)
        or (binary and not isinstance(value, str))
    ):
        return _file_part(name, as_file(value), declared)
    param = name or "body"
    if shape_of(value) in ("array", "object") or (declared and is_json(declared)):
        data = dump_bytes(value, param=param)
        return _Part(name, data, declared or "application/json")
    try:
        text = scalar_text(value).encode()
    except (TypeError, ValueError) as error:
        raise InvalidArgumentError(str(error), param=param) from None
    if binary:
        return _file_part(name, File(text), declared)
    return _Part(name, text, declared)


def _file_part(name: str | None, file: File, declared: str | None) -> _Part:
    content_type = file.content_type or declared or OCTETS
    filename = file.filename if file.filename is not None or name is None else "upload"
    return _Part(name, file.content, content_type, filename, file.headers)


def _assemble(media_type: str, parts: list[_Part]) -> Payload:
    heads = [part.head() for part in parts]
    boundary = _boundary([*heads, *(p.content for p in parts)])
    line = f"--{boundary}\r\n".encode()
    pieces: list[FileContent] = []
    for part, head in zip(parts, heads, strict=True):
        pieces += [line + head, part.content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    content_type = f"{media_type}; boundary={boundary}"
    if all(isinstance(piece, (bytes, bytearray)) for piece in pieces):
        joined = b"".join(p for p in pieces if isinstance(p, (bytes, bytearray)))
        return Payload(content_type, joined)
    return Payload(content_type, None, tuple(pieces))


def _boundary(contents: list[Any]) -> str:
    """Return a random boundary that occurs in none of the parts held in memory."""
    while True:
        boundary = os.urandom(16).hex()
        mark = boundary.encode()
        if not any(isinstance(c, (bytes, bytearray)) and mark in c for c in contents):
            return boundary
