"""Shapes: looking through references to named schemas, once all are parsed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..model import (
    MediaType,
    NamedSchema,
    ObjectSchema,
    Operation,
    Response,
    SchemaId,
    SchemaNode,
    SchemaRef,
)
from .contents import is_json


class Shapes:
    """Answers what a schema is behind its references."""

    def __init__(self, named: Mapping[SchemaId, NamedSchema]) -> None:
        self._named = named

    def of(self, node: SchemaNode | None) -> SchemaNode | None:
        """Return the shape behind any chain of references, None if there is none."""
        for _ in range(100):
            if not isinstance(node, SchemaRef):
                return node
            named = self._named.get(node.target)
            node = named.schema if named is not None else None
        return None

    def object(self, node: SchemaNode | None) -> ObjectSchema | None:
        """Return the object behind a schema, None if it is something else."""
        shape = self.of(node)
        return shape if isinstance(shape, ObjectSchema) else None

    def members(self, node: SchemaNode | None) -> dict[str, SchemaNode]:
        """Return the shapes of the properties of an object, none if it is something else."""
        shape = self.object(node)
        if shape is None:
            return {}
        return {
            member.name: found
            for member in shape.properties
            if (found := self.of(member.schema)) is not None
        }


def successes(operation: Operation) -> tuple[Response, ...]:
    """Return the success responses, `default` only where there is no other."""
    found = tuple(item for item in operation.responses if item.status[0] == "2")
    if found:
        return found
    return tuple(item for item in operation.responses if item.status == "default")


def json_schema(media_types: Iterable[MediaType]) -> SchemaNode | None:
    """Return the schema of the first JSON media type."""
    for media_type in media_types:
        if is_json(media_type.name):
            return media_type.schema
    return None
