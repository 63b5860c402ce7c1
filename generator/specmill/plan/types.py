"""Schemas to type expressions of one target, from its type table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeVar

from ..escape import literal, number_text
from ..model import (
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    NamedSchema,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    SchemaId,
    SchemaNode,
    SchemaRef,
    StringSchema,
    TupleSchema,
    UnionSchema,
)
from ..target import Target, TypeEntry
from ..text import Text
from .nodes import Import, LimitsNode, ModelRef, TypeNode

CODECS = frozenset(
    (
        *("date-time", "date", "time", "duration", "uuid", "byte", "base64url", "binary"),
        *("int32", "int64", "uint64", "decimal", "float", "double"),
        *("uri", "email", "ipv4", "ipv6", "hostname"),
    )
)
"""Formats of the OpenAPI format registry that a type table may tell apart."""


T = TypeVar("T")


class TypeSpeller:
    """Spells the types of one target. `models` gives the reference of every schema that has a name of its own."""

    def __init__(
        self,
        target: Target,
        schemas: Mapping[SchemaId, NamedSchema],
        models: Mapping[SchemaId, ModelRef],
    ) -> None:
        self._target = target
        self._schemas = schemas
        self._models = models
        self._cache: dict[int, tuple[SchemaNode, TypeNode]] = {}
        self._expanding: set[SchemaId] = set()
        self._leaves: dict[tuple[str, str, bool], TypeNode] = {}
        self._uses: dict[tuple[SchemaId, bool], TypeNode] = {}

    def spell(self, schema: SchemaNode) -> TypeNode:
        """Returns the type of a schema, nullability included."""
        cached = self._cache.get(id(schema))
        if cached is not None:
            return cached[1]
        node = self._spell(schema)
        self._cache[id(schema)] = (schema, node)
        return node

    def _spell(self, schema: SchemaNode) -> TypeNode:
        match schema:
            case SchemaRef():
                return self._reference(schema)
            case AnySchema():
                return self.leaf("any")
            case NeverSchema():
                return self.leaf("never")
            case NullSchema():
                return self.leaf("null")
            case BooleanSchema():
                return self.leaf("boolean", nullable=schema.nullable)
            case NumberSchema():
                kind = "integer" if schema.integer else "number"
                return self.leaf(
                    kind, schema.format, nullable=schema.nullable, limits=limits_of(schema)
                )
            case StringSchema():
                return self.leaf(
                    "string",
                    string_format(schema),
                    nullable=schema.nullable,
                    limits=limits_of(schema),
                )
            case EnumSchema():
                return self._enum(schema)
            case ArraySchema():
                return self._array(schema)
            case TupleSchema():
                return self._tuple(schema)
            case ObjectSchema():
                return self._map(schema)
            case UnionSchema():
                return self.union(
                    [variant.schema for variant in schema.variants], nullable=schema.nullable
                )
            case _:
                raise AssertionError(f"unknown schema node {type(schema).__name__}")

    def _entry(self, *keys: str) -> TypeEntry:
        types = self._target.types
        return types[next(key for key in keys if key in types)]

    def leaf(
        self,
        kind: str,
        format: str = "",
        *,
        nullable: bool = False,
        limits: LimitsNode | None = None,
    ) -> TypeNode:
        """Returns the type of a scalar kind of the type table."""
        if limits is not None:
            return self._leaf(kind, format, nullable=nullable, limits=limits)
        node = self._leaves.get((kind, format, nullable))
        if node is None:
            node = self._leaf(kind, format, nullable=nullable, limits=None)
            self._leaves[kind, format, nullable] = node
        return node

    def _leaf(
        self, kind: str, format: str, *, nullable: bool, limits: LimitsNode | None
    ) -> TypeNode:
        codec = format if format in CODECS else ""
        keys = [f"{kind}:{codec}"] * bool(codec) + [f"{kind}:*"] * bool(format) + [kind]
        values = {"format": format}
        return self._finish(
            self._entry(*keys),
            values,
            values,
            kind=kind,
            codec=codec,
            format=Text(format),
            nullable=nullable,
            limits=limits,
        )

    def _reference(self, schema: SchemaRef) -> TypeNode:
        known = self._uses.get((schema.target, schema.nullable))
        if known is not None:
            return known
        ref = self._models.get(schema.target)
        named = self._schemas.get(schema.target)
        if ref is None:
            if named is None or schema.target in self._expanding:
                return self.leaf("any")
            self._expanding.add(schema.target)
            try:
                node = self.spell(named.schema)
            finally:
                self._expanding.discard(schema.target)
            return self.nullable(node) if schema.nullable else node
        inline = (
            [f"inline:{ref.kind}", "inline"] if named is not None and not named.is_component else []
        )
        entry = self._entry(*inline, f"model:{ref.kind}", "model")
        raw = named.name if named is not None and named.name else ref.name
        values = {
            "name": ref.name,
            "input_name": ref.input_name or ref.name,
            "module": ref.module,
            "raw": raw,
        }
        nullable = schema.nullable or (
            named is not None
            and named.schema.nullable
            and (self._target.untrusted or ref.kind in self._target.nullable_at_use)
        )
        if values["input_name"] == ref.name:
            entry = replace(entry, input=entry.expr)
        node = self._finish(
            entry, values, values, kind="model", nullable=nullable, model=ref, references=(ref,)
        )
        self._uses[schema.target, schema.nullable] = node
        return node

    def _enum(self, schema: EnumSchema) -> TypeNode:
        base = schema.base if schema.base != "mixed" else "any"
        values = tuple(literal(value.value, self._target.literals) for value in schema.values)
        joined = (
            self._target.union_join.join(values) if not self._comma_enums() else ", ".join(values)
        )
        base_node = self.leaf(base, schema.format)
        names = {"values": joined, "base": _plain(base_node.expr)}
        keys = ["const", "enum"] if schema.is_const else ["enum"]
        if any(isinstance(value.value, float | Decimal) for value in schema.values):
            keys.insert(0, "enum:fraction")
        if any(isinstance(value.value, list | dict) for value in schema.values):
            keys.insert(0, "enum:container")
        entry = self._entry(*keys)
        return self._finish(
            entry,
            names,
            names,
            kind="enum",
            nullable=schema.nullable,
            literals=values,
            descriptions=_descriptions(schema),
            item=base_node,
            imports=base_node.imports,
        )

    def _with_one_enum(self, alternatives: list[TypeNode]) -> list[TypeNode]:
        """Returns alternatives of which one enum, where the target lists values, has the values of all."""
        entry = self._target.types["enum"]
        listed = [
            node
            for node in alternatives
            if node.kind == "enum"
            and node.expr == entry.expr.replace("{values}", ", ".join(node.literals))
        ]
        if len(listed) < 2 or "{values}]" not in entry.expr:
            return alternatives
        literals = tuple(dict.fromkeys(value for node in listed for value in node.literals))
        names = {"values": ", ".join(literals)}
        one = replace(
            listed[0],
            expr=_fill(entry.expr, names),
            input_expr=_fill(entry.input, names),
            literals=literals,
            descriptions=(),
        )
        rest = [node for node in alternatives if all(node is not other for other in listed)]
        return [one, *rest]

    def _comma_enums(self) -> bool:
        return "{values}]" in self._target.types["enum"].expr or self._target.untrusted

    def _array(self, schema: ArraySchema) -> TypeNode:
        item = self.spell(schema.items)
        key = "set" if schema.unique_items and "set" in self._target.types else "array"
        return self._finish(
            self._entry(key),
            {"item": _plain(item.expr)},
            {"item": _plain(item.input_expr)},
            kind="array",
            nullable=schema.nullable,
            item=item,
            limits=limits_of(schema),
            imports=item.imports,
            references=item.references,
        )

    def _tuple(self, schema: TupleSchema) -> TypeNode:
        prefix = tuple(self.spell(item) for item in schema.prefix)
        rest = self.spell(schema.rest) if schema.rest is not None else None
        both = (*prefix, rest) if rest is not None else prefix
        union = self.union([*schema.prefix, *([schema.rest] if schema.rest is not None else [])])
        entry = self._entry(*(["tuple"] if rest is None else ["tuple_rest", "tuple"]))
        named = (union,) if "{union}" in entry.expr + entry.input else both

        def values(attribute: str) -> dict[str, str]:
            return {
                "items": ", ".join(_plain(getattr(item, attribute)) for item in prefix),
                "rest": _plain(getattr(rest, attribute)) if rest is not None else "",
                "union": _plain(getattr(union, attribute)),
            }

        return self._finish(
            entry,
            values("expr"),
            values("input_expr"),
            kind="tuple",
            nullable=schema.nullable,
            prefix=prefix,
            item=rest,
            imports=_merge(node.imports for node in named),
            references=_merge(node.references for node in named),
        )

    def others(self, schema: ObjectSchema) -> TypeNode:
        """Returns the type of members beside the properties of an object that may have some."""
        others = schema.others
        return self.spell(others[0]) if len(others) == 1 else self.union(others)

    def _map(self, schema: ObjectSchema) -> TypeNode:
        value = self.others(schema) if schema.others else self.leaf("any")
        keys = (
            ["object", "map"] if value.kind == "any" and "object" in self._target.types else ["map"]
        )
        return self._finish(
            self._entry(*keys),
            {"value": _plain(value.expr)},
            {"value": _plain(value.input_expr)},
            kind="map",
            nullable=schema.nullable,
            item=value,
            imports=value.imports,
            references=value.references,
        )

    def union(self, schemas: Iterable[SchemaNode], *, nullable: bool = False) -> TypeNode:
        """Returns the union of schemas without repeating an alternative; null in one makes the whole nullable."""
        alternatives: list[TypeNode] = []
        for schema in schemas:
            node = self.spell(schema)
            nullable = nullable or node.nullable
            node = self._without_null(node, schema)
            for inner in node.variants if node.kind == "union" else (node,):
                if inner.kind == "null":
                    nullable = True
                elif all(
                    (inner.expr, inner.input_expr) != (other.expr, other.input_expr)
                    for other in alternatives
                ):
                    alternatives.append(inner)
        if any(node.kind == "any" for node in alternatives) and not self._target.untrusted:
            return self.leaf("any")
        alternatives = self._with_one_enum(alternatives)
        if len(alternatives) == 1:
            return self.nullable(alternatives[0]) if nullable else alternatives[0]
        if not alternatives:
            return self.leaf("null")
        join = self._target.union_join
        return self._finish(
            self._entry("union"),
            {"variants": join.join(dict.fromkeys(_plain(node.expr) for node in alternatives))},
            {
                "variants": join.join(
                    dict.fromkeys(_plain(node.input_expr) for node in alternatives)
                )
            },
            kind="union",
            nullable=nullable,
            variants=tuple(alternatives),
            imports=_merge(node.imports for node in alternatives),
            references=_merge(node.references for node in alternatives),
        )

    def _without_null(self, node: TypeNode, schema: SchemaNode) -> TypeNode:
        if not node.nullable:
            return node
        return self._spell(replace(schema, nullable=False)) if schema.nullable else node

    def result(self, kind: str, node: TypeNode | None) -> str | Text:
        """Returns the type of a result of a kind; `result:text`, `result:binary` and `result:object` say more in the table."""
        types = self._target.types
        if f"result:{kind}" in types:
            return self._wrap(types[f"result:{kind}"].expr)
        if kind == "any" or node is None:
            return self.leaf("any").expr
        if node.is_object and "result:object" in types:
            return self._wrap(_fill(types["result:object"].expr, {"type": _plain(node.expr)}))
        return node.expr

    def nullable(self, node: TypeNode) -> TypeNode:
        """Returns a type that accepts null as well."""
        if node.nullable or node.kind in ("any", "null"):
            return node
        entry = self._entry("nullable")
        return replace(
            node,
            expr=self._wrap(entry.expr.replace("{type}", _plain(node.expr))),
            input_expr=self._wrap(entry.input.replace("{type}", _plain(node.input_expr))),
            nullable=True,
        )

    def _finish(
        self,
        entry: TypeEntry,
        values: Mapping[str, str],
        input_values: Mapping[str, str],
        *,
        kind: str,
        nullable: bool,
        **rest: object,
    ) -> TypeNode:
        inner: Any = rest.pop("imports", ())
        if entry.imports:
            imports = [Import(module=module, name=name) for module, name in entry.imports]
            inner = _merge([imports, inner])
        node = TypeNode(
            kind=kind,
            expr=self._wrap(_fill(entry.expr, values)),
            input_expr=self._wrap(_fill(entry.input, input_values)),
            imports=inner,
            **rest,  # type: ignore[arg-type]
        )
        return self.nullable(node) if nullable else node

    def _wrap(self, expr: str) -> str | Text:
        return Text(expr) if self._target.untrusted else expr


def _fill(pattern: str, values: Mapping[str, str]) -> str:
    for key, value in values.items():
        if "{" + key + "}" in pattern:
            pattern = pattern.replace("{" + key + "}", value)
    return pattern


def _plain(expr: str | Text) -> str:
    return expr.raw if isinstance(expr, Text) else expr


def _merge(groups: Iterable[Iterable[T]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(item for group in groups for item in group))


def _descriptions(schema: EnumSchema) -> tuple[Text, ...]:
    if not any(value.description for value in schema.values):
        return ()
    return tuple(Text(value.description) for value in schema.values)


def string_format(schema: StringSchema) -> str:
    """Returns the format that decides how a string travels: an encoding of bytes beats a format name."""
    match schema.content_encoding.lower():
        case "base64":
            return "byte"
        case "base64url":
            return "base64url"
        case _:
            return schema.format


def limits_of(schema: SchemaNode) -> LimitsNode | None:
    """Returns the printable constraints of a schema, None where it has none."""
    if schema.__class__ in _LIMITLESS:
        return None
    match schema:
        case NumberSchema():
            values = {
                "minimum": schema.minimum,
                "maximum": schema.maximum,
                "exclusive_minimum": schema.exclusive_minimum,
                "exclusive_maximum": schema.exclusive_maximum,
                "multiple_of": schema.multiple_of,
            }
        case StringSchema():
            values = {"min_length": schema.min_length, "max_length": schema.max_length}
            if schema.pattern:
                return LimitsNode(pattern=Text(schema.pattern), **_printable(values))
        case ArraySchema():
            values = {"min_items": schema.min_items, "max_items": schema.max_items}
            if schema.unique_items:
                return LimitsNode(unique_items=True, **_printable(values))
        case ObjectSchema():
            values = {
                "min_properties": schema.min_properties,
                "max_properties": schema.max_properties,
            }
        case _:
            return None
    printable = _printable(values)
    return LimitsNode(**printable) if printable else None


_LIMITLESS = frozenset(
    {
        AnySchema,
        BooleanSchema,
        EnumSchema,
        NeverSchema,
        NullSchema,
        SchemaRef,
        TupleSchema,
        UnionSchema,
    }
)


def _printable(values: Mapping[str, int | float | None]) -> dict[str, Any]:
    return {name: number_text(value) for name, value in values.items() if value is not None}
