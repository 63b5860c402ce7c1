"""Bytes that a schema wants as base64url text (RFC 4648, 5; OpenAPI 3.1 `contentEncoding`)."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from .document import Document, Operation


def spelled_inputs(
    document: Document, operation: Operation, inputs: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the inputs of a call with every such byte string written as text."""
    result = dict(inputs)
    for parameter in operation.parameters:
        place, name = parameter["in"], parameter["name"]
        if name in (result.get(place) or {}):
            value = _spelled(document, parameter.get("schema"), result[place][name])
            result[place] = {**result[place], name: value}
    if "body" in result:
        for media in document.content(operation).values():
            items = media.get("itemSchema")
            schema = media.get("schema") or ({"items": items} if items is not None else {})
            result["body"] = _spelled(document, schema, result["body"])
    return result


def _spelled(document: Document, schema: Any, value: Any) -> Any:
    schema = document.resolve(schema)
    if not isinstance(schema, Mapping):
        return value
    for part in (one for key in ("allOf", "oneOf", "anyOf") for one in schema.get(key) or ()):
        value = _spelled(document, part, value)
    match value:
        case bytes() if schema.get("contentEncoding") == "base64url":
            return base64.urlsafe_b64encode(value).decode()
        case {"$file": _}:
            return value
        case dict():
            known = schema.get("properties") or {}
            rest = schema.get("additionalProperties")
            return {
                name: _spelled(document, known.get(name, rest), member)
                for name, member in value.items()
            }
        case list():
            prefix = schema.get("prefixItems") or ()
            rest = schema.get("items")
            return [
                _spelled(document, prefix[index] if index < len(prefix) else rest, item)
                for index, item in enumerate(value)
            ]
        case _:
            return value
