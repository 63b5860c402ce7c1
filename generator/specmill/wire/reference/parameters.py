"""The parameters of one call: path, query pairs, headers and cookies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from .bodies import FORM, form_pairs
from .document import Document, Operation
from .idempotency import idempotency_header
from .percent import (
    RESERVED,
    UNRESERVED,
    NotFiniteError,
    compact_json,
    encode,
    encode_reserved,
    scalar_text,
)
from .refusal import invalid, missing
from .styles import EXPLODED_BY_DEFAULT, Encode, header_text, pairs, path_text, without_nulls

_IGNORED_HEADERS: Final = frozenset({"accept", "content-type", "authorization"})
_DEFAULT_STYLES: Final = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_NEVER_SENT: Final = re.compile(r"\{[?&][^{}]*\}|#.*")
"""Query expansions of RFC 6570, which parameters repeat, and fragments."""
_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_LITERAL: Final = (UNRESERVED | RESERVED | frozenset("%")) - frozenset("?#[]")
_DOTS: Final = frozenset({"", ".", ".."})


@dataclass(slots=True)
class Parts:
    """What the parameters contribute to a message."""

    path: str = ""
    query: list[str] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    cookies: list[str] = field(default_factory=list)


def parameter_parts(document: Document, operation: Operation, args: Mapping[str, Any]) -> Parts:
    """Return the parts of a message that parameters make. Raises ``Refusal``."""
    template, _, fixed = _NEVER_SENT.sub("", operation.path).partition("?")
    parts = Parts(query=fixed.split("&") if fixed else [])
    texts: dict[str, str] = {}
    key_header = (idempotency_header(operation) or "").lower()
    for parameter in operation.parameters:
        location, name = parameter["in"], parameter["name"]
        if location == "querystring":
            parts.query += _querystring(document, parameter, args)
            continue
        if location == "header" and name.lower() in _IGNORED_HEADERS:
            continue
        value = args.get(location, {}).get(name)
        if value is None:
            if location == "header" and name.lower() == key_header:
                continue
            if parameter.get("required") or location == "path":
                raise missing(name)
            continue
        try:
            _add(parts, texts, parameter, value)
        except NotFiniteError as error:
            raise invalid(name) from error
    parts.path = _path(template, texts)
    return parts


def serialized_parameter(parameter: Mapping[str, Any], value: Any) -> str:
    """Return the text of one parameter as it stands in the message. Raises ``Refusal``."""
    parts, texts = Parts(), dict[str, str]()
    _add(parts, texts, parameter, value)
    joined = {
        "path": "".join(texts.values()),
        "query": "&".join(parts.query),
        "header": "".join(parts.headers.values()),
    }
    return joined.get(parameter["in"], "; ".join(parts.cookies))


def _add(parts: Parts, texts: dict[str, str], parameter: Mapping[str, Any], value: Any) -> None:
    name = parameter["name"]
    match parameter["in"]:
        case "path":
            texts[name] = _path_value(parameter, value)
        case "query":
            parts.query += _query_pairs(parameter, value)
        case "header":
            text = _header_value(parameter, value)
            if text is not None:
                parts.headers[name.lower()] = checked_field(text, name)
        case _:
            parts.cookies += _cookie_pairs(parameter, value)


def _style(parameter: Mapping[str, Any]) -> tuple[str, bool]:
    style = parameter.get("style") or _DEFAULT_STYLES[parameter["in"]]
    return style, bool(parameter.get("explode", style in EXPLODED_BY_DEFAULT))


def _content_text(parameter: Mapping[str, Any], value: Any, *, ascii_only: bool) -> str | None:
    """Return the media type text of a content-based parameter; None for a style-based one."""
    content = parameter.get("content")
    if not content:
        return None
    media_type, media = next(iter(content.items()))
    if media_type.partition(";")[0].strip().lower() == FORM:
        return "&".join(form_pairs(media, value))
    is_json = "json" in media_type.lower()
    return compact_json(value, ascii_only=ascii_only) if is_json else scalar_text(value)


def _path_value(parameter: Mapping[str, Any], value: Any) -> str:
    name = parameter["name"]
    text = _content_text(parameter, value, ascii_only=False)
    if text is not None:
        return encode(text)
    style, explode = _style(parameter)
    value = without_nulls(value)
    if value is None or (value == "" and style != "matrix"):
        raise invalid(name)
    enc: Encode = encode
    if parameter.get("allowReserved"):
        enc = partial(encode_reserved, banned="/?#")
    return path_text(name, value, style=style, explode=explode, enc=enc)


def _path(template: str, texts: Mapping[str, str]) -> str:
    segments: list[str] = []
    for segment in template.split("/")[1:]:
        names = _PLACEHOLDER.findall(segment)
        pieces = _PLACEHOLDER.split(segment)
        literals = [encode(piece, keep=_LITERAL) for piece in pieces[::2]]
        values = [_filled(name, texts) for name in pieces[1::2]]
        text = "".join(
            literal + value for literal, value in zip(literals, [*values, ""], strict=True)
        )
        if names and text.lower().replace("%2e", ".") in _DOTS:
            raise invalid(names[-1])
        segments.append(text)
    return "".join(f"/{segment}" for segment in segments)


def _query_pairs(parameter: Mapping[str, Any], value: Any) -> list[str]:
    name = parameter["name"]
    text = _content_text(parameter, value, ascii_only=False)
    if text is not None:
        return [f"{encode(name)}={encode(text)}"]
    style, explode = _style(parameter)
    value = without_nulls(value)
    if value is None:
        return []
    enc: Encode = encode_reserved if parameter.get("allowReserved") else encode
    made = pairs(name, value, style=style, explode=explode, enc=enc)
    return [f"{key}={item}" for key, item in made]


def _querystring(
    document: Document, parameter: Mapping[str, Any], args: Mapping[str, Any]
) -> list[str]:
    value = args.get("querystring")
    if value is None:
        if parameter.get("required"):
            raise missing(parameter["name"])
        return []
    media_type, media = next(iter(parameter["content"].items()))
    if media_type == "application/x-www-form-urlencoded":
        return form_pairs(document.resolve(media), value)
    is_json = "json" in media_type
    return [encode(compact_json(value) if is_json else scalar_text(value))]


def _header_value(parameter: Mapping[str, Any], value: Any) -> str | None:
    text = _content_text(parameter, value, ascii_only=True)
    if text is not None:
        return text
    value = without_nulls(value)
    return None if value is None else header_text(value, explode=_style(parameter)[1])


def _cookie_pairs(parameter: Mapping[str, Any], value: Any) -> list[str]:
    name = parameter["name"]
    text = _content_text(parameter, value, ascii_only=False)
    if text is not None:
        return [f"{encode(name)}={encode(text)}"]
    style, explode = _style(parameter)
    value = without_nulls(value)
    if value is None:
        return []
    if style == "cookie":
        made = pairs(name, value, style="form", explode=explode, enc=str, name_enc=str)
        for key, item in made:
            checked_field(key + item, name, also=";")
    else:
        reserved = partial(encode_reserved, banned="#;,")
        enc: Encode = reserved if parameter.get("allowReserved") else encode
        made = pairs(name, value, style=style, explode=explode, enc=enc)
    return [f"{key}={item}" for key, item in made]


def checked_field(text: str, param: str, *, also: str = "") -> str:
    """Return the text of a header field. Raises ``Refusal`` for what a field cannot carry."""
    if not text.isascii() or any(char in "\r\n\0" or char in also for char in text):
        raise invalid(param)
    return text


def _filled(written: str, texts: Mapping[str, str]) -> str:
    """Return the text for a name in braces, which may carry operators of RFC 6570.

    Raises LookupError where no parameter has that name: what a call sends is then anybody's guess.
    """
    for name in (written, written.lstrip("+.;").rstrip("*")):
        if name in texts:
            return texts[name]
    raise LookupError(f"the path names {written!r}, which no parameter declares")
