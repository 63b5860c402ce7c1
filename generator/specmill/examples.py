"""Example values of schemas: the document's own where they fit, else made up, always the same and always finite."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from enum import StrEnum

from .fitting import fits, found, unfold
from .model import (
    ABSENT,
    Absent,
    AnySchema,
    Api,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    Json,
    MediaType,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Property,
    SchemaId,
    SchemaNode,
    SchemaRef,
    StringSchema,
    TupleSchema,
    UnionSchema,
    Variant,
)
from .patterns import matching

_FORMATS: Mapping[str, str] = {
    "date": "2026-03-14",
    "date-time": "2026-03-14T09:26:53Z",
    "time": "09:26:53Z",
    "duration": "PT90S",
    "uuid": "4a35a71b-7c1e-4b52-9f3a-5d2e8a6b4c0b",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "uri-reference": "/a",
    "iri": "https://example.com/a",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "aGVsbG8=",
    "decimal": "1.50",
    "int64": "1",
    "json-pointer": "/a",
}
_MOST_VALUES = 400
"""How many values one example may have; schemas whose required members need more have no example."""


class Direction(StrEnum):
    """Which way a value travels: read-only members aren't sent, write-only ones aren't received."""

    REQUEST = "request"
    RESPONSE = "response"


class NoExample(Exception):
    """A schema has no finite value, or none that was found."""


class Examples:
    """Makes examples for the schemas of one document.

    Required members are always there; optional ones down to `depth` levels, as long as the whole stays under `room`
    values.
    """

    def __init__(self, api: Api, *, depth: int = 2, room: int = 40) -> None:
        self._api = api
        self._depth = depth
        self._room = room

    def media_type(self, media: MediaType, direction: Direction) -> Json | Absent:
        """Returns an example of a body, `ABSENT` where there is none to show."""
        for example in media.examples:
            value = example.value
            if not isinstance(value, Absent) and (
                media.schema is None or self.fits(media.schema, value, direction)
            ):
                return value
        if media.schema is None or isinstance(media.schema, AnySchema):
            return ABSENT
        return self.value(media.schema, direction)

    def value(self, schema: SchemaNode, direction: Direction, name: str = "") -> Json | Absent:
        """Returns an example of a schema, `ABSENT` where there is none; `name` is what strings may say."""
        try:
            making = _Making(self._api, direction, self._depth, self._room)
            return making.value(schema, 0, (), name)
        except (NoExample, RecursionError):
            return ABSENT

    def fits(self, schema: SchemaNode, value: Json, direction: Direction) -> bool:
        """Returns whether a value is what a schema describes, as far as the model tells."""
        return fits(schema, value, self._api.schemas, in_request=direction is Direction.REQUEST)


class _Making:
    """One example under construction."""

    def __init__(self, api: Api, direction: Direction, depth: int, room: int) -> None:
        self._api = api
        self._request = direction is Direction.REQUEST
        self._depth = depth
        self._room = room
        self._made = 0

    def _fits(self, schema: SchemaNode, value: Json) -> bool:
        return fits(schema, value, self._api.schemas, in_request=self._request)

    def value(
        self, schema: SchemaNode, level: int, path: tuple[SchemaId, ...], name: str = ""
    ) -> Json:
        self._made += 1
        if self._made > _MOST_VALUES or level > 40:
            raise NoExample
        for example in (*schema.facts.examples, schema.facts.default):
            if (
                not isinstance(example, Absent)
                and example is not None
                and self._fits(schema, example)
            ):
                return example
        try:
            return self._made_up(schema, level, path, name)
        except NoExample:
            if schema.nullable:
                return None
            raise

    def _made_up(
        self, schema: SchemaNode, level: int, path: tuple[SchemaId, ...], name: str
    ) -> Json:
        match schema:
            case SchemaRef():
                named = self._api.schemas.get(schema.target)
                if named is None or schema.target in path:
                    raise NoExample
                return self.value(named.schema, level, (*path, schema.target), name)
            case EnumSchema():
                return schema.values[0].value
            case BooleanSchema():
                return True
            case NumberSchema():
                return number(schema)
            case StringSchema():
                return text(schema, name)
            case ArraySchema():
                return self._array(schema, level, path, name)
            case TupleSchema():
                return [self.value(item, level + 1, path) for item in schema.prefix]
            case ObjectSchema():
                return self._object(schema, level, path)
            case UnionSchema():
                return self._union(schema, level, path, name)
            case NullSchema():
                return None
            case NeverSchema():
                raise NoExample
            case _:
                return "value"

    def _array(
        self, schema: ArraySchema, level: int, path: tuple[SchemaId, ...], name: str
    ) -> Json:
        least = schema.min_items or 0
        if schema.max_items == 0:
            return []
        try:
            item = self.value(schema.items, level + 1, path, name)
        except NoExample:
            if least:
                raise
            return []
        if least > 1 and schema.unique_items:
            return self._distinct(schema.items, item, least)
        return [item] * max(1, least)

    def _distinct(self, schema: SchemaNode, item: Json, count: int) -> Json:
        resolved = unfold(schema, self._api.schemas)
        if isinstance(resolved, EnumSchema) and len(resolved.values) >= count:
            return [value.value for value in resolved.values[:count]]
        candidates: list[Json] = []
        for index in range(count * 3):
            other: Json = f"{item}{index or ''}" if isinstance(item, str) else item
            if isinstance(item, int | float) and not isinstance(item, bool):
                other = item + index
            if other not in candidates and self._fits(schema, other):
                candidates.append(other)
        if len(candidates) < count:
            raise NoExample
        return list(candidates[:count])

    def _object(self, schema: ObjectSchema, level: int, path: tuple[SchemaId, ...]) -> Json:
        value: dict[str, Json] = {}
        for prop in schema.properties:
            if self._travels(prop) and prop.required:
                value[prop.name] = self.value(prop.schema, level + 1, path, prop.name)
        for prop in schema.properties:
            if (
                self._travels(prop)
                and not prop.required
                and level < self._depth
                and self._made < self._room
            ):
                self._optional(value, prop, level, path)
        order = {prop.name: place for place, prop in enumerate(schema.properties)}
        value = dict(sorted(value.items(), key=lambda member: order[member[0]]))
        if (not schema.properties and level < self._depth) or len(value) < (
            schema.min_properties or 0
        ):
            self._further(value, schema, level, path)
        if schema.discriminator is not None and isinstance(
            value.get(schema.discriminator.property_name), str
        ):
            tag = next(
                (name for name, target in schema.discriminator.mapping if target in path[-1:]), None
            )
            value[schema.discriminator.property_name] = (
                tag or value[schema.discriminator.property_name]
            )
        return value

    def _optional(
        self, value: dict[str, Json], prop: Property, level: int, path: tuple[SchemaId, ...]
    ) -> None:
        try:
            value[prop.name] = self.value(prop.schema, level + 1, path, prop.name)
        except NoExample:
            return

    def _travels(self, prop: Property) -> bool:
        facts = prop.schema.facts
        return not (facts.read_only if self._request else facts.write_only)

    def _further(
        self, value: dict[str, Json], schema: ObjectSchema, level: int, path: tuple[SchemaId, ...]
    ) -> None:
        wanted = max(1, (schema.min_properties or 0) - len(value))
        for pattern, inner in schema.patterns:
            name = matching(pattern)
            if name is not None and name not in value:
                value[name] = self.value(inner, level + 1, path)
                return
        if schema.additional is None or isinstance(schema.additional, NeverSchema):
            return
        if not schema.additional_declared and not schema.min_properties:
            return
        for index in range(wanted):
            value[f"key{index or ''}"] = self.value(schema.additional, level + 1, path)

    def _union(
        self, schema: UnionSchema, level: int, path: tuple[SchemaId, ...], name: str
    ) -> Json:
        first: Json | Absent = ABSENT
        for variant in schema.variants:
            try:
                value = self._tagged(schema, variant, self.value(variant.schema, level, path, name))
            except NoExample:
                continue
            if self._fits(schema, value):
                return value
            first = value if isinstance(first, Absent) else first
        if isinstance(first, Absent):
            raise NoExample
        return first

    @staticmethod
    def _tagged(schema: UnionSchema, variant: Variant, value: Json) -> Json:
        if schema.discriminator is not None and variant.tags and isinstance(value, dict):
            return {**value, schema.discriminator.property_name: variant.tags[0]}
        return value


def text(schema: StringSchema, name: str = "") -> str:
    """Returns a string of a schema: of its format, else its name. Raises `NoExample` where none was found."""
    least, most = schema.min_length or 0, schema.max_length
    made = (
        "aGVsbG8="
        if schema.content_encoding.startswith("base64")
        else _FORMATS.get(schema.format, name or "text")
    )
    for candidate in (made, made.ljust(least, "x"), "text".ljust(least, "x"), "x" * least):
        if _suits(candidate, schema):
            return candidate
    match = matching(schema.pattern, least, most) if schema.pattern else "x" * max(least, 1)
    if match is None:
        raise NoExample
    return match[:most] if most is not None and not schema.pattern else match


def _suits(candidate: str, schema: StringSchema) -> bool:
    long_enough = len(candidate) >= (schema.min_length or 0)
    short_enough = schema.max_length is None or len(candidate) <= schema.max_length
    if not (long_enough and short_enough):
        return False
    return not schema.pattern or found(schema.pattern, candidate)


def number(schema: NumberSchema) -> Json:
    """Returns a number of a schema: 1 or 1.5 where nothing else is asked for."""
    unit: int | float = schema.multiple_of or (1 if schema.integer else 0.5)
    value: int | float = schema.multiple_of or (1 if schema.integer else 1.5)
    if schema.exclusive_minimum is not None and value <= schema.exclusive_minimum:
        value = (math.floor(schema.exclusive_minimum / unit) + 1) * unit
    if schema.minimum is not None and value < schema.minimum:
        value = math.ceil(schema.minimum / unit) * unit
    if schema.exclusive_maximum is not None and value >= schema.exclusive_maximum:
        value = (math.ceil(schema.exclusive_maximum / unit) - 1) * unit
    if schema.maximum is not None and value > schema.maximum:
        value = math.floor(schema.maximum / unit) * unit
    if not schema.integer and not _within(value, schema):
        value = _middle(schema)
    return int(value) if schema.integer else value


def _within(value: int | float, schema: NumberSchema) -> bool:
    return (
        (schema.minimum is None or value >= schema.minimum)
        and (schema.exclusive_minimum is None or value > schema.exclusive_minimum)
        and (schema.maximum is None or value <= schema.maximum)
        and (schema.exclusive_maximum is None or value < schema.exclusive_maximum)
    )


def _middle(schema: NumberSchema) -> float:
    low = [bound for bound in (schema.minimum, schema.exclusive_minimum) if bound is not None]
    high = [bound for bound in (schema.maximum, schema.exclusive_maximum) if bound is not None]
    ends: Sequence[int | float] = [*low[:1], *high[:1]]
    return sum(ends) / len(ends) if ends else 1.5
