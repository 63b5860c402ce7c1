"""An expected request body against recorded bytes: one function for each form of the kit."""

from __future__ import annotations

import base64
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias
from xml.etree import ElementTree

from .difference import Difference, differ
from .json_values import difference, loads_strict, untag
from .media import FramingError, Part, media_type, parts, unescaped

PairsDifference: TypeAlias = Callable[[Sequence[str], Sequence[str]], Difference | None]

_FREE_PARAMETERS: Final = {"charset": "utf-8"}


def body_difference(
    expect: Mapping[str, Any],
    body: bytes,
    content_type: str | None,
    *,
    pairs: PairsDifference,
    instants: bool,
) -> Difference | None:
    """Return the first difference between an expected body and the bytes sent, or None."""
    match expect:
        case {"none": True}:
            return differ("body", "no bytes", body) if body else None
        case {"json": value}:
            return _json_difference(value, body, "body/json", instants)
        case {"text": str() as text}:
            return None if text.encode() == body else differ("body/text", text.encode(), body)
        case {"base64": str() as text}:
            wanted = base64.b64decode(text)
            return None if wanted == body else differ("body/base64", wanted, body)
        case {"form": list() as wanted_pairs}:
            actual = body.decode("utf-8", "surrogateescape").split("&") if body else []
            return pairs(wanted_pairs, actual)
        case {"jsonl": list() as items}:
            return _lines_difference(items, body, instants)
        case {"xml": str() as text}:
            return _xml_difference(text, body)
        case {"multipart": list() as wanted_parts}:
            return _multipart_difference(wanted_parts, body, content_type, instants)
        case {"mixed": list() as wanted_parts}:
            return _mixed_difference(wanted_parts, body, content_type, instants)
        case _:
            raise ValueError(f"unknown form of body {sorted(expect)}")


def media_type_difference(expected: str, actual: str | None, *, key: str) -> Difference | None:
    """Return None if essence and listed parameters agree; charset UTF-8 may be added."""
    if actual is None:
        return differ(key, expected, None)
    wanted, sent = media_type(expected), media_type(actual)
    if wanted.essence != sent.essence:
        return differ(key, expected, actual)
    for name, value in wanted.parameters.items():
        if sent.parameters.get(name, "").lower() != value.lower():
            return differ(key, expected, actual)
    for name, value in sent.parameters.items():
        free = name == "boundary" or _FREE_PARAMETERS.get(name) == value.lower()
        if name not in wanted.parameters and not free:
            return differ(key, expected, actual)
    return None


def _json_difference(value: Any, body: bytes, key: str, instants: bool) -> Difference | None:
    try:
        actual = loads_strict(body.decode())
    except (ValueError, RecursionError):
        return differ(key, value, body)
    return difference(untag(value), actual, key=key, instants=instants)


def _lines_difference(items: list[Any], body: bytes, instants: bool) -> Difference | None:
    lines = body.removesuffix(b"\n").split(b"\n") if body else []
    if len(lines) != len(items):
        return differ("body/jsonl", f"{len(items)} lines", body)
    return next(
        (
            found
            for index, (item, line) in enumerate(zip(items, lines, strict=True))
            if (found := _json_difference(item, line, f"body/jsonl/{index}", instants))
        ),
        None,
    )


def _xml_difference(expected: str, body: bytes) -> Difference | None:
    if b"<!DOCTYPE" in body:
        return differ("body/xml", expected, body)
    try:
        actual = ElementTree.canonicalize(body.decode())
    except (ElementTree.ParseError, UnicodeDecodeError):
        return differ("body/xml", expected, body)
    wanted = ElementTree.canonicalize(expected)
    return None if wanted == actual else differ("body/xml", wanted, actual)


def _split(body: bytes, content_type: str | None) -> list[Part] | Difference:
    boundary = media_type(content_type or "").parameters.get("boundary")
    if not boundary:
        return differ("contentType/boundary", "a boundary", content_type)
    try:
        return parts(body, boundary)
    except FramingError as error:
        return differ("body/multipart", "well-framed parts", str(error))


def _multipart_difference(
    expected: list[Any], body: bytes, content_type: str | None, instants: bool
) -> Difference | None:
    sent = _split(body, content_type)
    if isinstance(sent, Difference):
        return sent
    wanted_by_name: defaultdict[str | None, list[Any]] = defaultdict(list)
    sent_by_name: defaultdict[str | None, list[Part]] = defaultdict(list)
    for wanted in expected:
        wanted_by_name[wanted["name"]].append(wanted)
    for part in sent:
        sent_by_name[part.name].append(part)
    names = [(name, len(group)) for name, group in wanted_by_name.items()]
    actual_names = [(name, len(group)) for name, group in sent_by_name.items()]
    if sorted(names, key=str) != sorted(actual_names, key=str):
        return differ("body/multipart", names, actual_names)
    for name, group in wanted_by_name.items():
        for wanted, part in zip(group, sent_by_name[name], strict=True):
            found = _part_difference(wanted, part, f"body/multipart/{name}", instants)
            if found is not None:
                return found
    return None


def _mixed_difference(
    expected: list[Any], body: bytes, content_type: str | None, instants: bool
) -> Difference | None:
    sent = _split(body, content_type)
    if isinstance(sent, Difference):
        return sent
    if len(sent) != len(expected):
        return differ("body/mixed", f"{len(expected)} parts", f"{len(sent)} parts")
    return next(
        (
            found
            for index, (wanted, part) in enumerate(zip(expected, sent, strict=True))
            if (found := _part_difference(wanted, part, f"body/mixed/{index}", instants))
        ),
        None,
    )


def _part_difference(
    wanted: Mapping[str, Any], part: Part, key: str, instants: bool
) -> Difference | None:
    actual_type = part.headers.get("content-type")
    if actual_type is not None or media_type(wanted["contentType"]).essence != "text/plain":
        found = media_type_difference(wanted["contentType"], actual_type, key=f"{key}/contentType")
        if found is not None:
            return found
    filename = unescaped(part.raw_filename)
    if "filename" in wanted and wanted["filename"] != filename:
        return differ(f"{key}/filename", wanted["filename"], filename)
    if "filename" not in wanted and filename is not None and "base64" not in wanted:
        return differ(f"{key}/filename", "absent", filename)
    if "rawFilename" in wanted and wanted["rawFilename"] != part.raw_filename:
        return differ(f"{key}/rawFilename", wanted["rawFilename"], part.raw_filename)
    for name, value in wanted.get("headers", {}).items():
        if part.headers.get(name.lower()) != value:
            return differ(f"{key}/headers/{name}", value, part.headers.get(name.lower()))
    match wanted:
        case {"json": value}:
            return _json_difference(value, part.body, f"{key}/json", instants)
        case {"text": str() as text}:
            octets = text.encode()
        case {"base64": str() as text}:
            octets = base64.b64decode(text)
        case _:
            return None
    return None if octets == part.body else differ(key, octets, part.body)
