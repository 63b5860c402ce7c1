"""The walk: every object of a document with its kind, files it refers to included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from ..parse.paths import METHODS
from ..parse.places import Place
from ..parse.reader import Reader

Below: TypeAlias = dict[str, str]
"""The kind of what a field holds; `*kind` for a map and `+kind` for a list of them."""

_SCHEMA: Final[Below] = {
    **dict.fromkeys(("properties", "patternProperties", "$defs", "dependentSchemas"), "*schema"),
    **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), "+schema"),
    **dict.fromkeys(
        ("items", "additionalProperties", "not", "if", "then", "else", "propertyNames",
         "contains", "unevaluatedItems", "unevaluatedProperties", "contentSchema"),
        "schema",
    ),
}  # fmt: skip

_FIELDS: Final[dict[str, Below]] = {
    "document": {
        "paths": "*path",
        "x-ms-paths": "*path",
        "webhooks": "*path_item",
        "x-webhooks": "*path_item",
        "components": "components",
        "definitions": "*schema",
        "parameters": "*parameter",
        "responses": "*response",
        "securityDefinitions": "*security_scheme",
        "servers": "+server",
    },
    "components": {
        "schemas": "*schema",
        "parameters": "*parameter",
        "responses": "*response",
        "requestBodies": "*request_body",
        "headers": "*header",
        "links": "*link",
        "callbacks": "*callback",
        "pathItems": "*path_item",
        "mediaTypes": "*media_type",
        "securitySchemes": "*security_scheme",
    },
    "path_item": {
        **dict.fromkeys(METHODS, "operation"),
        "additionalOperations": "*operation",
        "parameters": "+parameter",
        "servers": "+server",
    },
    "operation": {
        "parameters": "+parameter",
        "requestBody": "request_body",
        "responses": "*response",
        "callbacks": "*callback",
        "servers": "+server",
    },
    "request_body": {"content": "*media_type"},
    "response": {
        "content": "*media_type",
        "headers": "*header",
        "links": "*link",
        "schema": "schema",
    },
    "parameter": {"schema": "schema", "content": "*media_type", "items": "schema"},
    "header": {"schema": "schema", "content": "*media_type", "items": "schema"},
    "media_type": {"schema": "schema", "itemSchema": "schema", "encoding": "*encoding"},
    "encoding": {"headers": "*header"},
    "callback": {"*": "path_item"},
    "schema": _SCHEMA,
}
_FIELDS["path"] = _FIELDS["path_item"]


def walk(reader: Reader) -> Iterator[tuple[str, Place]]:
    """Yield every object once with its kind, in document order, the root document first.

    References inside the root document are not followed, for their targets are met anyway; those
    into other files are, after everything else.
    """
    later: dict[str, tuple[str, Place]] = {}
    stack: list[tuple[str, Place]] = [("document", reader.root)]
    seen: set[str] = set()
    while stack or later:
        if not stack:
            stack = list(reversed(later.values()))
            later = {}
        kind, place = stack.pop()
        if place.id in seen or not isinstance(place.value, dict):
            continue
        if kind != "document" and isinstance(place.value.get("$ref"), str):
            target = reader.probe(place.value["$ref"], place)
            if target is not None and (target.file or place.file) and target.id not in seen:
                later.setdefault(target.id, (kind, target))
            if kind != "schema":
                continue
        seen.add(place.id)
        yield kind, place
        stack.extend(reversed(_below(kind, place)))


def _below(kind: str, place: Place) -> list[tuple[str, Place]]:
    found: list[tuple[str, Place]] = []
    fields = _FIELDS.get(kind, {})
    if "*" in fields:
        return [(fields["*"], place.child(key)) for key in place.value if not _is_extension(key)]
    for field, below in fields.items():
        if field not in place.value:
            continue
        if below[0] == "*":
            members = place.members(field)
            if below == "*path":
                members = [item for item in members if not _is_extension(item[0])]
            found.extend((below[1:], member) for _, member in members)
        elif below[0] == "+":
            found.extend((below[1:], item) for item in place.items(field))
        elif isinstance(place.value[field], list):
            found.extend((below, item) for item in place.items(field))
        else:
            found.append((below, place.child(field)))
    return found


def _is_extension(key: object) -> bool:
    return str(key).startswith("x-")
