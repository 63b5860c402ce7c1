"""What a runtime has to know of operations and of the API: plain data in OpenAPI words, without what is empty.

A language whose descriptions of operations are data prints these instead of picking nodes apart in its templates; the
filter `record` spells them by the table `[records]`. Strings of the document stay `Text`; a `TypeNode` is a type of the target.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from ..text import Text
from .nodes import (
    ApiNode,
    EncodingNode,
    HeaderNode,
    MediaTypeNode,
    ModelNode,
    OperationNode,
    PaginationNode,
    RequirementNode,
    ResponseNode,
    SecuritySchemeNode,
    ServerNode,
    TypeNode,
    XmlNode,
)
from .results import is_unread

Fact: TypeAlias = "bool | int | str | Text | TypeNode | list[Fact] | dict[str, Fact]"

_JSON_SCALARS = frozenset(["integer", "number", "boolean"])


def operation_facts(operation: OperationNode, api: ApiNode) -> dict[str, Fact]:
    """Returns what is particular to an operation: its security only where it differs from the API's."""
    body = operation.body
    querystring = [
        encoding
        for parameter in operation.parameters
        if parameter.location == "querystring" and parameter.content is not None
        for encoding in _encodings(parameter.content)
    ]
    facts = _given(
        id=operation.id,
        method=operation.method,
        path=operation.path,
        accept=_accept(operation.responses),
        idempotent=operation.idempotent,
        idempotency=operation.idempotency_header,
        stream=operation.stream is not None and operation.stream.format,
        terminator=operation.stream is not None and operation.stream.terminator,
        bodyRequired=body is not None and body.required,
        body=body is not None
        and [_media(media) for media in _preferred_first(body.media_types, body.preferred)],
        querystring=querystring,
        responses=_responses(operation.responses, api),
        servers=_servers(operation.servers),
        pagination=operation.pagination is not None
        and _pagination(operation.pagination, operation),
    )
    if operation.security != api.security:
        facts["security"] = _security(operation.security)
    return facts


def api_facts(api: ApiNode) -> dict[str, Fact]:
    """Returns servers, security, security schemes and unions of the document."""
    return _given(
        servers=_servers(api.servers),
        security=_security(api.security),
        schemes=[_scheme(scheme) for scheme in api.security_schemes],
        unions=[_union(model) for model in api.models if model.kind == "union"],
    )


def _given(**facts: Fact) -> dict[str, Fact]:
    return {name: fact for name, fact in facts.items() if fact}


def _accept(responses: Iterable[ResponseNode]) -> str | Text:
    """The value of the Accept header: the media types of successes first, JSON before what nobody reads."""
    ranked = sorted(responses, key=lambda response: response.is_error)
    names = dict.fromkeys(
        media.name.raw + (";q=0.5" if is_unread(media, response.media_types) else "")
        for response in ranked
        for media in response.media_types
    )
    return Text(", ".join(names) or "*/*")


def _preferred_first(
    media_types: tuple[MediaTypeNode, ...], preferred: MediaTypeNode
) -> list[MediaTypeNode]:
    return sorted(media_types, key=lambda media: media is not preferred)


def _media(media: MediaTypeNode, failure: bool = False) -> dict[str, Fact]:
    typed = media.type if failure and media.type is not None and media.type.model else None
    return _given(
        name=media.name,
        family=media.family,
        encodings=_encodings(media),
        xml=media.family == "xml" and media.xml is not None and _xml(media.xml, Text("root")),
        schema=typed is not None and media.schema_name,
        failure=typed or False,
    )


def _encodings(media: MediaTypeNode) -> list[Fact]:
    """How parts are written, where the document says so or their type alone does not tell; mixed ones by position."""
    found: list[Fact] = [_encoding(node, media.family) for node in media.encodings]
    if media.family == "multipart":
        found += [
            _given(name=part.wire_name, contentType=part.content_type)
            for part in media.parts
            if part.encoding is None
            and part.content_type == "application/octet-stream"
            and part.type.codec in {"byte", "base64url"}
        ]
    if media.family == "mixed":
        found += [_encoding(node, "mixed") for node in media.prefix_encodings]
        found.append({} if media.item_encoding is None else _encoding(media.item_encoding, "mixed"))
    return found


def _encoding(node: EncodingNode, family: str) -> dict[str, Fact]:
    styled = family in {"form", "multipart"} and bool(node.style)
    is_told = len(node.content_types) == 1 and not (styled and family == "form")
    return _given(
        name=node.wire_name,
        contentType=is_told and node.content_types[0],
        style=styled
        and _given(name=node.style, explode=node.explode, reserved=node.allow_reserved),
    )


def _xml(node: XmlNode, name: Text) -> dict[str, Fact]:
    """How a value is spelled in XML; `name` is that of its element or attribute where the document gives none."""
    name = node.name or name
    return _given(
        kind=node.kind,
        name=name,
        namespace=node.namespace,
        prefix=node.prefix,
        attribute=node.attribute,
        text=node.text,
        wrapped=node.wrapped,
        members=[
            _xml(each.xml, each.wire_name) | {"member": each.wire_name} for each in node.members
        ],
        item=_xml(node.item, name) if node.item else node.kind == "array" and {"name": name},
    )


def _responses(responses: Iterable[ResponseNode], api: ApiNode) -> list[Fact]:
    """Responses that say the same are one; `on` lists their statuses."""
    groups: list[tuple[dict[str, Fact], list[str]]] = []
    for response in responses:
        facts = _response(response, api)
        for known, statuses in groups:
            if known == facts:
                statuses.append(response.status)
                break
        else:
            groups.append((facts, [response.status]))
    return [_given(on=" ".join(statuses), **facts) for facts, statuses in groups]


def _response(node: ResponseNode, api: ApiNode) -> dict[str, Fact]:
    return _given(
        content=[_media(media, failure=node.status[0] != "2") for media in node.media_types],
        headers=[
            _given(name=header.wire_name, kind=kind, json=_json_items(header, api))
            for header in node.headers
            if (kind := _header_kind(header)) != "string"
        ],
    )


def _header_kind(header: HeaderNode) -> str:
    """How the text of a header is read: as json (numbers and booleans included), array, object or string."""
    kind = _kind(header.type)
    if header.content is not None or kind in _JSON_SCALARS:
        return "json"
    return {"map": "object"}.get(kind, kind) if kind in {"array", "map", "object"} else "string"


def _json_items(header: HeaderNode, api: ApiNode) -> list[Fact]:
    """The members of an object header that are numbers or booleans; an asterisk for all items."""
    item = header.type.item
    if item is not None:
        return ["*"] if _kind(item) in _JSON_SCALARS else []
    model = header.type.model
    named = [each for each in api.models if model is not None and each.name == model.name]
    fields = [field for each in named for field in each.fields]
    return [field.wire_name for field in fields if _kind(field.type) in _JSON_SCALARS]


def _kind(type_node: TypeNode) -> str:
    return type_node.model.kind if type_node.model is not None else type_node.kind


def _security(alternatives: Iterable[RequirementNode]) -> list[Fact]:
    """The alternatives in document order, the anonymous one last: it counts where no other one can be met."""
    return [
        [_given(scheme=key, scopes=list(scopes)) for key, scopes in each.schemes]
        for each in sorted(alternatives, key=lambda each: not each.schemes)
    ]


def _scheme(node: SecuritySchemeNode) -> dict[str, Fact]:
    """Where a credential travels, and what stands before it; a scheme without a place sends nothing by itself."""
    grants = [flow.token_url for flow in node.flows if flow.kind == "clientCredentials"]
    is_key = node.kind == "apiKey"
    is_sent = node.kind != "mutualTLS"
    return _given(
        name=node.key,
        location=node.location if is_key else is_sent and "header",
        key=node.wire_name if is_key else is_sent and "Authorization",
        prefix=is_sent and not is_key and f"{(node.scheme or 'bearer').capitalize()} ",
        grant=next((url for url in grants if url), False),
        env=node.env,
    )


def _union(node: ModelNode) -> dict[str, Fact]:
    """The types of a union; tags are values of its discriminator, `fallback` is the variant for any other value."""
    return _given(
        of=_named(node.name),
        unknown=_named(node.unknown_name),
        discriminator=node.discriminator is not None and node.discriminator.wire_name,
        variants=[
            _given(
                of=_named(variant.type_name),
                tags=node.discriminator is not None and list(variant.tags),
                fallback=variant.is_default,
            )
            for variant in node.variants
        ],
    )


def _named(name: str) -> TypeNode:
    return TypeNode(kind="model", expr=name, input_expr=name)


def _servers(servers: Iterable[ServerNode]) -> list[Fact]:
    return [
        _given(
            url=server.url,
            name=server.name,
            variables=[
                _given(name=each.wire_name, value=each.default, enum=list(each.enum))
                for each in server.variables
            ],
        )
        for server in servers
    ]


def _pagination(page: PaginationNode, operation: OperationNode) -> dict[str, Fact]:
    places = {
        argument.name: argument.source
        for argument in operation.arguments
        if argument.parameter is not None
    }
    return _given(
        style=page.style,
        location="body" if page.in_body else places.get(page.request_argument, "query"),
        request=page.request,
        limit=page.limit,
        items=page.items,
        response=page.response,
        total=page.total,
        more=page.more,
        rel=page.style == "link" and (page.rel or "next"),
        start=page.start,
    )
