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
    tag = own.get("name") or name or reference.rpartition("/")[2] or "root"
    match value:
        case dict():
            return _object(document, schema, value, tag)
        case list():
            items = _items(document, schema, value, tag)
            return f"<{tag}>{items}</{tag}>"
        case _:
            return f"<{tag}>{escape(scalar_text(value))}</{tag}>"


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
        if own.get("attribute"):
            attributes += f" {member_tag}={quoteattr(scalar_text(member))}"
        elif isinstance(member, list):
            items = _items(document, declared, member, member_tag)
            children += f"<{member_tag}>{items}</{member_tag}>" if own.get("wrapped") else items
        else:
            children += xml_text(document, properties.get(name) or {}, member, name)
    return f"<{tag}{attributes}>{children}</{tag}>"


def _items(document: Document, schema: Mapping[str, Any], value: list[Any], tag: str) -> str:
    declared = schema.get("items") or {}
    named = (document.resolve(declared).get("xml") or {}).get("name") or tag
    inline = {**(document.resolve(declared) or {}), "xml": {"name": named}}
    return "".join(xml_text(document, inline, item) for item in value)
