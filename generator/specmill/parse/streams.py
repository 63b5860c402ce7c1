"""Streams: success bodies that are sequences, by media type, `itemSchema` or `x-stream`."""

from __future__ import annotations

from typing import Any, Final

from ..model import (
    AnySchema,
    ArraySchema,
    BooleanSchema,
    Facts,
    MediaType,
    Operation,
    SchemaNode,
    SchemaRef,
    Stream,
    StringSchema,
)
from .contents import is_json
from .discriminators import mapping_target
from .places import Place, split_id, text_of
from .reader import Reader
from .schemas import Schemas
from .shapes import Shapes, json_schema, successes
from .sites import Site, below

_FORMATS: Final = {
    "text/event-stream": "sse",
    "application/x-ndjson": "jsonl",
    "application/ndjson": "jsonl",
    "application/jsonl": "jsonl",
    "application/x-jsonl": "jsonl",
    "application/json-lines": "jsonl",
    "application/jsonlines": "jsonl",
    "application/x-jsonlines": "jsonl",
    "application/x-json-stream": "jsonl",
    "application/stream+json": "jsonl",
    "application/json-seq": "json-seq",
    "application/geo+json-seq": "json-seq",
}
_KEYS: Final = frozenset({"format", "data", "terminator", "item", "events", "switch"})


def format_of(name: str) -> str:
    """Return the format of a sequential media type, "" for others (OpenAPI 3.2, 4.14.2)."""
    bare = name.split(";")[0].strip().lower()
    return _FORMATS.get(bare) or ("json-seq" if bare.endswith("+json-seq") else "")


def read_stream(
    reader: Reader, schemas: Schemas, shapes: Shapes, operation: Operation
) -> Stream | None:
    """Return how an operation streams, None if it does not."""
    pin = reader.settings.pins.get(operation.id, {})
    told = pin.get("stream", reader.settings.extension(operation.extensions, "x-stream"))
    if told is False:
        return None
    facts = told if isinstance(told, dict) else {}
    file, pointer = split_id(operation.pointer)
    place = Place(None, file, pointer)
    strange = facts.keys() - _KEYS
    if strange:
        reader.warning(
            "extension-value-invalid",
            f"{', '.join(sorted(strange))} is unknown to x-stream",
            place,
            hint=f"known are {', '.join(sorted(_KEYS))}",
            done="it was ignored",
        )
    media_types = [item for response in successes(operation) for item in response.media_types]
    carriers = [item for item in media_types if format_of(item.name)]
    media_type = carriers[0] if carriers else None
    format_ = text_of(facts.get("format")) or (told if isinstance(told, str) else "")
    if not format_ and media_type is not None:
        format_ = format_of(media_type.name)
    if format_ not in ("sse", "jsonl", "json-seq"):
        if told is not None:
            reader.warning(
                "extension-value-invalid",
                "x-stream names no format and the media types tell none",
                place,
                hint="add format: sse, jsonl or json-seq",
                done="the operation is not streamed",
            )
        return None
    others = [item.name for item in media_types if item is not media_type]
    item, data_json, event_fields = _item(reader, schemas, shapes, media_type, format_, operation)
    named = _named_item(schemas, facts.get("item"), operation, place)
    data_json = data_json or facts.get("data") == "json" or (named is not None and format_ == "sse")
    return Stream(
        format=format_,
        item=named or item,
        data_json=data_json and format_ == "sse",
        terminator=text_of(facts.get("terminator")),
        event_fields=format_ == "sse" and (event_fields or facts.get("events") is True),
        optional=any(map(_is_whole if carriers else is_json, others)),
        switch=text_of(facts.get("switch")) or _switch(shapes, operation),
    )


def _is_whole(media_type: str) -> bool:
    """Whether a body of a media type is one value and no sequence."""
    return not format_of(media_type)


def _item(
    reader: Reader,
    schemas: Schemas,
    shapes: Shapes,
    media_type: MediaType | None,
    format_: str,
    operation: Operation,
) -> tuple[SchemaNode | None, bool, bool]:
    """Return the schema of an item, whether `data` is JSON, and whether items are whole events."""
    if media_type is None:
        return None, False, False
    if media_type.item_schema is not None:
        if format_ != "sse":
            return media_type.item_schema, False, False
        found = _event_data(reader, schemas, media_type.item_schema)
        if found is not None:
            return found, True, True
        return shapes.members(media_type.item_schema).get("data"), False, True
    schema = media_type.schema
    if format_ == "sse":
        if not isinstance(shapes.of(schema), StringSchema | AnySchema | None):
            file, pointer = split_id(operation.pointer)
            reader.note(
                "stream-data-undeclared",
                "events carry text unless the document says that their data is JSON",
                Place(None, file, pointer),
                hint="add x-stream: {data: json} where it is",
                done="events are delivered with their data as text",
            )
        return schema, False, False
    shape = shapes.of(schema)
    return (shape.items if isinstance(shape, ArraySchema) else schema), False, False


def _event_data(reader: Reader, schemas: Schemas, item: SchemaNode) -> SchemaNode | None:
    """Return what `contentSchema` says about the `data` of an event (OpenAPI 3.2)."""
    if not isinstance(item, SchemaRef):
        return None
    event = schemas.places.get(item.target) or schemas.wanted.get(item.target)
    if event is None or not isinstance(event.object.get("properties"), dict):
        return None
    data = event.child("properties")
    if not isinstance(data.object.get("data"), dict):
        return None
    data = data.child("data")
    if "contentSchema" in data.object:
        return schemas.read(data.child("contentSchema"), below(event.id).at("data"))
    if "json" in data.text("contentMediaType"):
        return AnySchema(facts=Facts(pointer=data.id))
    return None


def _named_item(
    schemas: Schemas, told: Any, operation: Operation, place: Place
) -> SchemaNode | None:
    """Return the schema that `x-stream` names by reference or name, or writes out."""
    facts = Facts(pointer=operation.pointer)
    if isinstance(told, dict) and not isinstance(told.get("$ref"), str):
        site = Site(owner=operation.id, owner_is_operation=True, role=("item",))
        return schemas.read(Place(told, place.file, f"{place.pointer}/x-stream/item"), site)
    target = mapping_target(schemas, told["$ref"] if isinstance(told, dict) else told, place)
    if target is None:
        if told is not None:
            schemas.reader.warning(
                "extension-value-invalid",
                f"x-stream names the item {told!r}, which does not exist",
                place,
                done="it was ignored",
            )
        return None
    return SchemaRef(facts=facts, target=target)


def _switch(shapes: Shapes, operation: Operation) -> str:
    if operation.request_body is None:
        return ""
    media_types = operation.request_body.media_types
    schema = json_schema(media_types) or (media_types[0].schema if media_types else None)
    members = shapes.members(schema)
    return "stream" if isinstance(members.get("stream"), BooleanSchema) else ""
