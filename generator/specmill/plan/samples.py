"""A sample call of an operation: what it requires, one optional argument, and the request they make."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from ..examples import Direction, Examples
from ..fitting import unfold
from ..model import (
    Absent,
    Api,
    BooleanSchema,
    EnumSchema,
    Json,
    Location,
    MediaType,
    NumberSchema,
    ObjectSchema,
    Operation,
    Parameter,
    SchemaNode,
    Server,
    StringSchema,
)
from ..text import Data, Text
from ..wire.reference.percent import encode, scalar_text
from ..wire.reference.styles import header_text, pairs, path_text
from .media import family_of
from .nodes import SampleArgumentNode, SampleRequestNode

FILE_CONTENT = "hello"
"""The content of the file that samples upload; its name in them is `hello.txt`."""
_SCALARS = (BooleanSchema, NumberSchema, StringSchema, EnumSchema)


class _NoSample(Exception):
    """A required argument has no example."""


def sample_request(operation: Operation, api: Api, examples: Examples) -> SampleRequestNode | None:
    """Returns a sample call and its request, None where something required has no example."""
    try:
        return _Sample(operation, api, examples).build()
    except _NoSample:
        return None


class _Sample:
    def __init__(self, operation: Operation, api: Api, examples: Examples) -> None:
        self._operation = operation
        self._api = api
        self._examples = examples
        self._optional_left = 1

    def build(self) -> SampleRequestNode:
        upload = self._is_upload()
        media, body = self._body() if upload else (None, None)
        parameters = [
            (parameter, value)
            for parameter in self._operation.parameters
            for value in self._parameter(parameter)
        ]
        if not upload:
            media, body = self._body()
        arguments = [
            SampleArgumentNode(
                source=parameter.location.value, wire_name=Text(parameter.name), value=Data(value)
            )
            for parameter, value in parameters
        ]
        if media is not None:
            arguments.append(
                SampleArgumentNode(source="body", wire_name=Text("body"), value=Data(body))
            )
            if isinstance(body, dict):
                arguments.extend(
                    SampleArgumentNode(source="body_field", wire_name=Text(name), value=Data(value))
                    for name, value in body.items()
                )
        files = tuple(self._files(media, body)) if media is not None else ()
        return SampleRequestNode(
            arguments=tuple(arguments),
            url=Text(self._url(parameters)),
            headers=tuple(_headers(parameters)),
            content_type=Text(media.name if media is not None else ""),
            body=Data(body) if media is not None else None,
            family=family_of(media.name) if media is not None else "",
            form=tuple(_form(media, body, files)) if media is not None else (),
            files=files,
        )

    def _parameter(self, parameter: Parameter) -> Iterator[Json]:
        """Yields the value of a parameter that the sample shows."""
        if parameter.location is Location.HEADER and self._is_idempotency(parameter):
            return
        required = parameter.required or parameter.location is Location.PATH
        if not required and not (
            self._optional_left
            and parameter.location is Location.QUERY
            and not parameter.deprecated
            and parameter.content is None
            and self._is_scalar(parameter.schema)
        ):
            return
        value = self._value(parameter)
        if isinstance(value, Absent):
            if required:
                raise _NoSample
            return
        if not required:
            self._optional_left -= 1
        yield value

    def _is_idempotency(self, parameter: Parameter) -> bool:
        return parameter.name.lower() == self._operation.idempotency_header.lower()

    def _is_scalar(self, schema: SchemaNode) -> bool:
        return isinstance(unfold(schema, self._api.schemas), _SCALARS)

    def _value(self, parameter: Parameter) -> Json | Absent:
        for example in parameter.examples:
            if not isinstance(example.value, Absent) and self._examples.fits(
                parameter.schema, example.value, Direction.REQUEST
            ):
                return example.value
        return self._examples.value(parameter.schema, Direction.REQUEST, parameter.name)

    def _body(self) -> tuple[MediaType | None, Json]:
        request = self._operation.request_body
        if request is None or not request.media_types:
            return None, None
        media = next(
            (media for media in request.media_types if family_of(media.name) == "json"),
            request.media_types[0],
        )
        value = self._examples.media_type(media, Direction.REQUEST)
        shape = unfold(media.schema, self._api.schemas) if media.schema is not None else None
        if family_of(media.name, shape) == "binary":
            return self._upload(media, request.required)
        if isinstance(value, dict) and isinstance(shape, ObjectSchema):
            members = self._members(shape, value, request.required)
            return (media, members) if members or request.required else (None, None)
        if isinstance(value, Absent):
            if not request.required:
                return None, None
            if isinstance(shape, ObjectSchema) and not shape.properties:
                return media, {}
            raise _NoSample
        return (media, value) if request.required else (None, None)

    def _is_upload(self) -> bool:
        request = self._operation.request_body
        return request is not None and all(
            family_of(media.name) == "binary" for media in request.media_types
        )

    def _upload(self, media: MediaType, required: bool) -> tuple[MediaType | None, Json]:
        """A whole body of bytes, which is what an operation is for even where it may be left out."""
        if not required and not self._optional_left:
            return None, None
        self._optional_left -= not required
        return media, FILE_CONTENT

    def _is_file(self, media: MediaType, name: str) -> bool:
        shape = unfold(media.schema, self._api.schemas) if media.schema is not None else None
        if family_of(media.name) != "multipart" or not isinstance(shape, ObjectSchema):
            return False
        found = next((prop.schema for prop in shape.properties if prop.name == name), None)
        inner = unfold(found, self._api.schemas) if found is not None else None
        return isinstance(inner, StringSchema) and inner.format == "binary"

    def _files(self, media: MediaType, body: Json) -> Iterator[tuple[Text, Text]]:
        """Yields the parts that are files."""
        types = {one.property_name: one.content_types for one in media.encodings}
        for name in body if isinstance(body, dict) else ():
            if self._is_file(media, name):
                told = types.get(name) or ("application/octet-stream",)
                yield Text(name), Text(told[0])

    def _members(self, shape: ObjectSchema, value: dict[str, Json], required: bool) -> Json:
        """The members that the operation requires, and one optional scalar unless a parameter was shown."""
        kept = {prop.name for prop in shape.properties if prop.required}
        if not shape.properties:
            return value
        for prop in shape.properties:
            if not self._optional_left:
                break
            optional = prop.name in value and prop.name not in kept
            if optional and not prop.schema.facts.deprecated and self._is_scalar(prop.schema):
                kept.add(prop.name)
                self._optional_left -= 1
        request = self._operation.request_body
        media = request.media_types[0] if request is not None else None
        chosen: dict[str, Json] = {
            name: FILE_CONTENT if media is not None and self._is_file(media, name) else one
            for name, one in value.items()
            if name in kept
        }
        schema = media.schema if media is not None else None
        if schema is not None and not self._examples.fits(schema, chosen, Direction.REQUEST):
            return value
        return chosen

    def _url(self, parameters: Sequence[tuple[Parameter, Json]]) -> str:
        path = self._operation.path.partition("#")[0]
        query: list[str] = []
        for parameter, value in parameters:
            match parameter.location:
                case Location.PATH:
                    text = path_text(
                        parameter.name,
                        value,
                        style=parameter.style.value,
                        explode=parameter.explode,
                        enc=encode,
                    )
                    path = path.replace("{" + parameter.name + "}", text)
                case Location.QUERY:
                    query.extend(_query(parameter, value))
                case _:
                    pass
        servers = self._operation.servers or self._api.servers
        base = _server_url(servers[0]) if servers else "https://api.example.com"
        address = base.rstrip("/") + path
        if not query:
            return address
        return address + ("&" if "?" in address else "?") + "&".join(query)


def _server_url(server: Server) -> str:
    url = server.url
    for variable in server.variables:
        url = url.replace("{" + variable.name + "}", variable.default)
    if "://" not in url:
        url = "https://api.example.com/" + url.lstrip("/")
    return url


def _query(parameter: Parameter, value: Json) -> list[str]:
    if parameter.content is not None:
        return [f"{encode(parameter.name)}={encode(json.dumps(value, separators=(',', ':')))}"]
    made = pairs(
        parameter.name,
        value,
        style=parameter.style.value,
        explode=parameter.explode,
        enc=encode,
    )
    return [f"{key}={text}" for key, text in made]


def _form(
    media: MediaType, body: Json, files: tuple[tuple[Text, Text], ...]
) -> Iterator[tuple[Text, Text]]:
    """Yields the fields of a form: objects as JSON unless an encoding says otherwise, items one by one."""
    if family_of(media.name) not in ("form", "multipart") or not isinstance(body, dict):
        return
    styles = {encoding.property_name: encoding for encoding in media.encodings}
    skipped = {name.raw for name, _ in files}
    for name, value in body.items():
        encoding = styles.get(name)
        if name in skipped:
            continue
        if encoding is not None and encoding.style is not None:
            explode = encoding.explode if encoding.explode is not None else True
            style = encoding.style.value
            made = pairs(name, value, style=style, explode=explode, enc=str, name_enc=str)
            yield from ((Text(key), Text(text)) for key, text in made)
            continue
        for item in value if isinstance(value, list) else [value]:
            yield Text(name), Text(scalar_text(item))


def _headers(parameters: Sequence[tuple[Parameter, Json]]) -> Iterator[tuple[Text, Text]]:
    cookies: list[str] = []
    for parameter, value in parameters:
        match parameter.location:
            case Location.HEADER:
                text = header_text(value, explode=parameter.explode)
                yield Text(parameter.name), Text(text)
            case Location.COOKIE:
                cookies.append(f"{parameter.name}={encode(scalar_text(value))}")
            case _:
                pass
    if cookies:
        yield Text("Cookie"), Text("; ".join(cookies))
