"""XML bodies from a value and the ``xml`` objects of its schema (OpenAPI 3.1, 4.8.26)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from .document import Document
from .percent import scalar_text


def xml_text(document: Document, schema: Any, value: Any, name: str | None = None) -> str:
    """Return the element of a value without an XML declaration."""
    reference = schema.get("$ref", "") if isinstance(schema, Mapping) else ""
    schema = document.resolve(schema) or {}
    own = schema.get("xml") or {}
    component = reference.rpartition("/")[2]
    if document.version >= (3, 2) and not isinstance(value, list):
        name = component or name
    tag = own.get("name") or name or component or "root"
    match value:
        case dict():
            return _object(document, schema, value, tag)
        case list():
            return _element(own, tag, _items(document, schema, value, tag))
        case _:
            return _element(own, tag, escape(scalar_text(value)))


def _element(own: Mapping[str, Any], name: str, content: str, attributes: str = "") -> str:
    """Return an element with the prefix and the namespace of its XML Object."""
    tag = _prefixed(own, name)
    return f"<{tag}{_namespace(own)}{attributes}>{content}</{tag}>"


def _prefixed(own: Mapping[str, Any], name: str) -> str:
    return f"{own['prefix']}:{name}" if own.get("prefix") else name


def _namespace(own: Mapping[str, Any]) -> str:
    if not own.get("namespace"):
        return ""
    name = f"xmlns:{own['prefix']}" if own.get("prefix") else "xmlns"
    return f" {name}={quoteattr(own['namespace'])}"


def _object(
    document: Document, schema: Mapping[str, Any], value: Mapping[str, Any], tag: str
) -> str:
    properties: Mapping[str, Any] = schema.get("properties") or {}
    attributes = ""
    children = ""
    for name, member in value.items():
        if member is None:
            continue
        declared = document.resolve(properties.get(name)) or {}
        own = declared.get("xml") or {}
        member_tag = own.get("name") or name
        if own.get("attribute") or own.get("nodeType") == "attribute":
            declaration = _namespace(own) if own.get("prefix") else ""
            text = quoteattr(scalar_text(member))
            attributes += f"{declaration} {_prefixed(own, member_tag)}={text}"
        elif own.get("nodeType") in ("text", "cdata"):
            children += escape(scalar_text(member))
        elif isinstance(member, list):
            items = _items(document, declared, member, member_tag)
            wrapped = own.get("wrapped") or own.get("nodeType") == "element"
            children += _element(own, member_tag, items) if wrapped else items
        else:
            children += xml_text(document, properties.get(name) or {}, member, name)
    return _element(schema.get("xml") or {}, tag, children, attributes)


def _items(document: Document, schema: Mapping[str, Any], value: list[Any], tag: str) -> str:
    items = schema.get("items") or {}
    declared = document.resolve(items) or {}
    own = declared.get("xml") or {}
    if document.version >= (3, 2) and "$ref" in items:
        tag = items["$ref"].rpartition("/")[2]
    inline = {**declared, "xml": {**own, "name": own.get("name") or tag}}
    return "".join(xml_text(document, inline, item) for item in value)
