"""Media types, form pairs and multipart bodies, read strictly from the wire."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_PARAMETER: Final = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s;]*)\s*')
_DISPOSITION: Final = re.compile(r';\s*([^\s=;"]+)=("[^"]*"|[^\s;]*)')


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """A media type: essence in lower case, parameters by lower-case name."""

    essence: str
    parameters: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a multipart body. ``raw_filename`` is the text between the quotes."""

    headers: dict[str, str]
    name: str | None
    raw_filename: str | None
    body: bytes


class FramingError(ValueError):
    """A multipart body is not framed as RFC 2046, section 5.1, says."""


def media_type(text: str) -> MediaType:
    """Return the parsed media type (RFC 9110, section 8.3.1)."""
    essence, _, rest = text.partition(";")
    parameters = {
        name.lower(): _unquoted(value)
        for name, value in _PARAMETER.findall(f";{rest}" if rest else "")
    }
    return MediaType(essence=essence.strip().lower(), parameters=parameters)


def parts(body: bytes, boundary: str) -> list[Part]:
    """Return the parts of a multipart body in order. Raises ``FramingError``."""
    delimiter = b"\r\n--" + boundary.encode()
    pieces = (b"\r\n" + body).split(delimiter)
    if len(pieces) < 2 or pieces[0] not in (b"", b"\r\n"):
        raise FramingError("the body does not begin with its boundary")
    if pieces[-1].rstrip(b"\r\n \t") != b"--":
        raise FramingError("the closing boundary is missing")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    if not piece.startswith(b"\r\n"):
        raise FramingError("a boundary line goes on after the boundary")
    head, blank, body = piece[2:].partition(b"\r\n\r\n")
    if piece.startswith(b"\r\n\r\n"):
        head, blank, body = b"", b"\r\n\r\n", piece[4:]
    if not blank:
        raise FramingError("a part has no blank line after its headers")
    headers: dict[str, str] = {}
    for line in filter(None, head.decode("utf-8", "surrogateescape").split("\r\n")):
        name, colon, value = line.partition(":")
        if not colon or name.lower() in headers:
            raise FramingError(f"bad or repeated part header {name!r}")
        headers[name.lower()] = value.strip()
    disposition = dict(_DISPOSITION.findall(headers.get("content-disposition", "")))
    if any(name.endswith("*") for name in disposition):
        raise FramingError("extended parameters are not allowed in form-data (RFC 7578, 4.2)")
    return Part(
        headers=headers,
        name=unescaped(_bare(disposition.get("name"))),
        raw_filename=_bare(disposition.get("filename")),
        body=body,
    )


def unescaped(name: str | None) -> str | None:
    """Return a part or file name with the three WHATWG escapes undone."""
    if name is None:
        return None
    return name.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


def _bare(value: str | None) -> str | None:
    return value[1:-1] if value is not None and value.startswith('"') else value


def _unquoted(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value[1:-1]) if value.startswith('"') else value
