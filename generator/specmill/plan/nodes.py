"""The plan: what templates see. Final names, final types, final defaults of one target; no decisions left.

Contract 1. Every `str` is ready to be printed as it is (an identifier, a type, a literal, a fixed word of a
specification); every `Text` came from the document and must go through an escape filter. Lists are tuples, in the order
to print them. `docs/plan.md` is made from this file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..escape import json_text
from ..frozen import quicken
from ..model import Absent, Json
from ..text import EMPTY, Data, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One thing a type expression needs: `name` from `module`, as the type table says."""

    module: str
    name: str = ""
    """Empty where the whole module is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRef:
    """A use of a model: its type `name`, the `module` of its file, and `input_name` where it differs as an argument."""

    name: str
    module: str
    input_name: str = ""
    kind: str = ""
    """object, map, enum, union or alias."""
    concrete: bool = True
    """Whether values are of this very type: not for unions, nor where it only gives another name to a type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitsNode:
    """Constraints of a value as printable numbers, empty where the document gives none."""

    minimum: str = ""
    maximum: str = ""
    exclusive_minimum: str = ""
    exclusive_maximum: str = ""
    multiple_of: str = ""
    min_length: str = ""
    max_length: str = ""
    min_items: str = ""
    max_items: str = ""
    unique_items: bool = False
    min_properties: str = ""
    max_properties: str = ""
    pattern: Text = EMPTY
    """The regular expression as the document wrote it (ECMA-262)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeNode:
    """One type. `expr` is how results spell it, `input_expr` how arguments do; both include nullability."""

    kind: str
    """any, never, null, boolean, integer, number, string, enum, array, tuple, map, union or model (a reference)."""
    expr: str | Text
    """A `Text` only where the target's type table says `untrusted = true` (pages)."""
    input_expr: str | Text
    codec: str = ""
    """The known format that decides how the value travels, or empty: one of `CODECS` in plan/types.py."""
    format: Text = EMPTY
    """The format as the document wrote it."""
    nullable: bool = False
    model: ModelRef | None = None
    """For kind model: the model referred to; for kind enum or union at most where it has a name."""
    item: TypeNode | None = None
    """The items of an array, the values of a map, the further items of a tuple."""
    prefix: tuple[TypeNode, ...] = ()
    """The leading items of a tuple."""
    variants: tuple[TypeNode, ...] = ()
    """The alternatives of a union that has no name."""
    literals: tuple[str, ...] = ()
    """The values of an enum that has no name, as literals of the target."""
    descriptions: tuple[Text, ...] = ()
    """What the document says of each of `literals`; empty where it says nothing of any."""
    imports: tuple[Import, ...] = ()
    references: tuple[ModelRef, ...] = ()
    """All models named in `expr` or `input_expr`."""
    limits: LimitsNode | None = None

    @property
    def is_binary(self) -> bool:
        return self.codec == "binary"

    @property
    def is_object(self) -> bool:
        """Whether it is a use of an object model that may not be null."""
        return self.model is not None and self.model.kind == "object" and not self.nullable


@dataclass(frozen=True, slots=True, kw_only=True)
class DeprecationNode:
    """What the document says of something deprecated beside that it is."""

    replacement: Text
    """What takes its place; empty where nothing does."""
    kind: str
    """What the replacement is: `name` (an operationId or a sibling), `address` or `sentence`."""
    sunset: Text
    """The date or instant it goes away; empty where none is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldNode:
    """A property of an object model."""

    name: str
    wire_name: Text
    type: TypeNode
    renamed: bool
    """Whether `name` differs from `wire_name`."""
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    deprecation: DeprecationNode | None = None
    title: Text = EMPTY
    description: Text = EMPTY
    default: str = ""
    """The declared default as a literal of the target, empty where there is none."""
    constant: str = ""
    """The only value of a `const`, as a literal, else empty."""
    examples: tuple[Text, ...] = ()
    """Examples as compact JSON text."""
    limits: LimitsNode | None = None
    unmodelled: tuple[str, ...] = ()
    """Keywords of the schema that the type does not express, such as `not`."""
    pointer: Text = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumValueNode:
    """One value of an enum."""

    name: str
    """The member name, unique in its enum."""
    full_name: str
    """The name where the members of all enums stand together, by the target's `[names] value`; else `name`."""
    literal: str
    """The value as a literal of the target."""
    wire_value: Text
    """The value as it travels: the string itself, or JSON text."""
    description: Text = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantNode:
    """One alternative of a union model."""

    name: str
    """A member name that tells it from its siblings."""
    type: TypeNode
    tags: tuple[Text, ...] = ()
    """The discriminator values that select it; the first is the one to send."""
    tag_literals: tuple[str, ...] = ()
    """`tags` as literals of the target."""
    is_default: bool = False
    """Whether it is the variant for a missing or unknown value of the discriminator (OpenAPI 3.2)."""
    type_name: str = ""
    """The type of the variant: of values of a concrete model that model, else one made by the target's `[names] variant`."""
    is_wrapped: bool = False
    """Whether that type is made for the variant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscriminatorNode:
    """The property that tells the variants of a union apart."""

    wire_name: Text
    name: str
    """The field name of the property in the variants."""
    default: ModelRef | None = None
    """The variant for a missing or unknown value (OpenAPI 3.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelNode:
    """A named type: an object, map, enum, union or alias."""

    id: Text
    """What tells it from all others in the document; stable, but not for readers."""
    name: str
    input_name: str
    """The name of the form that arguments take where the target keeps two, else equal to `name`."""
    module: str
    kind: str
    """object, map, enum, union or alias."""
    raw_name: Text
    """The component's name in the document; of an inline type a name made of owner and role."""
    is_inline: bool = False
    owner: str = ""
    """The type name of the model an inline type stands in, empty for components and operation types."""
    title: Text = EMPTY
    description: Text = EMPTY
    deprecated: bool = False
    deprecation: DeprecationNode | None = None
    nullable: bool = False
    fields: tuple[FieldNode, ...] = ()
    bases: tuple[ModelRef, ...] = ()
    """Models whose discriminator property tells this one from its siblings, and which it extends."""
    additional: TypeNode | None = None
    """The type of members beside the fields, None where they are forbidden or nothing was said."""
    closed: bool = False
    """Whether the document forbids other members."""
    type: TypeNode | None = None
    """What an alias stands for; the values of a map."""
    values: tuple[EnumValueNode, ...] = ()
    value_type: TypeNode | None = None
    """The JSON type of enum values."""
    concrete: bool = True
    """Whether values are of this very type: not for unions, nor where it only gives another name to a type."""
    variants: tuple[VariantNode, ...] = ()
    unknown_name: str = ""
    """The type for what fits none of the variants of a union, by the target's `[names] unknown`."""
    discriminator: DiscriminatorNode | None = None
    used_in_input: bool = False
    used_in_output: bool = False
    recursive: bool = False
    """Whether it refers to itself, directly or not."""
    has_read_only: bool = False
    has_write_only: bool = False
    examples: tuple[Text, ...] = ()
    """Examples as compact JSON text."""
    unmodelled: tuple[str, ...] = ()
    """Keywords of the schema that the type does not express, such as `not`."""
    limits: LimitsNode | None = None
    references: tuple[ModelRef, ...] = ()
    """Models of its own file too, in the order they are named."""
    imports: tuple[Import, ...] = ()
    pointer: Text = EMPTY

    @property
    def variant_types(self) -> dict[str, VariantNode]:
        """The types of the variants of a union, without repetition, with the first variant of each."""
        found: dict[str, VariantNode] = {}
        for variant in self.variants:
            found.setdefault(variant.type_name, variant)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelGroup:
    """The models of one file: a component with its inline types, the inline types of one operation, or with
    `[plan] model_files = "word"` all whose names begin alike; with `"type"` each has its own, whose module is its name.

    A template path with `{model}` is rendered once per group and sees it as `group`.
    """

    module: str
    name: str
    """The type name of the first model."""
    models: tuple[ModelNode, ...]
    references: tuple[ModelRef, ...] = ()
    """Models of other files, sorted by module and name."""
    imports: tuple[Import, ...] = ()
    operation: str = ""
    """For inline types of an operation: its `type_name`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlMemberNode:
    """One property of an object in XML."""

    wire_name: Text
    xml: XmlNode


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlNode:
    """How a value is spelled in XML. An empty `name` means the name of the member that holds it."""

    kind: str
    """object, array, integer, number, boolean or string."""
    name: Text = EMPTY
    namespace: Text = EMPTY
    prefix: Text = EMPTY
    attribute: bool = False
    """Whether it is an attribute of the enclosing element."""
    text: bool = False
    """Whether it is the text of the enclosing element."""
    wrapped: bool = False
    """Whether the items of an array stand in an element of their own."""
    members: tuple[XmlMemberNode, ...] = ()
    item: XmlNode | None = None
    """The items of an array."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EncodingNode:
    """How one part or form field is written. Empty `style` means content-based."""

    wire_name: Text
    content_types: tuple[Text, ...] = ()
    style: str = ""
    explode: bool = False
    allow_reserved: bool = False
    headers: tuple[HeaderNode, ...] = ()
    encodings: tuple[EncodingNode, ...] = ()
    """Of the parts inside a part that is multipart itself (OpenAPI 3.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartNode:
    """One property of a form or multipart body with its default content type (OpenAPI, Encoding Object)."""

    wire_name: Text
    name: str
    type: TypeNode
    required: bool
    content_type: Text
    """The first declared or the default one of the type."""
    is_file: bool
    encoding: EncodingNode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaTypeNode:
    """One media type of a body, a response, or a parameter with `content`."""

    name: Text
    """As the document writes it, possibly a range: `application/*`."""
    family: str
    """json, form, multipart, mixed, text, binary, xml, jsonl, sse, json-seq or any."""
    is_yaml: bool = False
    """Whether it is YAML, of which JSON is a part (RFC 9512): data may travel in it as JSON."""
    type: TypeNode | None = None
    """None where the document gives no schema."""
    untyped: bool = False
    """Whether the schema is absent or accepts anything without saying more."""
    item_type: TypeNode | None = None
    """One item of a sequence."""
    parts: tuple[PartNode, ...] = ()
    """Of form and multipart: one for each property."""
    encodings: tuple[EncodingNode, ...] = ()
    """As declared, by property; `parts` hold them too."""
    prefix_encodings: tuple[EncodingNode, ...] = ()
    """Of the leading parts of multipart/mixed, by position (OpenAPI 3.2)."""
    item_encoding: EncodingNode | None = None
    """Of all further parts of multipart/mixed (OpenAPI 3.2)."""
    examples: tuple[ExampleNode, ...] = ()
    schema_name: Text = EMPTY
    """The component name when the schema is a reference to one."""
    schema_has_fields: bool = False
    """Whether that schema declares properties."""
    schema_reference: bool = False
    """Whether the schema is a reference rather than written in place."""
    xml: XmlNode | None = None
    """The spelling of the body where the family is xml and the document gives a schema."""
    fields: tuple[FieldNode, ...] = ()
    """The members of an object schema, in document order."""
    sample: SampleNode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultNode:
    """One kind of value that a success may have."""

    kind: str
    """json, text, binary, xml or any."""
    type: TypeNode | None = None
    """What the document says of it, None where it gives no schema. Of text and binary the kind says more."""


@dataclass(frozen=True, kw_only=True)
class ExampleNode:
    """One example of a value; its spellings are made when a template asks for them."""

    name: Text
    summary: Text
    description: Text
    value: Data
    """Absent where only a serialized or external example is given."""
    serialized: Text = EMPTY
    """The example as it travels (OpenAPI 3.2)."""
    spell: Callable[[Json], str] = field(repr=False, compare=False)

    @cached_property
    def json(self) -> Text:
        """The value as JSON text, indented by two; empty where there is no value."""
        return EMPTY if self.value.is_absent else Text(json_text(self.value.raw, 2))

    @cached_property
    def literal(self) -> str:
        """The value as a literal of the target, empty where there is none."""
        return "" if self.value.is_absent else self.spell(self.value.raw)


@dataclass(frozen=True, kw_only=True)
class SampleNode:
    """An example of a body: the document's own where it fits its schema, else made up when a template asks."""

    make: Callable[[], Json | Absent] = field(repr=False, compare=False)

    @cached_property
    def value(self) -> Data:
        return Data(self.make())

    @cached_property
    def json(self) -> Text:
        """The value as JSON text, indented by two; empty where there is no example."""
        return EMPTY if self.value.is_absent else Text(json_text(self.value.raw, 2))


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleArgumentNode:
    """The value of one argument in a sample call; `source` and `wire_name` as in `ArgumentNode`."""

    source: str
    wire_name: Text
    value: Data


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleRequestNode:
    """A call with what the operation requires and one optional argument, and the request it makes."""

    arguments: tuple[SampleArgumentNode, ...] = ()
    url: Text = EMPTY
    headers: tuple[tuple[Text, Text], ...] = ()
    content_type: Text = EMPTY
    body: Data | None = None
    """The body as data; None where there is no body."""
    form: tuple[tuple[Text, Text], ...] = ()
    """The fields of a form or multipart body with their texts, files left out."""
    files: tuple[tuple[Text, Text], ...] = ()
    """The parts of a multipart body that are files, with their content types."""
    family: str = ""
    """The family of the body's media type."""


@dataclass(frozen=True, kw_only=True)
class SampleCallNode:
    """A sample call, made when a template asks."""

    make: Callable[[], SampleRequestNode | None] = field(repr=False, compare=False)

    @cached_property
    def request(self) -> SampleRequestNode | None:
        """None where a required argument has no example."""
        return self.make()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterNode:
    """One parameter as it travels."""

    name: str
    wire_name: Text
    location: str
    """path, query, header, cookie or querystring."""
    type: TypeNode
    style: str = "simple"
    explode: bool = False
    allow_reserved: bool = False
    allow_empty_value: bool = False
    content: MediaTypeNode | None = None
    """For parameters with `content` instead of a schema: style and explode do not apply."""
    required: bool = False
    deprecated: bool = False
    deprecation: DeprecationNode | None = None
    description: Text = EMPTY
    default: str = ""
    """The declared default as a literal of the target; never sent by itself."""
    examples: tuple[ExampleNode, ...] = ()
    limits: LimitsNode | None = None
    pointer: Text = EMPTY

    @property
    def notation(self) -> str:
        """The style where it is not the default one of the place, with an asterisk for explode, a plus sign for reserved."""
        written = self.style + "*" * self.explode + "+" * self.allow_reserved
        default = "form*" if self.location in ("query", "cookie") else "simple"
        return "" if self.content is not None or written == default else written


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentNode:
    """One argument of a method: a parameter, a member of a flattened body, or the whole body.

    Order: path arguments, then required ones, then optional ones, each in document order.
    """

    name: str
    wire_name: Text
    source: str
    """path, query, header, cookie, querystring, body_field or body."""
    type: TypeNode
    required: bool
    positional: bool
    """Path arguments."""
    description: Text = EMPTY
    deprecated: bool = False
    deprecation: DeprecationNode | None = None
    default: str = ""
    """The declared default as a literal of the target; never sent by itself."""
    constant: str = ""
    """The only value of a `const`, as a literal, else empty."""
    limits: LimitsNode | None = None
    parameter: ParameterNode | None = None
    """What travels where `source` is a place of parameters."""
    field: FieldNode | None = None
    """What travels where `source` is body_field."""
    examples: tuple[Text, ...] = ()
    """Examples as compact JSON text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyNode:
    """The request body. `flattened` says that the members of its object became arguments of their own."""

    required: bool
    media_types: tuple[MediaTypeNode, ...]
    preferred: MediaTypeNode
    """The one sent unless the caller names another: plain JSON if offered, else other JSON, else the first."""
    type: TypeNode
    flattened: bool = False
    description: Text = EMPTY
    free_form: bool = False
    """An inline object without declared members."""

    @property
    def families(self) -> tuple[str, ...]:
        """The families of its media types, without repetition."""
        return tuple(dict.fromkeys(media.family for media in self.media_types))

    @property
    def kind(self) -> str:
        """What an argument for all of it is: binary, text, any where one of these stands beside others, else typed."""
        families = self.families
        if not {"binary", "text"}.intersection(families):
            return "typed"
        return families[0] if len(families) == 1 else "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderNode:
    """A header of a response, or of one part of a multipart body."""

    name: str
    wire_name: Text
    type: TypeNode
    required: bool = False
    explode: bool = False
    content: MediaTypeNode | None = None
    deprecated: bool = False
    description: Text = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseNode:
    """What an operation answers with one status, range of statuses, or any other status."""

    status: str
    """`200`, `2XX` or `default`."""
    media_types: tuple[MediaTypeNode, ...] = ()
    headers: tuple[HeaderNode, ...] = ()
    summary: Text = EMPTY
    description: Text = EMPTY
    is_success: bool = False
    is_error: bool = False
    """4xx, 5xx and `default` beside a success."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthFlowNode:
    """One flow of an OAuth 2.0 scheme; URLs are empty where the flow has none."""

    kind: str
    """authorizationCode, clientCredentials, deviceAuthorization, implicit or password."""
    authorization_url: Text = EMPTY
    device_authorization_url: Text = EMPTY
    token_url: Text = EMPTY
    refresh_url: Text = EMPTY
    client_id: Text = EMPTY
    scopes: tuple[tuple[Text, Text], ...] = ()
    """Names and descriptions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecuritySchemeNode:
    """`name` is the constructor argument that takes the credential, `env` the environment variable it defaults to."""

    name: str
    key: Text
    """Its name in the document."""
    kind: str
    """apiKey, http, oauth2, openIdConnect or mutualTLS."""
    scheme: str = ""
    """basic, bearer or another registered HTTP scheme, lower case."""
    location: str = ""
    """Where an API key travels: header, query or cookie."""
    wire_name: Text = EMPTY
    env: str = ""
    flows: tuple[OAuthFlowNode, ...] = ()
    description: Text = EMPTY
    deprecated: bool = False
    bearer_format: Text = EMPTY
    """A hint about the form of tokens, such as `JWT`."""
    open_id_connect_url: Text = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementNode:
    """One alternative: all `schemes` (keys with their scopes) together; none means anonymous."""

    schemes: tuple[tuple[Text, tuple[Text, ...]], ...] = ()
    names: tuple[str, ...] = ()
    """The constructor arguments that take the credentials."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariableNode:
    """A variable in the URL of a server."""

    name: str
    wire_name: Text
    default: Text
    enum: tuple[Text, ...] = ()
    """The only values allowed; empty where any is."""
    description: Text = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerNode:
    """A server of the document, a path or an operation; its URL may hold variables in braces."""

    url: Text
    name: Text = EMPTY
    description: Text = EMPTY
    variables: tuple[ServerVariableNode, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationNode:
    """How pages follow each other; `item_type` is one item, `*_argument` the argument names in the method."""

    style: str
    """cursor, offset, page, link (RFC 8288) or url (the next URL stands in the body)."""
    items: Text = EMPTY
    """JSON pointer of the items in a response; empty where the response is the list."""
    request: Text = EMPTY
    """Wire name of the argument that says where the next page starts."""
    response: Text = EMPTY
    """JSON pointer of the cursor or of the next URL in a response."""
    limit: Text = EMPTY
    """Wire name of the argument that says how long a page is."""
    total: Text = EMPTY
    """JSON pointer of the number of all items."""
    more: Text = EMPTY
    """JSON pointer of the boolean that says whether there are further pages."""
    rel: Text = EMPTY
    """The relation of the Link header that leads on."""
    start: int = 0
    """The number of the first page, or the first offset."""
    in_body: bool = False
    """Whether `request` and `limit` are members of the body."""
    item_type: TypeNode | None = None
    request_argument: str = ""
    limit_argument: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamNode:
    """How a response streams, and what one item of the stream is."""

    format: str
    """sse, jsonl or json-seq."""
    item_type: TypeNode | None = None
    """One item: a line, a record, or the `data` of an event."""
    data_json: bool = False
    """Whether the `data` of events is JSON text."""
    event_json: bool = False
    """Whether an item is the event with all its fields, its JSON `data` decoded; else only `data` is delivered."""
    terminator: Text = EMPTY
    """The data that ends the stream, such as `[DONE]`; never delivered."""
    optional: bool = False
    """Whether the operation answers without streaming too; `result` is then what it answers without."""
    switch_argument: str = ""
    """The boolean argument that asks for the stream, if there is one."""

    @property
    def delivers(self) -> str:
        """What is handed over: event, event_of (an event with a decoded item), or item."""
        if self.format != "sse" or (self.data_json and not self.event_json):
            return "item"
        return "event_of" if self.event_json else "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class PathPartNode:
    """A constant piece of a path template or a parameter in it."""

    constant: Text = EMPTY
    parameter: ParameterNode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationNode:
    """One operation as a method. `chain` is how it is reached from a client: resource names and the method name."""

    id: Text
    """The operationId, or one made of method and path."""
    name: str
    """The method's name."""
    type_name: str
    """A type-like name that is unique in the package: `BillingApprovalsApprove`."""
    module: str
    """A file base name that is unique in the package: `billing_approvals_approve`."""
    chain: tuple[str, ...]
    words: tuple[tuple[str, ...], ...]
    """The chain as lower-case words, for other spellings."""
    method: str
    """The HTTP method as it travels."""
    path: Text
    path_parts: tuple[PathPartNode, ...]
    """The path template in pieces."""
    params_name: str = ""
    """The type that holds its arguments, by the target's `[names] params`."""
    stream_name: str = ""
    """The method that streams: `name` where it does nothing else, or by `[names] stream`; empty without a stream."""
    pages_name: str = ""
    """The method that goes through pages, by `[names] pages`; empty without them."""
    path_ends_with_id: bool = False
    """Whether the last segment of the path is the operationId: one door for each operation."""
    summary: Text = EMPTY
    description: Text = EMPTY
    deprecated: bool = False
    deprecation: DeprecationNode | None = None
    tags: tuple[Text, ...] = ()
    parameters: tuple[ParameterNode, ...] = ()
    arguments: tuple[ArgumentNode, ...] = ()
    body: BodyNode | None = None
    responses: tuple[ResponseNode, ...] = ()
    success: ResponseNode | None = None
    """The response whose body is the result: the lowest 2xx that has one, else the lowest 2xx, else default."""
    result: TypeNode | None = None
    """What a call returns; None where there is no body. A union where several success bodies differ."""
    result_kind: str = "none"
    """none, json, text, binary, xml, stream or any: the first kind of `results`, stream where nothing else comes."""
    results: tuple[ResultNode, ...] = ()
    """All kinds of values that a success may have, streams apart; empty where it has no body, as after HEAD."""
    result_expr: str | Text = ""
    """The type of all `results` by the entries `result:KIND` of the type table, that of anything where they differ; or empty."""
    result_may_miss: bool = False
    """Whether a success without a body is declared beside those with one, such as 304 with a parameter that asks for it."""
    error_types: tuple[tuple[str, TypeNode], ...] = ()
    """Status (or range, or default) and type of typed error bodies."""
    security: tuple[RequirementNode, ...] = ()
    """Alternatives in document order; empty means that nothing is needed."""
    servers: tuple[ServerNode, ...] = ()
    """Its own or its path's; empty means the document's."""
    scope: Text = EMPTY
    """The scope it needs: `x-required-scope`, else the first of its security requirements."""
    side_effect: str = "read"
    """read, compute, external_spend, share_export or destructive."""
    raw_response: bool = False
    """Whether the response is to be handed over as bytes (`x-raw-response`)."""
    idempotent: bool = False
    """By method (RFC 9110, 9.2.2)."""
    idempotency_header: Text = EMPTY
    """The header that takes an idempotency key, empty where there is none."""
    pagination: PaginationNode | None = None
    stream: StreamNode | None = None
    references: tuple[ModelRef, ...] = ()
    imports: tuple[Import, ...] = ()
    external_docs: Text = EMPTY
    pointer: Text = EMPTY
    sample: SampleCallNode | None = None

    @property
    def only_streams(self) -> bool:
        """Whether it answers with a stream and nothing else."""
        return self.result_kind == "stream" and not (self.stream and self.stream.optional)

    @property
    def members_may_miss(self) -> bool:
        """Whether the body's members are arguments that may all be left out: it is `{}` then, or absent if optional."""
        members = [argument for argument in self.arguments if argument.source == "body_field"]
        return bool(members) and not any(argument.required for argument in members)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceNode:
    """A group of operations and further groups. A template path with `{resource}` is rendered once for each.

    The root resource (empty `chain`) is the client itself; it is not in `api.resources`.
    """

    name: str
    """The member name in its parent."""
    class_name: str
    """Its type's name, unique in the package."""
    service_name: str
    """The type that holds its operations, by the target's `[names] service`; else `class_name`."""
    module: str
    """The file's base name, unique in the package: `billing_approvals`."""
    chain: tuple[str, ...]
    """How it is reached from a client."""
    words: tuple[tuple[str, ...], ...]
    """The chain as lower-case words, for other spellings."""
    wire_segment: Text = EMPTY
    """The segment of operationIds, or the tag, that it was named after."""
    title: Text = EMPTY
    description: Text = EMPTY
    heading: Text = EMPTY
    """The title, or what is written of the segment: `API keys`, `Pull requests`."""
    children: tuple[ResourceNode, ...] = ()
    operations: tuple[OperationNode, ...] = ()
    references: tuple[ModelRef, ...] = ()
    """Models named by its own operations, sorted."""
    imports: tuple[Import, ...] = ()
    all_operations: tuple[OperationNode, ...] = ()
    """Its own and its descendants' operations, sorted by id; of the root only its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookNode:
    """A request that the API sends; `type` is its body, None where it has none."""

    name: str
    type_name: str
    id: Text
    summary: Text
    description: Text
    type: TypeNode | None
    headers: tuple[ParameterNode, ...] = ()
    """What is sent along, signatures among them."""
    references: tuple[ModelRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TagNode:
    """A tag with what is known of it."""

    name: Text
    title: Text
    description: Text
    parent: Text = EMPTY
    """The tag it belongs under (OpenAPI 3.2)."""
    kind: Text = EMPTY
    """What it is for: nav, badge, audience or another word (OpenAPI 3.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiNode:
    """The whole document for one target; every template sees it as `api`."""

    title: Text
    version: Text
    semver: str
    """The version made acceptable to package indexes: `1.2.3`."""
    summary: Text
    description: Text
    name: str
    """The project's name: lower-case words joined by hyphens."""
    words: tuple[str, ...]
    """The name as lower-case words."""
    client_name: str
    """The type name of the client: `Geopera`."""
    env_prefix: str
    """`GEOPERA`, for environment variables."""
    options: Mapping[str, Json]
    """The target's configuration with the defaults of its `target.toml`; values were checked against its patterns."""
    servers: tuple[ServerNode, ...] = ()
    security_schemes: tuple[SecuritySchemeNode, ...] = ()
    security: tuple[RequirementNode, ...] = ()
    tags: tuple[TagNode, ...] = ()
    root: ResourceNode = field(default=None)  # type: ignore[assignment]
    """The client itself as a resource."""
    resources: tuple[ResourceNode, ...] = ()
    """All resources, parents before children."""
    sections: tuple[ResourceNode, ...] = ()
    """The top-level resources, and the root where it has operations of its own: one reference page each."""
    operations: tuple[OperationNode, ...] = ()
    """Sorted by id."""
    paths_end_with_ids: bool = False
    """Whether every operation is a POST to a path that ends with its id."""
    groups: tuple[ModelGroup, ...] = ()
    """The model files."""
    models: tuple[ModelNode, ...] = ()
    """The models of all groups."""
    webhooks: tuple[WebhookNode, ...] = ()
    contact: tuple[tuple[Text, Text], ...] = ()
    """Names and values: name, url, email."""
    license: tuple[tuple[Text, Text], ...] = ()
    """Names and values: name, identifier, url."""
    terms_of_service: Text = EMPTY
    external_docs: Text = EMPTY
    generator_version: str = ""


quicken(__name__)
