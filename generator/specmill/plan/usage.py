"""Which named schemas are used where: in requests, in responses, by visible operations, by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..model import (
    Api,
    ArraySchema,
    MediaType,
    NamedSchema,
    ObjectSchema,
    Operation,
    SchemaId,
    SchemaNode,
    SchemaRef,
    TupleSchema,
    UnionSchema,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Sets of schema ids; `hidden` are those that only hidden operations reach."""

    in_input: frozenset[SchemaId]
    in_output: frozenset[SchemaId]
    hidden: frozenset[SchemaId]
    recursive: frozenset[SchemaId]


def references(schema: SchemaNode) -> Iterator[SchemaId]:
    """Yields the schemas that a schema refers to, itself not entering them."""
    stack: list[SchemaNode] = [schema]
    while stack:
        node = stack.pop()
        match node:
            case SchemaRef():
                yield node.target
            case ArraySchema():
                stack.append(node.items)
            case TupleSchema():
                stack.extend(node.prefix)
                if node.rest is not None:
                    stack.append(node.rest)
            case ObjectSchema():
                stack.extend(prop.schema for prop in node.properties)
                stack.extend(schema for _, schema in node.patterns)
                if node.additional is not None:
                    stack.append(node.additional)
                if node.discriminator is not None:
                    yield from (target for _, target in node.discriminator.mapping)
                yield from node.bases
            case UnionSchema():
                stack.extend(variant.schema for variant in node.variants)
                if node.discriminator is not None and node.discriminator.default is not None:
                    yield node.discriminator.default
            case _:
                pass


def usage(api: Api) -> Usage:
    """Returns how the schemas of a document are used. Linear in the document."""
    edges = {
        key: tuple(dict.fromkeys(references(named.schema))) for key, named in api.schemas.items()
    }
    shown = [operation for operation in api.operations if not operation.hidden]
    unseen = [operation for operation in api.operations if operation.hidden]
    in_input = _reach(_roots(_request_schemas(shown)), edges)
    in_output = _reach(_roots(_response_schemas(shown)), edges)
    webhooks = _reach(
        _roots([*_request_schemas(api.webhooks), *_response_schemas(api.webhooks)]), edges
    )
    from_hidden = _reach(_roots([*_request_schemas(unseen), *_response_schemas(unseen)]), edges)
    seen = in_input | in_output | webhooks
    free = {key for key in api.schemas if key not in from_hidden}
    seen |= _reach(free, edges) if from_hidden else set(api.schemas)
    return Usage(
        in_input=frozenset(in_input),
        in_output=frozenset(in_output | webhooks),
        hidden=frozenset(from_hidden - seen),
        recursive=_recursive(edges),
    )


def operation_schemas(operation: Operation) -> Iterator[SchemaNode]:
    yield from _request_schemas([operation])
    yield from _response_schemas([operation])


def _media_schemas(media_types: Iterable[MediaType]) -> Iterator[SchemaNode]:
    for media in media_types:
        if media.schema is not None:
            yield media.schema
        if media.item_schema is not None:
            yield media.item_schema


def _request_schemas(operations: Iterable[Operation]) -> Iterator[SchemaNode]:
    for operation in operations:
        for parameter in operation.parameters:
            yield parameter.schema
        if operation.request_body is not None:
            yield from _media_schemas(operation.request_body.media_types)


def _response_schemas(operations: Iterable[Operation]) -> Iterator[SchemaNode]:
    for operation in operations:
        for response in operation.responses:
            yield from _media_schemas(response.media_types)
            for header in response.headers:
                yield header.schema


def _roots(schemas: Iterable[SchemaNode]) -> set[SchemaId]:
    return {target for schema in schemas for target in references(schema)}


def _reach(
    roots: Iterable[SchemaId], edges: Mapping[SchemaId, tuple[SchemaId, ...]]
) -> set[SchemaId]:
    seen: set[SchemaId] = set()
    stack = list(roots)
    while stack:
        key = stack.pop()
        if key not in seen and key in edges:
            seen.add(key)
            stack.extend(edges[key])
    return seen


def _recursive(edges: Mapping[SchemaId, tuple[SchemaId, ...]]) -> frozenset[SchemaId]:
    """Returns the ids on a cycle: Tarjan's strongly connected components, without recursion."""
    index: dict[SchemaId, int] = {}
    low: dict[SchemaId, int] = {}
    on_stack: set[SchemaId] = set()
    stack: list[SchemaId] = []
    found: set[SchemaId] = set()
    for start in edges:
        if start in index:
            continue
        index[start] = low[start] = len(index)
        stack.append(start)
        on_stack.add(start)
        work = [(start, iter(edges[start]))]
        while work:
            node, rest = work[-1]
            for target in rest:
                if target not in edges:
                    continue
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(edges[target])))
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        component.append(member)
                        if member == node:
                            break
                    if len(component) > 1 or node in edges[node]:
                        found.update(component)
    return frozenset(found)


def owner_of(named: NamedSchema, schemas: Mapping[SchemaId, NamedSchema]) -> NamedSchema:
    """Returns the outermost owner: a component, or the inline schema that stands in an operation."""
    seen = {named.id}
    while (
        named.owner
        and not named.owner_is_operation
        and named.owner in schemas
        and named.owner not in seen
    ):
        named = schemas[named.owner]
        seen.add(named.id)
    return named
