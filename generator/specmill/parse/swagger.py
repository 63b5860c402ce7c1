"""Swagger 2.0: parameters, bodies and responses in the words of OpenAPI 3.x."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ..model import (
    AnySchema,
    ArraySchema,
    Encoding,
    Example,
    Facts,
    Header,
    Location,
    MediaType,
    ObjectSchema,
    Parameter,
    Property,
    RequestBody,
    Response,
    SchemaNode,
    StringSchema,
    Style,
)
from .contents import shared_site
from .deprecation import read_deprecation
from .inline_schemas import inline_schema
from .parameters import RESERVED_HEADERS
from .places import Place, text_of
from .reader import Reader
from .responses import normal_status, status_order
from .schemas import Schemas
from .sites import Site, below

_JSON: Final = "application/json"
_BYTES: Final = "application/octet-stream"
_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"
_STYLES: Final = {
    "csv": (Style.FORM, False),
    "multi": (Style.FORM, True),
    "ssv": (Style.SPACE_DELIMITED, False),
    "tsv": (Style.TAB_DELIMITED, False),
    "pipes": (Style.PIPE_DELIMITED, False),
}


class Swagger:
    """Reads what Swagger 2.0 writes differently; schemas are read as everywhere."""

    def __init__(self, reader: Reader, schemas: Schemas) -> None:
        self._reader = reader
        self._schemas = schemas
        self._parameters: dict[str, Parameter | None] = {}

    # -- parameters ------------------------------------------------------------------------

    def parameter(self, place: Place, site: Site) -> Parameter | None:
        """Return a path, query or header parameter, None (reported) if it cannot be used."""
        shared = site.role == ("parameter",) and not site.owner
        if place.id in self._parameters:
            return self._parameters[place.id]
        result = self._parameter(place, site if shared else site.at(place.text("name")))
        self._parameters[place.id] = result
        return result

    def _parameter(self, place: Place, site: Site) -> Parameter | None:
        name, told = place.text("name"), place.text("in")
        if not name or told not in ("path", "query", "header"):
            self._reader.fault(
                "parameter-invalid",
                f"in: {told!r} is no location" if name else "the parameter has no name",
                place,
                hint="a parameter has a name and is in path, query, header, formData or body",
                done="the parameter was left out",
            )
            return None
        if told == "header" and name.lower() in RESERVED_HEADERS:
            self._reader.note(
                "parameter-header-ignored",
                f"the header {name} is set by the client itself",
                place,
                done="the parameter was left out",
            )
            return None
        location = Location(told)
        schema = inline_schema(self._schemas, place, site)
        style, explode = self._style(place, location, schema)
        return Parameter(
            name=name,
            location=location,
            schema=schema,
            pointer=place.id,
            required=place.flag("required") or location is Location.PATH,
            style=style,
            explode=explode,
            allow_empty_value=place.flag("allowEmptyValue"),
            description=place.text("description"),
            deprecated=place.flag("deprecated") or place.flag("x-deprecated"),
            deprecation=read_deprecation(place.object, self._reader.settings),
            pinned_name=text_of(self._reader.settings.extension(place.object, "x-name")),
        )

    def _style(self, place: Place, location: Location, schema: SchemaNode) -> tuple[Style, bool]:
        """Return style and explode for a collectionFormat, which only arrays have."""
        if location is not Location.QUERY:
            told = place.text("collectionFormat")
            if told not in ("", "csv"):
                self._reader.warning(
                    "parameter-style",
                    f"collectionFormat {told!r} cannot be used in {location}",
                    place,
                    done="items are separated by commas",
                )
            return Style.SIMPLE, False
        if not isinstance(schema, ArraySchema):
            return Style.FORM, True
        return self._collection(place)

    def _collection(self, place: Place) -> tuple[Style, bool]:
        told = place.text("collectionFormat") or "csv"
        if told not in _STYLES:
            self._reader.warning(
                "parameter-style",
                f"{told!r} is no collectionFormat",
                place,
                hint=f"use one of {', '.join(_STYLES)}",
                done="items are separated by commas",
            )
        return _STYLES.get(told, _STYLES["csv"])

    # -- bodies ----------------------------------------------------------------------------

    def body(
        self, place: Place, site: Site, consumes: Sequence[str], *, shared: bool
    ) -> RequestBody:
        """Return the request body that a parameter in `body` describes."""
        role = shared_site(place, "request") if shared else site.at("request")
        schema: SchemaNode | None = None
        if "schema" in place.object:
            schema = self._schemas.read(place.child("schema"), role)
        return RequestBody(
            media_types=tuple(
                MediaType(name=name, schema=schema, pointer=place.id)
                for name in consumes or (_JSON,)
            ),
            pointer=place.id,
            required=place.flag("required"),
            description=place.text("description"),
        )

    def form(
        self, places: Sequence[Place], site: Site, operation: Place, consumes: Sequence[str]
    ) -> RequestBody:
        """Return the request body that parameters in `formData` describe together."""
        has_file = any(place.text("type") == "file" for place in places)
        names = [name for name in consumes if name.split(";")[0] in (_FORM, _MULTIPART)]
        if has_file:
            names = [name for name in names if name.startswith(_MULTIPART)] or [_MULTIPART]
        body_id = f"{operation.id}/requestBody"
        properties, encodings = [], []
        for place in places:
            name = place.text("name")
            schema = inline_schema(self._schemas, place, below(body_id).at(name))
            description = place.text("description")
            properties.append(
                Property(
                    name=name,
                    schema=_described(schema, description),
                    required=place.flag("required"),
                )
            )
            if isinstance(schema, ArraySchema):
                style, explode = self._collection(place)
                if not explode:
                    encodings.append(Encoding(property_name=name, style=style, explode=False))
        form = ObjectSchema(
            facts=Facts(pointer=body_id),
            properties=tuple(properties),
            additional=AnySchema(facts=Facts(pointer=body_id)),
        )
        at = Place({}, operation.file, f"{operation.pointer}/requestBody")
        schema = self._schemas.hoist(form, at, site.at("request"))
        return RequestBody(
            media_types=tuple(
                MediaType(name=name, schema=schema, pointer=body_id, encodings=tuple(encodings))
                for name in names or [_FORM]
            ),
            pointer=body_id,
            required=any(item.required for item in properties),
        )

    # -- responses -------------------------------------------------------------------------

    def responses(
        self, operation: Place, site: Site, produces: Sequence[str]
    ) -> tuple[Response, ...]:
        """Return the responses of an operation: by status, ranges after codes, the default last."""
        found = []
        for status, place in operation.members("responses"):
            if status.startswith("x-"):
                continue
            status = normal_status(self._reader, status, place)
            if not status:
                continue
            followed = self._reader.follow(place)
            if followed is None or not isinstance(followed.value, dict):
                found.append(Response(status=status, pointer=place.id))
                continue
            shared = followed.id != place.id
            role = shared_site(followed, "response") if shared else site.at(f"response {status}")
            found.append(self._response(status, followed, role, produces))
        return tuple(sorted(found, key=status_order))

    def _response(self, status: str, place: Place, site: Site, produces: Sequence[str]) -> Response:
        schema: SchemaNode | None = None
        if isinstance(place.object.get("schema"), dict):
            schema = self._schemas.read(place.child("schema"), site)
        examples = place.object.get("examples")
        told = examples if isinstance(examples, dict) else {}
        is_file = isinstance(schema, StringSchema) and schema.format == "binary"
        names = list(produces) or [_BYTES if is_file else _JSON]
        return Response(
            status=status,
            pointer=place.id,
            description=place.text("description"),
            media_types=tuple(
                MediaType(
                    name=name,
                    schema=schema,
                    pointer=place.id,
                    examples=(Example(value=told[name]),) if name in told else (),
                )
                for name in names
            )
            if schema is not None
            else (),
            headers=tuple(
                Header(
                    name=name,
                    schema=inline_schema(self._schemas, member, site.at(name)),
                    pointer=member.id,
                    description=member.text("description"),
                )
                for name, member in place.members("headers")
                if name.lower() != "content-type" and isinstance(member.value, dict)
            ),
        )


def _described(schema: SchemaNode, description: str) -> SchemaNode:
    if not description or schema.facts.description:
        return schema
    return replace(schema, facts=replace(schema.facts, description=description))
