"""Finishing: what can be said only when all schemas are known.

Base classes get the union of what extends them, unions their discriminator values, aliases that
lead back to themselves are cut.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from ..model import (
    AnySchema,
    Discriminator,
    EnumSchema,
    Facts,
    NamedSchema,
    ObjectSchema,
    SchemaId,
    SchemaNode,
    SchemaRef,
    UnionSchema,
    Variant,
)
from .places import Place, split_id
from .reader import Reader
from .schemas import variants_id
from .shapes import Shapes

Children: TypeAlias = Mapping[SchemaId, list[SchemaId]]


def finish(
    reader: Reader, named: dict[SchemaId, NamedSchema], bases: frozenset[SchemaId]
) -> dict[SchemaId, NamedSchema]:
    """Return all named schemas with unions, bases and aliases completed, in the same order."""
    done = _cut_circles(reader, named)
    done = _prune_bases(done)
    children = _children(done)
    for base_id in named:
        if base_id in bases:
            union = _union_of_heirs(done, base_id, children)
            done[union.id] = union
            mapped = done[base_id]
            if isinstance(mapped.schema, ObjectSchema) and isinstance(union.schema, UnionSchema):
                done[base_id] = replace(
                    mapped, schema=replace(mapped.schema, discriminator=union.schema.discriminator)
                )
    shapes = Shapes(done)
    for schema_id, item in list(done.items()):
        if isinstance(item.schema, UnionSchema) and not schema_id.endswith("/discriminator"):
            node = _without_itself(item.schema, shapes, done)
            done[schema_id] = replace(item, schema=node)
    return done


def _cut_circles(
    reader: Reader, named: Mapping[SchemaId, NamedSchema]
) -> dict[SchemaId, NamedSchema]:
    done = dict(named)
    for schema_id, item in named.items():
        seen = {schema_id}
        node: SchemaNode = item.schema
        while isinstance(node, SchemaRef) and node.target in done:
            if node.target in seen:
                file, pointer = split_id(schema_id)
                reader.fault(
                    "reference-circular",
                    "the schema refers to nothing but itself",
                    Place(None, file, pointer),
                    done="any value is accepted",
                )
                done[schema_id] = replace(item, schema=AnySchema(facts=Facts(pointer=schema_id)))
                break
            seen.add(node.target)
            node = done[node.target].schema
    return done


def _prune_bases(named: dict[SchemaId, NamedSchema]) -> dict[SchemaId, NamedSchema]:
    """Keep only bases that are objects in the end; of others the shape was merged anyway."""
    shapes = Shapes(named)
    for schema_id, item in named.items():
        node = item.schema
        if isinstance(node, ObjectSchema) and node.bases:
            kept = tuple(
                base
                for base in node.bases
                if base != schema_id
                and base in named
                and shapes.object(named[base].schema) is not None
            )
            if kept != node.bases:
                named[schema_id] = replace(item, schema=replace(node, bases=kept))
    return named


def _union_of_heirs(
    named: Mapping[SchemaId, NamedSchema], base_id: SchemaId, children: Children
) -> NamedSchema:
    base = named[base_id]
    told = base.schema.discriminator if isinstance(base.schema, ObjectSchema) else None
    told = told or Discriminator(property_name="type")
    heirs = _heirs(base_id, children)
    variants: list[Variant] = []
    mapping: list[tuple[str, SchemaId]] = []
    for schema_id in [*heirs, base_id]:
        tags = _tags(told, schema_id, named)
        mapping.extend((tag, schema_id) for tag in tags)
        ref = SchemaRef(facts=Facts(pointer=schema_id), target=schema_id)
        variants.append(Variant(schema=ref, tags=tags))
    union_id = variants_id(base_id)
    return NamedSchema(
        id=union_id,
        owner=base_id,
        role=("variant",),
        schema=UnionSchema(
            facts=replace(base.schema.facts, pointer=base_id),
            nullable=base.schema.nullable,
            variants=tuple(variants),
            discriminator=replace(told, mapping=tuple(mapping), default=told.default or base_id),
        ),
    )


def _alias_end(named: Mapping[SchemaId, NamedSchema], schema_id: SchemaId) -> SchemaId:
    """Return the id of the schema that a chain of aliases ends at."""
    for _ in range(100):
        item = named.get(schema_id)
        if item is None or not isinstance(item.schema, SchemaRef):
            break
        schema_id = item.schema.target.removesuffix("/discriminator")
    return schema_id


def _children(named: Mapping[SchemaId, NamedSchema]) -> Children:
    """Return the schemas that extend each schema directly, in document order."""
    found: dict[SchemaId, list[SchemaId]] = {}
    for schema_id, item in named.items():
        if isinstance(item.schema, ObjectSchema):
            for base in item.schema.bases:
                found.setdefault(base, []).append(schema_id)
    return found


def _heirs(base_id: SchemaId, children: Children) -> list[SchemaId]:
    """Return all schemas that extend a base, directly or not, each once."""
    found: dict[SchemaId, None] = {}
    queue = list(children.get(base_id, ()))
    while queue:
        schema_id = queue.pop(0)
        if schema_id != base_id and schema_id not in found:
            found[schema_id] = None
            queue.extend(children.get(schema_id, ()))
    return list(found)


def _tags(
    told: Discriminator, schema_id: SchemaId, named: Mapping[SchemaId, NamedSchema]
) -> tuple[str, ...]:
    """Return the values that select a schema: mapped ones, a constant, else its own name."""
    mapped = tuple(tag for tag, target in told.mapping if target == schema_id)
    if not mapped and told.mapping:
        end = _alias_end(named, schema_id)
        mapped = tuple(tag for tag, target in told.mapping if _alias_end(named, target) == end)
    if mapped:
        return mapped
    item = named.get(schema_id)
    if item is None:
        return ()
    constants = _constants(item.schema, told.property_name, Shapes(named))
    return constants or ((item.name,) if item.name else ())


def _without_itself(
    union: UnionSchema, shapes: Shapes, named: Mapping[SchemaId, NamedSchema]
) -> SchemaNode:
    """Return a union without alternatives that are the union again, with its tags."""
    kept = tuple(
        variant
        for variant in union.variants
        if not (isinstance(variant.schema, SchemaRef) and shapes.of(variant.schema) is union)
    )
    if len(kept) == len(union.variants):
        return _tagged(union, shapes, named)
    if not kept:
        return AnySchema(facts=union.facts, nullable=union.nullable)
    if len(kept) == 1:
        return replace(kept[0].schema, nullable=union.nullable or kept[0].schema.nullable)
    return _tagged(replace(union, variants=kept), shapes, named)


def _tagged(
    union: UnionSchema, shapes: Shapes, named: Mapping[SchemaId, NamedSchema]
) -> UnionSchema:
    told = union.discriminator
    if told is None:
        return _inferred(union, shapes)
    variants = []
    mapping = dict(told.mapping)
    for variant in union.variants:
        tags: tuple[str, ...] = ()
        if isinstance(variant.schema, SchemaRef):
            target = variant.schema.target.removesuffix("/discriminator")
            tags = _tags(told, target, named)
            for tag in tags:
                mapping.setdefault(tag, target)
        variants.append(replace(variant, tags=tags))
    return replace(
        union,
        variants=tuple(variants),
        discriminator=replace(told, mapping=tuple(mapping.items())),
    )


def _inferred(union: UnionSchema, shapes: Shapes) -> UnionSchema:
    """Recognise a property that every alternative requires with constants of its own."""
    objects = [shapes.object(variant.schema) for variant in union.variants]
    first = objects[0]
    if first is None or any(item is None for item in objects):
        return union
    for member in first.properties:
        if not member.required:
            continue
        told = [_constants(item, member.name, shapes, required=True) for item in objects if item]
        flat = [tag for tags in told for tag in tags]
        if all(told) and len(set(flat)) == len(flat):
            mapping = [
                (tag, variant.schema.target)
                for variant, tags in zip(union.variants, told, strict=True)
                for tag in tags
                if isinstance(variant.schema, SchemaRef)
            ]
            return replace(
                union,
                discriminator=Discriminator(
                    property_name=member.name, mapping=tuple(mapping), inferred=True
                ),
                variants=tuple(
                    replace(variant, tags=tags)
                    for variant, tags in zip(union.variants, told, strict=True)
                ),
            )
    return union


def _constants(
    node: SchemaNode, name: str, shapes: Shapes, *, required: bool = False
) -> tuple[str, ...]:
    """Return the strings an object allows for one property, none if it allows others too."""
    shape = shapes.object(node)
    if shape is None:
        return ()
    for member in shape.properties:
        if member.name == name and (member.required or not required):
            value = shapes.of(member.schema)
            if isinstance(value, EnumSchema) and value.base == "string":
                return tuple(str(item.value) for item in value.values)
    return ()
