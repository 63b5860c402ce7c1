"""Examples and defaults must be valid against the schema they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..fitting import fits
from ..load.pointers import escape
from ..model import (
    ABSENT,
    ArraySchema,
    Example,
    Header,
    MediaType,
    NamedSchema,
    ObjectSchema,
    Operation,
    Parameter,
    SchemaId,
    SchemaNode,
    StringSchema,
    TupleSchema,
    UnionSchema,
)
from ..parse.contents import is_json
from ..parse.places import Place, split_id
from .misfit import misfit
from .subject import Subject


def examples_fit(subject: Subject) -> None:
    """Report every example and default that its schema does not allow, and why."""
    schemas = subject.api.schemas
    for named in schemas.values():
        for node in _nodes(named.schema):
            _check_node(subject, node, schemas)
    seen: set[str] = set()
    for operation in (*subject.api.operations, *subject.api.webhooks):
        for pointer, schema, examples, whole in _carriers(operation):
            if pointer in seen:
                continue
            seen.add(pointer)
            if whole and schema is not None:
                for node in _nodes(schema):
                    _check_node(subject, node, schemas)
            for key, value in _values(examples):
                if schema is not None:
                    _check(subject, schema, value, f"{pointer}/{key}", "example", schemas)


def _carriers(
    operation: Operation,
) -> Iterator[tuple[str, SchemaNode | None, tuple[Example, ...], bool]]:
    """Yield what carries examples: its pointer, schema, examples, and whether to look inside."""
    media_types: list[MediaType] = []
    headers: list[Header] = []
    for parameter in operation.parameters:
        media_types.extend(_content(parameter))
        if parameter.content is None:
            yield parameter.pointer, parameter.schema, parameter.examples, True
    if operation.request_body is not None:
        media_types.extend(operation.request_body.media_types)
    for response in operation.responses:
        media_types.extend(response.media_types)
        headers.extend(response.headers)
    for header in headers:
        yield header.pointer, header.schema, header.examples, True
    for media_type in media_types:
        if is_json(media_type.name):
            yield media_type.pointer, media_type.schema, media_type.examples, True


def _content(parameter: Parameter) -> list[MediaType]:
    return [parameter.content] if parameter.content is not None else []


def _values(examples: tuple[Example, ...]) -> Iterator[tuple[str, Any]]:
    for example in examples:
        if example.value is not ABSENT:
            name = f"examples/{escape(example.name)}" if example.name else "example"
            yield name, example.value


def _nodes(root: SchemaNode) -> Iterator[SchemaNode]:
    """Yield a schema and what stands in it, named schemas excepted."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        match node:
            case ArraySchema():
                stack.append(node.items)
            case TupleSchema():
                stack.extend(node.prefix)
            case ObjectSchema():
                stack.extend(member.schema for member in node.properties)
                if node.additional is not None:
                    stack.append(node.additional)
            case UnionSchema():
                stack.extend(variant.schema for variant in node.variants)
            case _:
                pass


def _check_node(
    subject: Subject, node: SchemaNode, schemas: Mapping[SchemaId, NamedSchema]
) -> None:
    facts = node.facts
    if facts.default is not ABSENT:
        pointer = f"{facts.pointer}/default"
        _check(subject, node, facts.default, pointer, "default", schemas)
    for example in facts.examples:
        _check(subject, node, example, f"{facts.pointer}/example", "example", schemas)


def _check(
    subject: Subject,
    node: SchemaNode,
    value: Any,
    place_id: str,
    what: str,
    schemas: Mapping[SchemaId, NamedSchema],
) -> None:
    if isinstance(node, StringSchema) and node.format == "binary":
        return
    if what == "default" and value is None:
        return
    if fits(node, value, schemas, in_request=True) or fits(node, value, schemas, in_request=False):
        return
    file, pointer = split_id(place_id)
    subject.reader.warning(
        f"{what}-invalid",
        f"the {what} does not fit its schema: {misfit(node, value, schemas)}",
        Place(None, file, pointer),
        hint=f"correct the {what} or the schema",
        done=f"the {what} was kept" if what == "example" else "the default is shown as text",
    )
