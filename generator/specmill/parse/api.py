"""The whole document: components, operations and everything around them become one `Api`."""

from __future__ import annotations

from collections import ChainMap
from dataclasses import replace
from typing import Any

from ..collector import paused_collector
from ..diagnostics import Diagnostics
from ..document import Document
from ..model import Api, NamedSchema, Operation, SchemaId, Tag
from .extensions import own_extensions, report_unmatched_pins
from .facts import read_external_docs
from .finish import finish
from .inheritance import variant_bases
from .operations import Operations
from .pagination import read_pagination
from .places import Place, text_of
from .reader import Reader
from .schemas import Schemas
from .security import Security
from .servers import read_host, read_servers
from .settings import ParseSettings
from .shapes import Shapes
from .standing import site_of
from .streams import read_stream


def parse(document: Document, settings: ParseSettings, diagnostics: Diagnostics) -> Api:
    """Return the model of a document of any supported version.

    Every operation of the document is in the result; what is wrong or unusual is reported to
    `diagnostics` with its place. Raises nothing because of what a document contains.
    """
    with paused_collector():
        return _parse(Reader(document, settings, diagnostics))


def _parse(reader: Reader) -> Api:
    components = _component_schemas(reader)
    bases = variant_bases(reader, [place for _, place in components])
    schemas = Schemas(reader, bases)
    for name, place in components:
        schemas.component(place, name)
    security = Security(reader)
    reading = Operations(reader, schemas, security)
    operations, webhooks = reading.all()
    report_unmatched_pins(reader, operations + webhooks)
    _read_wanted(schemas, reading)
    shapes = Shapes({**schemas.components, **schemas.inline})
    operations = tuple(_flow(reader, schemas, shapes, item) for item in operations)
    _read_wanted(schemas, reading)
    named = finish(reader, _ordered(schemas), bases)
    root, info = reader.root, _member(reader.root, "info")
    return Api(
        title=info.text("title"),
        version=info.text("version"),
        summary=info.text("summary"),
        description=info.text("description"),
        terms_of_service=info.text("termsOfService"),
        contact=_pairs(info.object.get("contact")),
        license=_pairs(info.object.get("license")),
        servers=read_host(root) if reader.is_swagger else read_servers(reader, root),
        security_schemes=security.schemes,
        security=security.requirements(root) or (),
        tags=tuple(_tags(reader)),
        operations=operations,
        webhooks=webhooks,
        schemas=named,
        external_docs=read_external_docs(root.object.get("externalDocs")),
        extensions=own_extensions(root),
    )


def _component_schemas(reader: Reader) -> list[tuple[str, Place]]:
    if reader.is_swagger:
        return reader.root.members("definitions")
    return _member(reader.root, "components").members("schemas")


def _read_wanted(schemas: Schemas, reading: Operations) -> None:
    """Parse what references point at, and what those refer to in turn."""
    done = 0
    while done < len(schemas.wanted):
        for place in list(schemas.wanted.values())[done:]:
            done += 1
            known: dict[SchemaId, NamedSchema] = schemas.components
            if place.id not in known and place.id not in schemas.inline:
                around = ChainMap(schemas.components, schemas.inline)
                schemas.standing(place, site_of(place, around, reading.by_pointer))


def _ordered(schemas: Schemas) -> dict[SchemaId, NamedSchema]:
    return {**schemas.components, **schemas.inline}


def _flow(reader: Reader, schemas: Schemas, shapes: Shapes, operation: Operation) -> Operation:
    stream = read_stream(reader, schemas, shapes, operation)
    pagination = None
    if stream is None or stream.optional:
        pagination = read_pagination(reader, shapes, operation)
    if stream is None and pagination is None:
        return operation
    return replace(operation, stream=stream, pagination=pagination)


def _tags(reader: Reader) -> list[Tag]:
    found = []
    for place in reader.root.items("tags"):
        name = place.text("name") if isinstance(place.value, dict) else text_of(place.value)
        if not name:
            continue
        title = reader.settings.extension(place.object, "x-title")
        found.append(
            Tag(
                name=name,
                title=text_of(title) or place.text("x-displayName") or place.text("summary"),
                description=place.text("description"),
                parent=place.text("parent"),
                kind=place.text("kind"),
                external_docs=read_external_docs(place.object.get("externalDocs")),
            )
        )
    return found


def _member(place: Place, key: str) -> Place:
    if isinstance(place.object.get(key), dict):
        return place.child(key)
    return Place({}, place.file, f"{place.pointer}/{key}")


def _pairs(value: Any) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        return ()
    return tuple(
        (str(key), text_of(text))
        for key, text in value.items()
        if not str(key).startswith("x-") and text_of(text)
    )
