"""Schemas: Schema Objects become nodes; what deserves a name is registered under its pointer."""

from dataclasses import replace
from typing import Any, Final

from ..model import (
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    Facts,
    NamedSchema,
    NullSchema,
    ObjectSchema,
    SchemaId,
    SchemaNode,
    SchemaRef,
    StringSchema,
    UnionSchema,
    XmlFacts,
)
from . import unions
from .all_of import Flattening
from .arrays import read_array
from .enums import distinct, read_enum
from .facts import read_facts
from .merge import Child, Choice, Merged, Part
from .objects import read_object
from .places import Place, Raw
from .reader import Reader
from .scalars import read_number, read_string
from .schema_findings import MAX_DEPTH, boolean_schema, strange_type, too_deep, unmodelled
from .schema_references import (
    dressed_reference,
    dynamic_reference,
    home,
    is_nullable,
    read_reference,
)
from .sites import Site, below
from .types import ALL, inferred, told

_NONE: Final[tuple[Choice, ...]] = ()
_SCALARS: Final = frozenset({"string", "integer", "number", "boolean"})
_COMPOUND: Final = frozenset({"$ref", "allOf", "oneOf", "anyOf", "enum", "const"})


class Schemas:
    """All schemas of one document, parsed once each and kept by place."""

    def __init__(self, reader: Reader, variant_bases: frozenset[SchemaId] = frozenset()) -> None:
        self.reader = reader
        self.components: dict[SchemaId, NamedSchema] = {}
        self.inline: dict[SchemaId, NamedSchema] = {}
        self.wanted: dict[SchemaId, Place] = {}
        """Targets of references that are no root components, in the order they were met."""
        self.flattening = Flattening(reader, self.wanted)
        self.places: dict[SchemaId, Place] = {}
        """Where each named schema is written, for the passes that look at the document again."""
        self._variant_bases = variant_bases
        self._nodes: dict[str, SchemaNode] = {}
        self._merged: dict[tuple[str, ...], SchemaId] = {}
        self._depth = 0
        self.unions_open = 0

    # -- entries ---------------------------------------------------------------------------

    def component(self, place: Place, name: str) -> None:
        """Parse a schema that has a name of its own."""
        schema_id = place.id
        self.places[schema_id] = place
        node = self.build(place, below(schema_id))
        if self.reader.elements_are_named and not isinstance(node, ArraySchema):
            node = _with_element(node, name)
        self.components[schema_id] = NamedSchema(id=schema_id, schema=node, name=name)

    def standing(self, place: Place, site: Site) -> None:
        """Parse a schema that a reference points at although it stands somewhere inside."""
        schema_id = place.id
        if schema_id in self.components or schema_id in self.inline:
            return
        self.places[schema_id] = place
        node = self.build(place, below(schema_id))
        named = NamedSchema(
            id=schema_id,
            schema=node,
            name=site.name,
            owner=site.owner,
            owner_is_operation=site.owner_is_operation,
            role=site.role,
        )
        self.inline[schema_id] = named

    def read(self, place: Place, site: Site) -> SchemaNode:
        """Return the node for a use of a schema: a reference if it is named, else its shape."""
        scalar = self._scalar(place.value, place.file, place.pointer)
        if scalar is not None:
            return scalar
        known = self._nodes.get(place.id)
        if known is None:
            known = self.hoist(self.build(place, site), place, site)
            self._nodes[place.id] = known
        return known

    def _scalar(self, raw: Any, file: str, pointer: str) -> SchemaNode | None:
        """Return a plain scalar, which most schemas are, by the shortest way; None for others."""
        if raw.__class__ is not dict or not raw.keys().isdisjoint(_COMPOUND):
            return None
        kind = raw.get("type")
        if kind.__class__ is not str or kind not in _SCALARS:
            return None
        facts = read_facts(raw, f"{file}#{pointer}", settings=self.reader.settings)
        if facts.unmodelled:
            unmodelled(self.reader, facts, Place(raw, file, pointer))
        nullable = is_nullable(raw)
        if kind == "string":
            return read_string(raw, facts, nullable)
        if kind == "boolean":
            return BooleanSchema(facts=facts, nullable=nullable)
        return read_number(raw, facts, nullable, integer=kind == "integer")

    def child(self, value: Any, place: Place, token: str, site: Site, word: str) -> SchemaNode:
        """Return the node of a subschema that is raw or already merged from several parts.

        `site` is that of what it stands in, `word` its role there.
        """
        if value.__class__ is Child:
            if len(value.parts) == 1:
                return self.read(*value.parts[0])
            return self._intersection(value.parts, place, token, site.at(word))
        pointer = f"{place.pointer}/{token}"
        scalar = self._scalar(value, place.file, pointer)
        if scalar is not None:
            return scalar
        return self.read(Place(value, place.file, pointer), site.at(word))

    # -- shapes ----------------------------------------------------------------------------

    def build(self, place: Place, site: Site) -> SchemaNode:
        """Return the shape of a schema without registering it."""
        raw = place.value
        if raw.__class__ is not dict:
            return boolean_schema(self.reader, place)
        if self._depth >= MAX_DEPTH:
            return too_deep(self.reader, place)
        self._depth += 1
        try:
            if "$ref" in raw:
                return read_reference(self, place, site)
            if "$dynamicRef" in raw:
                dynamic = dynamic_reference(self, place)
                if dynamic is not None:
                    return dynamic
            if "allOf" in raw and place.items("allOf"):
                wrapped = dressed_reference(self, [place], place)
                if wrapped is not None and not self._is_heir(wrapped, place, site):
                    return wrapped
                return self.shape_merged(self.flattening.of(place, home(place, site)), place, site)
            choices = _NONE
            if "oneOf" in raw or "anyOf" in raw:
                choices = unions.choices_of(raw, place)
            return self.shape(raw, choices, (), place, site)
        finally:
            self._depth -= 1

    def shape_merged(self, merged: Merged, place: Place, site: Site) -> SchemaNode:
        """Return the shape of merged keywords that stand at `place`."""
        return self.shape(merged.kw, tuple(merged.choices), tuple(merged.bases), place, site)

    def shape(
        self,
        kw: Raw,
        choices: tuple[Choice, ...],
        bases: tuple[SchemaId, ...],
        place: Place,
        site: Site,
    ) -> SchemaNode:
        """Return the shape that keywords describe."""
        kinds, nullable, strange = told(kw)
        nullable = nullable or is_nullable(kw)
        facts = read_facts(kw, place.id, settings=self.reader.settings)
        if strange:
            strange_type(self.reader, strange, kinds, place)
        if facts.unmodelled:
            unmodelled(self.reader, facts, place)
        if choices:
            union = unions.read_choices(self, kw, choices, bases, place, site, nullable)
            if union is not None:
                return union
        if "const" in kw:
            if kw["const"] is None:
                return NullSchema(facts=facts)
            return read_enum(kw, [kw["const"]], facts, nullable)
        values = kw.get("enum")
        if values and isinstance(values, list):
            kept = _enum_values(values, kinds)
            if kept and all(value is None for value in kept):
                return NullSchema(facts=facts)
            if kept:
                return read_enum(kw, kept, facts, nullable or None in kept)
        if len(kinds) > 1:
            if len(set(kinds) | {"integer"}) == len(ALL):
                return AnySchema(facts=facts, nullable=nullable)
            return unions.read_types(self, kw, kinds, place, site, facts, nullable)
        if kinds:
            kind = kinds[0]
        elif nullable and "type" in kw:
            return NullSchema(facts=facts)
        else:
            kind = "object" if bases and not inferred(kw) else inferred(kw)
        return self._of_kind(kind, kw, bases, place, site, facts, nullable)

    def _of_kind(
        self,
        kind: str,
        kw: Raw,
        bases: tuple[SchemaId, ...],
        place: Place,
        site: Site,
        facts: Facts,
        nullable: bool,
    ) -> SchemaNode:
        match kind:
            case "string":
                return read_string(kw, facts, nullable)
            case "object":
                return read_object(self, kw, bases, place, site, facts, nullable)
            case "array":
                return read_array(self, kw, place, site, facts, nullable)
            case "integer" | "number":
                return read_number(kw, facts, nullable, integer=kind == "integer")
            case "boolean":
                return BooleanSchema(facts=facts, nullable=nullable)
            case "file":
                return StringSchema(facts=facts, nullable=nullable, format="binary")
            case _:
                return AnySchema(facts=facts, nullable=nullable)

    # -- naming ----------------------------------------------------------------------------

    def hoist(self, node: SchemaNode, place: Place, site: Site) -> SchemaNode:
        """Register a node that deserves a name and return the reference to it."""
        match node:
            case ObjectSchema(properties=(), bases=()):
                return node
            case EnumSchema() if node.is_const or node.base != "string":
                return node
            case ObjectSchema() | EnumSchema() | UnionSchema():
                pass
            case _:
                return node
        schema_id = place.id
        named = NamedSchema(
            id=schema_id,
            schema=replace(node, nullable=False) if node.nullable else node,
            name=site.name,
            owner=site.owner,
            owner_is_operation=site.owner_is_operation,
            role=site.role,
        )
        self.inline[schema_id] = named
        self.places.setdefault(schema_id, place)
        return SchemaRef(facts=node.facts, nullable=node.nullable, target=schema_id)

    def use(self, target: Place) -> SchemaId:
        """Return the id by which uses refer to a target, and see that it gets parsed."""
        schema_id = target.id
        self.wanted.setdefault(schema_id, target)
        if schema_id in self._variant_bases:
            return variants_id(schema_id)
        return schema_id

    # -- merging ---------------------------------------------------------------------------

    def _is_heir(self, node: SchemaNode, place: Place, site: Site) -> bool:
        """Whether a named schema extends a base with a discriminator, if only by name."""
        return (
            site.owner == place.id
            and isinstance(node, SchemaRef)
            and node.target.removesuffix("/discriminator") in self._variant_bases
        )

    def _intersection(
        self, parts: tuple[Part, ...], place: Place, token: str, site: Site
    ) -> SchemaNode:
        """Return the node of a subschema that several merged schemas describe."""
        last = parts[-1]
        if all(part.place.value == last.place.value for part in parts[:-1]):
            return self.read(*last)
        key = tuple(part.place.id for part in parts)
        at = Place(last.place.value, place.file, f"{place.pointer}/{token}")
        if key in self._merged:
            return SchemaRef(facts=Facts(pointer=at.id), target=self._merged[key])
        wrapped = dressed_reference(self, [part.place for part in reversed(parts)], at)
        if wrapped is not None:
            return wrapped
        if self._depth >= MAX_DEPTH:
            return too_deep(self.reader, at)
        self._merged[key] = at.id
        self._depth += 1
        try:
            merged = self.flattening.of_parts(parts, at)
            node = self.hoist(self.shape_merged(merged, at, site), at, site)
        finally:
            self._depth -= 1
        if not isinstance(node, SchemaRef):
            del self._merged[key]
        return node


def variants_id(base_id: SchemaId) -> SchemaId:
    """Return the id of the union of all schemas that extend a base with a discriminator."""
    return f"{base_id}/discriminator"


def _enum_values(values: list[Any], kinds: tuple[str, ...]) -> list[Any]:
    """Return the values an enum may have; one put on an array instead of its items has none."""
    if kinds in (("array",), ("object",)):
        container = list if kinds == ("array",) else dict
        return [value for value in values if isinstance(value, container)]
    return distinct(values)


def _with_element(node: SchemaNode, name: str) -> SchemaNode:
    """Return a schema whose XML element has a name of its own, this one if the document gives none."""
    told = node.facts.xml or XmlFacts()
    xml = replace(told, name=told.name or name)
    return replace(node, facts=replace(node.facts, xml=xml))
