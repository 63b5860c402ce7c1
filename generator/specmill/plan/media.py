"""Media types, bodies and headers to plan nodes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..escape import literal
from ..examples import Direction, Examples
from ..model import (
    AnySchema,
    Api,
    ArraySchema,
    Encoding,
    Example,
    Header,
    Json,
    MediaType,
    ObjectSchema,
    SchemaId,
    SchemaNode,
    SchemaRef,
    StringSchema,
    UnionSchema,
)
from ..naming import Claim, document_candidates, resolve
from ..target import Target
from ..text import EMPTY, Data, Text
from .models import ModelBuilder
from .nodes import (
    EncodingNode,
    ExampleNode,
    FieldNode,
    HeaderNode,
    MediaTypeNode,
    PartNode,
    SampleNode,
    TypeNode,
)
from .types import TypeSpeller
from .xml import xml_node

_SEQUENCES = {
    "text/event-stream": "sse",
    "application/jsonl": "jsonl",
    "application/x-jsonl": "jsonl",
    "application/ndjson": "jsonl",
    "application/x-ndjson": "jsonl",
    "application/jsonlines": "jsonl",
    "application/x-jsonlines": "jsonl",
    "application/json-lines": "jsonl",
    "application/x-json-stream": "jsonl",
    "application/stream+json": "jsonl",
    "application/json-seq": "json-seq",
    "application/geo+json-seq": "json-seq",
}


def essence_of(media_type: str) -> str:
    """Returns type and subtype in lower case, without parameters (RFC 9110, 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def family_of(media_type: str, schema: SchemaNode | None = None) -> str:
    """Returns the family of a media range: how bodies of it are written and read (wire rules 1.4 and 1.7)."""
    essence = essence_of(media_type)
    if essence in _SEQUENCES:
        return _SEQUENCES[essence]
    if essence == "application/json" or essence.endswith("+json") or essence == "text/json":
        return "json"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence == "multipart/form-data":
        return "multipart"
    if essence.startswith("multipart/"):
        return "mixed"
    if essence in ("application/xml", "text/xml") or essence.endswith("+xml"):
        return "text" if schema is None or isinstance(schema, StringSchema) else "xml"
    if essence.startswith("text/"):
        return "text"
    if essence in ("*/*", "application/*"):
        return "binary" if isinstance(schema, StringSchema) and schema.format == "binary" else "any"
    return "binary"


class MediaBuilder:
    """Builds media types of one target."""

    def __init__(
        self, api: Api, target: Target, speller: TypeSpeller, models: ModelBuilder
    ) -> None:
        self._api = api
        self._target = target
        self._speller = speller
        self._models = models
        self.samples = Examples(api)

    def resolved(self, schema: SchemaNode) -> tuple[SchemaNode, SchemaId]:
        """Returns a schema with references followed, and the id of the last named schema passed."""
        last = ""
        while (
            isinstance(schema, SchemaRef)
            and schema.target in self._api.schemas
            and schema.target != last
        ):
            last = schema.target
            schema = self._api.schemas[last].schema
        return schema, last

    def media_type(
        self, media: MediaType, direction: Direction = Direction.RESPONSE
    ) -> MediaTypeNode:
        schema, schema_id = self.resolved(media.schema) if media.schema is not None else (None, "")
        family = family_of(media.name, schema)
        encodings = tuple(self.encoding(encoding) for encoding in media.encodings)
        item_schema = media.item_schema
        if item_schema is None and family in ("sse", "jsonl", "json-seq"):
            item_schema = schema.items if isinstance(schema, ArraySchema) else media.schema
        named = (
            self._api.schemas.get(media.schema.target)
            if isinstance(media.schema, SchemaRef)
            else None
        )
        is_component = named is not None and named.is_component
        return MediaTypeNode(
            name=Text(media.name),
            family=family,
            is_yaml=essence_of(media.name).endswith(("/yaml", "/x-yaml", "+yaml")),
            type=self._speller.spell(media.schema) if media.schema is not None else None,
            untyped=schema is None or (isinstance(schema, AnySchema) and not schema_id),
            item_type=self._speller.spell(item_schema) if item_schema is not None else None,
            parts=self._parts(schema, schema_id, encodings)
            if family in ("form", "multipart")
            else (),
            encodings=encodings,
            prefix_encodings=tuple(self.encoding(encoding) for encoding in media.prefix_encodings),
            item_encoding=self.encoding(media.item_encoding)
            if media.item_encoding is not None
            else None,
            examples=self.examples(media.examples),
            schema_name=Text(named.name) if named is not None and is_component else EMPTY,
            schema_has_fields=self._has_fields(schema),
            schema_reference=is_component,
            xml=xml_node(media.schema, self.resolved, named.name if named is not None else "")
            if family == "xml" and media.schema is not None
            else None,
            fields=self._fields(schema, schema_id),
            sample=SampleNode(make=lambda: self.samples.media_type(media, direction)),
        )

    def _fields(self, schema: SchemaNode | None, schema_id: SchemaId) -> tuple[FieldNode, ...]:
        if not isinstance(schema, ObjectSchema):
            return ()
        return self._models.fields(schema_id or schema.facts.pointer, schema)

    @staticmethod
    def _has_fields(schema: SchemaNode | None) -> bool:
        return isinstance(schema, ObjectSchema) and bool(schema.properties)

    def _parts(
        self, schema: SchemaNode | None, schema_id: SchemaId, encodings: Sequence[EncodingNode]
    ) -> tuple[PartNode, ...]:
        if not isinstance(schema, ObjectSchema):
            return ()
        by_name = {encoding.wire_name.raw: encoding for encoding in encodings}
        fields = self._fields(schema, schema_id)
        return tuple(
            self._part(field, prop.schema, by_name.get(prop.name))
            for field, prop in zip(fields, schema.properties, strict=True)
        )

    def _part(
        self, field: FieldNode, schema: SchemaNode, encoding: EncodingNode | None
    ) -> PartNode:
        default = self.default_content_type(schema)
        declared = (
            encoding.content_types[0] if encoding is not None and encoding.content_types else None
        )
        return PartNode(
            wire_name=field.wire_name,
            name=field.name,
            type=field.type,
            required=field.required,
            content_type=declared or Text(default),
            is_file=default == "application/octet-stream",
            encoding=encoding,
        )

    def default_content_type(self, schema: SchemaNode) -> str:
        """Returns the default type of a part (OpenAPI 3.1.2, 4.14.3; 3.2.0, Encoding Object)."""
        schema, _ = self.resolved(schema)
        match schema:
            case StringSchema():
                return (
                    "application/octet-stream"
                    if schema.format == "binary" or schema.content_encoding
                    else "text/plain"
                )
            case AnySchema():
                return "application/octet-stream"
            case ArraySchema():
                inner, _ = self.resolved(schema.items)
                return (
                    "application/json"
                    if isinstance(inner, ArraySchema)
                    else self.default_content_type(inner)
                )
            case ObjectSchema() | UnionSchema():
                return "application/json"
            case _:
                return "text/plain"

    def encoding(self, encoding: Encoding) -> EncodingNode:
        styled = (
            encoding.style is not None or encoding.explode is not None or encoding.allow_reserved
        )
        style = encoding.style.value if encoding.style is not None else ("form" if styled else "")
        return EncodingNode(
            wire_name=Text(encoding.property_name),
            content_types=tuple(Text(name) for name in encoding.content_types),
            style=style,
            explode=encoding.explode if encoding.explode is not None else style == "form",
            allow_reserved=encoding.allow_reserved,
            headers=self.headers(encoding.headers),
            encodings=tuple(self.encoding(inner) for inner in encoding.encodings),
        )

    def headers(self, headers: Sequence[Header]) -> tuple[HeaderNode, ...]:
        claims = [
            Claim(
                key=header.name, original=header.name, candidates=document_candidates(header.name)
            )
            for header in headers
        ]
        names: Mapping[str, str] = resolve(claims, self._target.spellers["field"])
        return tuple(
            HeaderNode(
                name=names[header.name],
                wire_name=Text(header.name),
                type=self._speller.spell(header.schema),
                required=header.required,
                explode=header.explode,
                content=self.media_type(header.content) if header.content is not None else None,
                deprecated=header.deprecated,
                description=Text(header.description),
            )
            for header in headers
        )

    def examples(self, examples: Sequence[Example]) -> tuple[ExampleNode, ...]:
        return tuple(
            ExampleNode(
                name=Text(example.name),
                summary=Text(example.summary),
                description=Text(example.description),
                value=Data(example.value),
                serialized=Text(example.serialized or ""),
                spell=self._literal,
            )
            for example in examples
        )

    def _literal(self, value: Json) -> str:
        return literal(value, self._target.literals)

    def union(self, schemas: Sequence[SchemaNode]) -> TypeNode:
        return self._speller.union(schemas)
