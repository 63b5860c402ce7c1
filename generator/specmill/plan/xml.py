"""Schemas to XML nodes: how values are spelled in XML (OpenAPI, XML Object)."""

from __future__ import annotations

from collections.abc import Callable

from ..model import (
    ArraySchema,
    BooleanSchema,
    Facts,
    NumberSchema,
    ObjectSchema,
    SchemaId,
    SchemaNode,
    XmlFacts,
)
from ..text import Text
from .nodes import XmlMemberNode, XmlNode

Resolver = Callable[[SchemaNode], tuple[SchemaNode, SchemaId]]

_NOTHING = XmlFacts()


def xml_node(schema: SchemaNode, resolve: Resolver, default_name: str = "") -> XmlNode:
    """Returns the spelling of a schema. A schema inside itself is cut off: its values are read as they come."""
    return _node(schema, resolve, default_name, frozenset())


def _node(
    schema: SchemaNode, resolve: Resolver, default_name: str, above: frozenset[SchemaId]
) -> XmlNode:
    resolved, schema_id = resolve(schema)
    facts = _facts(schema.facts, resolved.facts)
    kind = _kind(resolved)
    members: tuple[XmlMemberNode, ...] = ()
    item: XmlNode | None = None
    if schema_id not in above:
        inside = above | {schema_id} if schema_id else above
        if isinstance(resolved, ObjectSchema):
            members = tuple(
                XmlMemberNode(
                    wire_name=Text(prop.name), xml=_node(prop.schema, resolve, "", inside)
                )
                for prop in resolved.properties
            )
        elif isinstance(resolved, ArraySchema):
            item = _node(resolved.items, resolve, "", inside)
    return XmlNode(
        kind=kind,
        name=Text(facts.name or default_name),
        namespace=Text(facts.namespace),
        prefix=Text(facts.prefix),
        attribute=facts.attribute,
        text=facts.text,
        wrapped=facts.wrapped,
        members=members,
        item=item,
    )


def _facts(own: Facts, target: Facts) -> XmlFacts:
    return own.xml or target.xml or _NOTHING


def _kind(schema: SchemaNode) -> str:
    match schema:
        case ObjectSchema():
            return "object"
        case ArraySchema():
            return "array"
        case NumberSchema():
            return "integer" if schema.integer else "number"
        case BooleanSchema():
            return "boolean"
        case _:
            return "string"
