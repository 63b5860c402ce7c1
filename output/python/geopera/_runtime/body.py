"""From an argument to a request body, by media type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import InvalidArgumentError, MissingArgumentError
from .guards import is_dict
from .jsontext import dump_bytes
from .media import choose_request, essence, family, is_yaml
from .operation import Content, RequestBody
from .payload import Payload, is_upload
from .styles import form_pairs
from .text import members, scalar_text, shape_of
from .types import File, Omit

FORM = "application/x-www-form-urlencoded"


def encode_body(
    described: RequestBody | None,
    value: Any,
    *,
    extra: Mapping[str, object] | None = None,
    content_type: str | None = None,
    deep_arrays: str = "repeat",
) -> Payload | None:
    """Return the body to send, None for a request without one.

    Raises:
        MissingArgumentError: A required body is not given.
        InvalidArgumentError: The value cannot be written as the media type asks.
    """
    if described is None:
        described = _UNDESCRIBED
    if described.flat and is_dict(value):
        value = {k: v for k, v in value.items() if not isinstance(v, Omit)}
        if not value and extra is None and not described.required:
            return None
    if extra is not None:
        if isinstance(value, Omit):
            value = {}
        found = members(value)
        if found is None:
            raise InvalidArgumentError("extra_body needs an object body", param="body")
        value = {**found, **extra}
    if isinstance(value, Omit):
        if described.required:
            raise MissingArgumentError("body")
        return None
    content = choose_request(described.contents, content_type)
    return encode_content(content, value, deep_arrays=deep_arrays)


_UNDESCRIBED = RequestBody(Content("application/json"))


def encode_content(
    content: Content, value: Any, *, deep_arrays: str = "repeat"
) -> Payload:
    """Return a value as the body of one media type."""
    kind, name = content.kind, content.media_type
    if kind == "any" or "*" in name:
        kind, name = _by_value(value, name)
    if kind == "json":
        return Payload(name, dump_bytes(value, declared=content.declared))
    if kind == "form":
        if isinstance(value, (str, bytes)):
            return Payload(name, value.encode() if isinstance(value, str) else value)
        pairs = form_pairs(content, value, deep_arrays=deep_arrays)
        return Payload(name, "&".join(pairs).encode("ascii"))
    if kind in ("multipart", "mixed"):
        from .multipart import mixed_payload, multipart_payload

        if isinstance(value, (list, tuple)):
            return mixed_payload(content, value)
        return multipart_payload(content, value, deep_arrays=deep_arrays)
    if kind in ("jsonl", "json-seq"):
        return _lines(content, value)
    if kind == "xml":
        from .xmltext import dump_xml

        return Payload(name, dump_xml(value, content.xml))
    if is_upload(value) or hasattr(value, "__aiter__") or hasattr(value, "__next__"):
        return _raw(name, value)
    if shape_of(value) in ("array", "object"):
        if is_yaml(name):
            return Payload(name, dump_bytes(value, declared=content.declared))
        message = f"a body of {name} is text or bytes, which `client.request` sends"
        raise InvalidArgumentError(message, param="body")
    try:
        return Payload(name, scalar_text(value).encode())
    except (TypeError, ValueError) as error:
        raise InvalidArgumentError(str(error), param="body") from None


def _by_value(value: Any, name: str) -> tuple[str, str]:
    if "*" not in name:
        return family(name), name
    if is_upload(value):
        return "binary", "application/octet-stream"
    if isinstance(value, str):
        return "text", "text/plain; charset=utf-8"
    return "json", "application/json"


def _raw(name: str, value: Any) -> Payload:
    if isinstance(value, File):
        return _raw(value.content_type or name, value.content)
    if isinstance(value, (bytes, bytearray)):
        return Payload(name, bytes(value))
    return Payload(name, None, (value,))


def _lines(content: Content, value: Any) -> Payload:
    if is_upload(value):
        return _raw(content.media_type, value)
    before = b"\x1e" if essence(content.media_type) == "application/json-seq" else b""
    lines = [
        before + dump_bytes(item, declared=content.declared) + b"\n" for item in value
    ]
    return Payload(content.media_type, b"".join(lines))
