"""The API model: what a document says, in OpenAPI words, free of versions and of target languages.

Everything here is a frozen value. Parsing has already merged `allOf`, path-item parameters, default styles and the
spellings of nullability, so no later stage asks which version of OpenAPI a document was written in.
A place in the document is a `pointer`: `#/paths/~1pets/get` in the root document, `models/pet.yaml#/Pet` elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias

from .frozen import quicken

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
SchemaId: TypeAlias = str
"""The pointer of a schema that has a name or got one: a key of `Api.schemas`."""


class Absent:
    """The type of `ABSENT`, which tells "no value" from a JSON null."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> bool:
        return False


ABSENT: Final = Absent()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalDocs:
    url: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One example of a value: `value` is data; `serialized` is text as it travels (OpenAPI 3.2)."""

    name: str = ""
    summary: str = ""
    description: str = ""
    value: Json | Absent = ABSENT
    serialized: str | None = None
    external_value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deprecation:
    """What a document says of something deprecated: `replacement` takes its place, it goes away on `sunset`."""

    replacement: str = ""
    sunset: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What any schema may say about itself besides its shape. `unmodelled` lists keywords kept as documentation."""

    pointer: str
    title: str = ""
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Json | Absent = ABSENT
    examples: tuple[Json, ...] = ()
    unmodelled: tuple[str, ...] = ()
    external_docs: ExternalDocs | None = None
    xml: XmlFacts | None = None
    deprecation: Deprecation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlFacts:
    name: str = ""
    namespace: str = ""
    prefix: str = ""
    attribute: bool = False
    wrapped: bool = False
    text: bool = False
    """Whether it is the text of the enclosing element (`nodeType: text` and `cdata` of OpenAPI 3.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaNode:
    """The base of all shapes. `nullable` means that JSON null is accepted beside the shape."""

    facts: Facts
    nullable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaRef(SchemaNode):
    """A use of a named schema; `facts` are those of the place of use (siblings of `$ref`)."""

    target: SchemaId


@dataclass(frozen=True, slots=True, kw_only=True)
class AnySchema(SchemaNode):
    """Any JSON value: `{}` or `true`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeverSchema(SchemaNode):
    """No value at all: `false`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NullSchema(SchemaNode):
    """Only JSON null."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BooleanSchema(SchemaNode):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberSchema(SchemaNode):
    """A number; `integer` says whether only whole ones. Bounds are normalised to inclusive or exclusive numbers."""

    integer: bool = False
    format: str = ""
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StringSchema(SchemaNode):
    """A string. `format: binary` marks raw bytes, `content_encoding` encoded ones (`byte` of 3.0 becomes base64)."""

    format: str = ""
    pattern: str = ""
    min_length: int | None = None
    max_length: int | None = None
    content_encoding: str = ""
    content_media_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumValue:
    value: Json
    name: str = ""
    """A name the document pins (`x-enum-varnames` and kin), else empty."""
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumSchema(SchemaNode):
    """A closed list of values without null and without duplicates; `const` is an enum of one with `is_const`."""

    values: tuple[EnumValue, ...]
    base: str = "string"
    """`string`, `integer`, `number`, `boolean` or `mixed`: the JSON type of the values."""
    is_const: bool = False
    format: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArraySchema(SchemaNode):
    items: SchemaNode
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TupleSchema(SchemaNode):
    """`prefixItems`: `rest` describes further items, None where there may be none."""

    prefix: tuple[SchemaNode, ...]
    rest: SchemaNode | None = None
    min_items: int | None = None
    max_items: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    name: str
    schema: SchemaNode
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectSchema(SchemaNode):
    """An object after merging `allOf`.

    `additional` describes members beside `properties`, None where they are forbidden; `additional_declared` tells
    a document that said so from one that was silent. No properties and declared `others` make a map.
    """

    properties: tuple[Property, ...] = ()
    additional: SchemaNode | None = None
    additional_declared: bool = False
    patterns: tuple[tuple[str, SchemaNode], ...] = ()
    bases: tuple[SchemaId, ...] = ()
    min_properties: int | None = None
    max_properties: int | None = None
    discriminator: Discriminator | None = None
    """On a base class whose variants refer to it through `allOf`.

    `Api.schemas` then also holds the union of these variants and the base itself, under the id of the base followed
    by `/discriminator` (owner: the base; role: `variant`), and every use of the base as a type refers to that union.
    """

    @property
    def is_map(self) -> bool:
        return not self.properties and bool(self.others)

    @property
    def others(self) -> tuple[SchemaNode, ...]:
        """What members beside `properties` may be, one of these schemas; empty where there are none."""
        rest = () if self.additional is None else (self.additional,)
        return (
            (*rest, *(schema for _, schema in self.patterns)) if self.additional_declared else rest
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """The property whose value tells the alternatives of a union apart.

    `default` is taken where the value is missing or unknown. `inferred` marks one that the document does not declare
    but that follows from constants: each alternative requires the property with values of its own.
    """

    property_name: str
    mapping: tuple[tuple[str, SchemaId], ...] = ()
    default: SchemaId | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One alternative of a union; `tags` are the discriminator values that select it, first the one to send."""

    schema: SchemaNode
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionSchema(SchemaNode):
    """`oneOf` or `anyOf` with at least two alternatives that are not null, or a type array of several types."""

    variants: tuple[Variant, ...]
    discriminator: Discriminator | None = None
    exclusive: bool = True
    """Whether the document said `oneOf`."""


Schema: TypeAlias = (
    SchemaRef
    | AnySchema
    | NeverSchema
    | NullSchema
    | BooleanSchema
    | NumberSchema
    | StringSchema
    | EnumSchema
    | ArraySchema
    | TupleSchema
    | ObjectSchema
    | UnionSchema
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSchema:
    """A schema that code may give a name.

    Components carry their own `name`. An inline object, enum or union carries the `owner` it stands in (a schema id,
    or an operation id where `owner_is_operation`) and its `role` there: property names, `item`, `value`, `option`
    with the words that tell it from its siblings, `request`, `response 200`, a parameter name.

    Schemas in shared responses, parameters, request bodies and headers, and in path-level parameters, have no owner
    that is a schema or operation: they carry the `name` of that component (or the words of the path) and a `role`
    such as `response`. Schemas in files carry the last word of their pointer or the stem of their file as `name`.
    """

    id: SchemaId
    schema: SchemaNode
    name: str = ""
    owner: str = ""
    owner_is_operation: bool = False
    role: tuple[str, ...] = ()

    @property
    def is_component(self) -> bool:
        return not self.owner


class Location(StrEnum):
    """Where a parameter travels; `QUERYSTRING` is the whole query (OpenAPI 3.2)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"


class Style(StrEnum):
    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    TAB_DELIMITED = "tabDelimited"
    DEEP_OBJECT = "deepObject"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter with its style resolved. `content` is set instead of style where the document uses a media type."""

    name: str
    location: Location
    schema: SchemaNode
    pointer: str
    required: bool = False
    style: Style = Style.SIMPLE
    explode: bool = False
    allow_reserved: bool = False
    allow_empty_value: bool = False
    content: MediaType | None = None
    description: str = ""
    deprecated: bool = False
    deprecation: Deprecation | None = None
    examples: tuple[Example, ...] = ()
    pinned_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A response or part header; always style `simple`."""

    name: str
    schema: SchemaNode
    pointer: str
    required: bool = False
    explode: bool = False
    content: MediaType | None = None
    description: str = ""
    deprecated: bool = False
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property (or one item: empty `property_name`) of a form or multipart body is written.

    `style` is None where the document gives no style field, which selects content-based encoding.
    """

    property_name: str = ""
    content_types: tuple[str, ...] = ()
    headers: tuple[Header, ...] = ()
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    encodings: tuple[Encoding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """One entry of `content`. `item_schema` describes one item of a sequential media type (OpenAPI 3.2)."""

    name: str
    schema: SchemaNode | None = None
    pointer: str = ""
    item_schema: SchemaNode | None = None
    encodings: tuple[Encoding, ...] = ()
    prefix_encodings: tuple[Encoding, ...] = ()
    item_encoding: Encoding | None = None
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    media_types: tuple[MediaType, ...]
    pointer: str
    required: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    name: str
    operation_id: str = ""
    operation_ref: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """`status` is a code, a range such as `2XX`, or `default`."""

    status: str
    pointer: str
    summary: str = ""
    description: str = ""
    media_types: tuple[MediaType, ...] = ()
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthFlow:
    """`kind` is authorizationCode, clientCredentials, deviceAuthorization, implicit or password."""

    kind: str
    authorization_url: str = ""
    device_authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    client_id: str = ""
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """`kind` is apiKey, http, oauth2, openIdConnect or mutualTLS; `scheme` is lower case."""

    key: str
    kind: str
    pointer: str
    description: str = ""
    deprecated: bool = False
    name: str = ""
    location: str = ""
    scheme: str = ""
    bearer_format: str = ""
    open_id_connect_url: str = ""
    metadata_url: str = ""
    flows: tuple[OAuthFlow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityRequirement:
    """All `schemes` together, each with its scopes; no schemes means anonymous."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    name: str
    default: str
    enum: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    url: str
    name: str = ""
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    name: str
    title: str = ""
    description: str = ""
    parent: str = ""
    kind: str = ""
    external_docs: ExternalDocs | None = None


class SideEffect(StrEnum):
    READ = "read"
    COMPUTE = "compute"
    EXTERNAL_SPEND = "external_spend"
    SHARE_EXPORT = "share_export"
    DESTRUCTIVE = "destructive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """How a list operation is paged; request fields are wire names, response fields JSON pointers into the body.

    `style` is cursor, offset, page, link (RFC 8288) or url (the next URL stands in the body). `in_body` says that the
    request fields are members of the request body instead of query parameters.
    """

    style: str
    items: str = ""
    request: str = ""
    response: str = ""
    limit: str = ""
    total: str = ""
    more: str = ""
    rel: str = "next"
    start: int = 0
    in_body: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """A success body delivered as a sequence: `format` is sse, jsonl or json-seq.

    `item` describes one item: a line, a record, or the `data` of an event. `data_json` says that the `data` of
    server-sent events is JSON text of the item schema; `terminator` ends it. With `event_fields` an item is the event
    itself (event, id, retry) with its data decoded; that is always so where `data_json` is not set.
    `optional` marks operations that answer without streaming too; `switch` is the boolean member of the request body
    that asks for the stream.
    """

    format: str
    item: SchemaNode | None = None
    data_json: bool = False
    terminator: str = ""
    event_fields: bool = False
    optional: bool = False
    switch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation. `id` is the declared operationId or one made of method and path (`id_declared` False).

    `method` is in upper case, except for `additionalOperations`, whose case is exact. `path` is the template without
    query and fragment; `fixed_query` are the pairs a path key carries after `?`.
    """

    id: str
    id_declared: bool
    method: str
    path: str
    pointer: str
    fixed_query: tuple[tuple[str, str], ...] = ()
    summary: str = ""
    description: str = ""
    tags: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    request_body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[SecurityRequirement, ...] = ()
    servers: tuple[Server, ...] = ()
    """Servers of the operation or its path item; empty where the document's apply."""
    deprecated: bool = False
    deprecation: Deprecation | None = None
    external_docs: ExternalDocs | None = None
    scope: str = ""
    side_effect: SideEffect = SideEffect.READ
    raw_response: bool = False
    idempotency_header: str = ""
    pagination: Pagination | None = None
    stream: Stream | None = None
    hidden: bool = False
    pinned_name: str = ""
    """`x-name` or the configuration's pin: `resource.method`."""
    pinned_arguments: tuple[tuple[str, str], ...] = ()
    """Names that the configuration pins for parameters and body members, by wire name."""
    callbacks: tuple[Operation, ...] = ()
    extensions: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """A whole document. `schemas` holds components first, in document order, then inline schemas as they were met."""

    title: str
    version: str
    summary: str = ""
    description: str = ""
    terms_of_service: str = ""
    contact: tuple[tuple[str, str], ...] = ()
    license: tuple[tuple[str, str], ...] = ()
    servers: tuple[Server, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    security: tuple[SecurityRequirement, ...] = ()
    tags: tuple[Tag, ...] = ()
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Operation, ...] = ()
    schemas: Mapping[SchemaId, NamedSchema] = field(default_factory=dict)
    external_docs: ExternalDocs | None = None
    extensions: Mapping[str, Json] = field(default_factory=dict)


quicken(__name__)
