"""Operations to plan nodes: arguments, body, result, errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..escape import literal
from ..examples import Direction
from ..model import (
    Absent,
    AnySchema,
    Api,
    ArraySchema,
    Location,
    ObjectSchema,
    Operation,
    Parameter,
    RequestBody,
    Response,
    SchemaNode,
    SecurityRequirement,
    Server,
)
from ..naming import Claim, Words, document_candidates, plain_words, resolve, split_words
from ..target import Target
from ..text import EMPTY, Text
from .deprecation import deprecation_of
from .media import MediaBuilder, essence_of
from .models import ModelBuilder, merge_imports
from .nodes import (
    ArgumentNode,
    BodyNode,
    FieldNode,
    MediaTypeNode,
    ModelRef,
    OperationNode,
    PaginationNode,
    ParameterNode,
    PathPartNode,
    RequirementNode,
    ResponseNode,
    ResultNode,
    SampleCallNode,
    ServerNode,
    ServerVariableNode,
    StreamNode,
    TypeNode,
)
from .results import may_miss, result_expr, results_of, schema_of
from .samples import sample_request
from .types import TypeSpeller, limits_of

_IDEMPOTENT = frozenset(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"])
_SOURCE_RANK = {
    "path": 0,
    "query": 1,
    "querystring": 1,
    "header": 2,
    "cookie": 3,
    "body_field": 4,
    "body": 5,
}


class OperationBuilder:
    """Builds operation nodes of one target."""

    def __init__(
        self,
        api: Api,
        target: Target,
        speller: TypeSpeller,
        models: ModelBuilder,
        media: MediaBuilder,
        credentials: Mapping[str, str],
    ) -> None:
        self._api = api
        self._target = target
        self._speller = speller
        self._models = models
        self._media = media
        self._credentials = credentials

    def build(
        self,
        operation: Operation,
        *,
        name: str,
        type_name: str,
        module: str,
        chain: tuple[str, ...],
        words: tuple[Words, ...],
    ) -> OperationNode:
        """Returns the node of one operation under its final names."""
        parameters = self.parameters(operation)
        body = self._body(operation.request_body)
        arguments = self._arguments(operation, parameters, body)
        responses = tuple(
            self._response(response, operation) for response in _sorted(operation.responses)
        )
        success = _success(responses)
        stream = self._stream(operation, arguments)
        results = self._results(operation, success, stream)
        result = results[0].type if results else stream.item_type if stream else None
        kind = results[0].kind if results else "stream" if stream else "none"
        errors = tuple(
            (response.status, media.type)
            for response in responses
            if response.is_error
            for media in response.media_types[:1]
            if media.type is not None
        )
        types = [
            *(argument.type for argument in arguments),
            *(one.type for one in results if one.type is not None),
            *([stream.item_type] if stream is not None and stream.item_type is not None else []),
            *([body.type] if body is not None else []),
            *(type_node for _, type_node in errors),
        ]
        pagination = self._pagination(operation, arguments, success)
        if pagination is not None and pagination.item_type is not None:
            types.append(pagination.item_type)
        return OperationNode(
            id=Text(operation.id),
            name=name,
            type_name=type_name,
            module=module,
            chain=chain,
            words=words,
            method=operation.method,
            path=Text(_target(operation)),
            path_parts=_path_parts(_target(operation), parameters),
            path_ends_with_id=operation.path.rpartition("/")[2] == operation.id,
            summary=Text(operation.summary),
            description=Text(operation.description),
            deprecated=operation.deprecated,
            deprecation=deprecation_of(operation.deprecation),
            tags=tuple(Text(tag) for tag in operation.tags),
            parameters=parameters,
            arguments=arguments,
            body=body,
            responses=responses,
            success=success,
            result=result,
            result_kind=kind,
            results=results,
            result_expr=result_expr(results, self._speller),
            result_may_miss=may_miss(operation, responses),
            error_types=errors,
            security=tuple(self.requirement(requirement) for requirement in operation.security),
            servers=tuple(self.server(server) for server in operation.servers),
            scope=Text(operation.scope),
            side_effect=operation.side_effect.value,
            raw_response=operation.raw_response,
            idempotent=operation.method in _IDEMPOTENT,
            idempotency_header=Text(operation.idempotency_header),
            pagination=pagination,
            stream=stream,
            references=_references(types),
            imports=merge_imports(node.imports for node in types),
            external_docs=Text(operation.external_docs.url)
            if operation.external_docs is not None
            else EMPTY,
            pointer=Text(operation.pointer),
            sample=SampleCallNode(
                make=lambda: sample_request(operation, self._api, self._media.samples)
            ),
        )

    def requirement(self, requirement: SecurityRequirement) -> RequirementNode:
        return RequirementNode(
            schemes=tuple(
                (Text(key), tuple(Text(scope) for scope in scopes))
                for key, scopes in requirement.schemes
            ),
            names=tuple(
                self._credentials[key] for key, _ in requirement.schemes if key in self._credentials
            ),
        )

    def server(self, server: Server) -> ServerNode:
        claims = [
            Claim(
                key=variable.name,
                original=variable.name,
                candidates=document_candidates(variable.name),
            )
            for variable in server.variables
        ]
        names = resolve(claims, self._target.spellers["argument"])
        return ServerNode(
            url=Text(server.url),
            name=Text(server.name),
            description=Text(server.description),
            variables=tuple(
                ServerVariableNode(
                    name=names[variable.name],
                    wire_name=Text(variable.name),
                    default=Text(variable.default),
                    enum=tuple(Text(value) for value in variable.enum),
                    description=Text(variable.description),
                )
                for variable in server.variables
            ),
        )

    def parameters(self, operation: Operation) -> tuple[ParameterNode, ...]:
        """Returns the parameters as they travel; names are those of the arguments they become."""
        claims = [self._parameter_claim(parameter) for parameter in operation.parameters]
        names = resolve(claims, self._target.spellers["argument"])
        return tuple(
            self._parameter(parameter, names[claim.key])
            for parameter, claim in zip(operation.parameters, claims, strict=True)
        )

    def _parameter_claim(self, parameter: Parameter) -> Claim:
        return Claim(
            key=f"{parameter.location} {parameter.name}",
            original=parameter.name,
            candidates=document_candidates(parameter.name, parameter.location.value),
            pinned=parameter.pinned_name,
            rank=_SOURCE_RANK[parameter.location.value],
        )

    def _parameter(self, parameter: Parameter, name: str) -> ParameterNode:
        facts = parameter.schema.facts
        return ParameterNode(
            name=name,
            wire_name=Text(parameter.name),
            location=parameter.location.value,
            type=self._speller.spell(parameter.schema),
            style=parameter.style.value,
            explode=parameter.explode,
            allow_reserved=parameter.allow_reserved,
            allow_empty_value=parameter.allow_empty_value,
            content=self._media.media_type(parameter.content)
            if parameter.content is not None
            else None,
            required=parameter.required,
            deprecated=parameter.deprecated,
            deprecation=deprecation_of(parameter.deprecation or facts.deprecation),
            description=Text(parameter.description or facts.description),
            default=""
            if isinstance(facts.default, Absent)
            else literal(facts.default, self._target.literals),
            examples=self._media.examples(parameter.examples),
            limits=limits_of(self._media.resolved(parameter.schema)[0]),
            pointer=Text(parameter.pointer),
        )

    def _body(self, body: RequestBody | None) -> BodyNode | None:
        if body is None or not body.media_types:
            return None
        media_types = tuple(
            self._media.media_type(media, Direction.REQUEST) for media in body.media_types
        )
        index = min(range(len(media_types)), key=lambda each: _rank(media_types[each]))
        schemas = [schema_of(media) for media in body.media_types]
        resolved, _ = self._media.resolved(schemas[index])
        type_node = (
            self._speller.union(schemas)
            if len(schemas) > 1
            else self._speller.spell(schemas[index])
        )
        return BodyNode(
            required=body.required,
            media_types=media_types,
            preferred=media_types[index],
            type=type_node,
            flattened=self._target.flatten_bodies and self._is_flat(body, schemas, index),
            description=Text(body.description),
            free_form=not media_types[index].schema_reference
            and isinstance(resolved, ObjectSchema)
            and not resolved.properties,
        )

    def _is_flat(self, body: RequestBody, schemas: Sequence[SchemaNode], index: int) -> bool:
        """Whether a body's members become arguments: an object of known members, the same for every media type."""
        shapes = [self._media.resolved(schema)[0] for schema in schemas]
        first = shapes[index]
        if (
            not isinstance(first, ObjectSchema)
            or first.nullable
            or schemas[index].nullable
            or first.discriminator is not None
        ):
            return False
        others = first.others if first.additional_declared else ()
        if any(not isinstance(other, AnySchema) for other in others):
            return False
        if not first.properties and (others or not body.media_types[index].schema):
            return False
        if not first.properties and first.facts.pointer not in self._api.schemas:
            return False
        names = [prop.name for prop in first.properties]
        return all(
            isinstance(shape, ObjectSchema) and [prop.name for prop in shape.properties] == names
            for shape in shapes
        )

    def _arguments(
        self, operation: Operation, parameters: Sequence[ParameterNode], body: BodyNode | None
    ) -> tuple[ArgumentNode, ...]:
        header = operation.idempotency_header.lower()
        shown = [
            (parameter, node)
            for parameter, node in zip(operation.parameters, parameters, strict=True)
            if not (
                parameter.location is Location.HEADER
                and header
                and parameter.name.lower() == header
            )
        ]
        claims = [self._parameter_claim(parameter) for parameter, _ in shown]
        arguments = [_from_parameter(node) for _, node in shown]
        if body is not None and body.flattened and operation.request_body is not None:
            for field in self._body_fields(operation.request_body, body):
                wire_name = field.wire_name.raw
                claims.append(
                    Claim(
                        key=f"body_field {wire_name}",
                        original=wire_name,
                        candidates=document_candidates(wire_name, "body").led_by(
                            split_words(field.name) or plain_words(wire_name)
                        ),
                        rank=_SOURCE_RANK["body_field"],
                    )
                )
                arguments.append(_from_field(field, body.required))
        elif body is not None:
            claims.append(
                Claim(
                    key="body",
                    original="body",
                    candidates=(("body",), ("request", "body"), ("request", "body", "value")),
                    rank=-1,
                )
            )
            arguments.append(_whole_body(body))
        names = resolve(
            claims,
            self._target.spellers["argument"],
            taken=self._target.taken.get("argument", frozenset()),
        )
        named = [
            replace(argument, name=names[claim.key])
            for argument, claim in zip(arguments, claims, strict=True)
        ]
        order = {name: place for place, name in enumerate(_path_names(operation.path))}
        return (
            *sorted(
                (a for a in named if a.positional),
                key=lambda a: order.get(a.wire_name.raw, len(order)),
            ),
            *(a for a in named if not a.positional and a.required),
            *(a for a in named if not a.positional and not a.required),
        )

    def _body_fields(self, request: RequestBody, body: BodyNode) -> list[FieldNode]:
        """Returns the members of a flattened body; what media types say differently may be given as any of them says."""
        index = body.media_types.index(body.preferred)
        shapes = [self._media.resolved(schema_of(media)) for media in request.media_types]
        resolved, schema_id = shapes[index]
        if not isinstance(resolved, ObjectSchema):
            return []
        properties = [
            {prop.name: prop.schema for prop in shape.properties}
            for shape, _ in (shapes[index], *shapes[:index], *shapes[index + 1 :])
            if isinstance(shape, ObjectSchema)
        ]
        fields = self._models.fields(schema_id or resolved.facts.pointer, resolved)
        return [
            self._as_any_says(field, [one[field.wire_name.raw] for one in properties])
            for field in fields
            if not field.read_only
        ]

    def _as_any_says(self, field: FieldNode, schemas: Sequence[SchemaNode]) -> FieldNode:
        inputs = {self._speller.spell(schema).input_expr for schema in schemas}
        if len(inputs) < 2:
            return field
        return replace(field, type=self._speller.union(schemas), constant="")

    def _response(self, response: Response, operation: Operation) -> ResponseNode:
        has_success = any(other.status.startswith(("2", "3")) for other in operation.responses)
        return ResponseNode(
            status=response.status,
            media_types=tuple(self._media.media_type(media) for media in response.media_types),
            headers=self._media.headers(response.headers),
            summary=Text(response.summary),
            description=Text(response.description),
            is_success=response.status.startswith("2")
            or (response.status == "default" and not has_success),
            is_error=response.status.startswith(("4", "5"))
            or (response.status == "default" and has_success),
        )

    def _stream(self, operation: Operation, arguments: Sequence[ArgumentNode]) -> StreamNode | None:
        declared = operation.stream
        if declared is None:
            return None
        switches = [
            argument.name
            for argument in arguments
            if argument.source == "body_field" and argument.wire_name == declared.switch
        ]
        return StreamNode(
            format=declared.format,
            item_type=self._speller.spell(declared.item) if declared.item is not None else None,
            data_json=declared.data_json,
            event_json=declared.data_json and declared.event_fields,
            terminator=Text(declared.terminator),
            optional=declared.optional,
            switch_argument=switches[0] if declared.switch and switches else "",
        )

    def _results(
        self, operation: Operation, success: ResponseNode | None, stream: StreamNode | None
    ) -> tuple[ResultNode, ...]:
        if success is None or operation.method == "HEAD":
            return ()
        if stream is not None and not stream.optional:
            return ()
        pairs = [
            (media, self._media.media_type(media))
            for response in operation.responses
            if response.status.startswith("2") or response.status == success.status
            for media in response.media_types
        ]
        if stream is not None:
            pairs = [pair for pair in pairs if pair[1].family != stream.format]
        return results_of(pairs, self._speller)

    def _pagination(
        self, operation: Operation, arguments: Sequence[ArgumentNode], success: ResponseNode | None
    ) -> PaginationNode | None:
        declared = operation.pagination
        if declared is None:
            return None
        by_wire = {
            argument.wire_name.raw: argument.name
            for argument in arguments
            if argument.source == ("body_field" if declared.in_body else "query")
        }
        return PaginationNode(
            style=declared.style,
            items=Text(declared.items),
            request=Text(declared.request),
            response=Text(declared.response),
            limit=Text(declared.limit),
            total=Text(declared.total),
            more=Text(declared.more),
            rel=Text(declared.rel),
            start=declared.start,
            in_body=declared.in_body,
            item_type=self._item_type(operation, success, declared.items),
            request_argument=by_wire.get(declared.request, ""),
            limit_argument=by_wire.get(declared.limit, ""),
        )

    def _item_type(
        self, operation: Operation, success: ResponseNode | None, pointer: str
    ) -> TypeNode | None:
        """The type of one item: the array that a JSON pointer names in the success body."""
        schema: SchemaNode | None = None
        for response in operation.responses:
            if success is not None and response.status == success.status and response.media_types:
                schema = response.media_types[0].schema
        for token in pointer.split("/")[1:] if pointer else []:
            if schema is None:
                return None
            resolved, _ = self._media.resolved(schema)
            name = token.replace("~1", "/").replace("~0", "~")
            members = resolved.properties if isinstance(resolved, ObjectSchema) else ()
            schema = next((prop.schema for prop in members if prop.name == name), None)
        if schema is None:
            return None
        resolved, _ = self._media.resolved(schema)
        return self._speller.spell(resolved.items) if isinstance(resolved, ArraySchema) else None


def _from_parameter(node: ParameterNode) -> ArgumentNode:
    return ArgumentNode(
        name=node.name,
        wire_name=node.wire_name,
        source=node.location,
        type=node.type,
        required=node.required,
        positional=node.location == "path",
        description=node.description,
        deprecated=node.deprecated,
        deprecation=node.deprecation,
        default=node.default,
        limits=node.limits,
        parameter=node,
        examples=tuple(example.json for example in node.examples if example.json),
    )


def _from_field(field: FieldNode, body_required: bool) -> ArgumentNode:
    return ArgumentNode(
        name=field.name,
        wire_name=field.wire_name,
        source="body_field",
        type=field.type,
        required=field.required and body_required,
        positional=False,
        description=field.description,
        deprecated=field.deprecated,
        deprecation=field.deprecation,
        default=field.default,
        constant=field.constant,
        limits=field.limits,
        field=field,
        examples=field.examples,
    )


def _whole_body(body: BodyNode) -> ArgumentNode:
    return ArgumentNode(
        name="body",
        wire_name=Text("body"),
        source="body",
        type=body.type,
        required=body.required,
        positional=False,
        description=body.description,
        examples=tuple(example.json for example in body.preferred.examples if example.json),
    )


def _sorted(responses: Sequence[Response]) -> list[Response]:
    """Exact statuses, then ranges, then default."""
    return sorted(
        responses,
        key=lambda response: (
            response.status == "default",
            "X" in response.status.upper(),
            response.status,
        ),
    )


def _success(responses: Sequence[ResponseNode]) -> ResponseNode | None:
    candidates = [response for response in responses if response.is_success]
    return next(
        (response for response in candidates if response.media_types),
        candidates[0] if candidates else None,
    )


def _rank(media: MediaTypeNode) -> int:
    """Returns how late a media type is chosen to be sent: plain JSON, other JSON, anything else."""
    if media.family != "json":
        return 2
    return 0 if essence_of(media.name.raw) == "application/json" else 1


def _path_names(path: str) -> list[str]:
    return [piece.partition("}")[0] for piece in path.split("{")[1:] if "}" in piece]


def _target(operation: Operation) -> str:
    """Returns the path with the query that is fixed in the document, if any."""
    query = "&".join(f"{name}={value}" for name, value in operation.fixed_query)
    return f"{operation.path}?{query}" if query else operation.path


def _path_parts(path: str, parameters: Sequence[ParameterNode]) -> tuple[PathPartNode, ...]:
    by_name = {
        parameter.wire_name.raw: parameter
        for parameter in parameters
        if parameter.location == "path"
    }
    parts: list[PathPartNode] = []
    constant, *rest = path.split("{")
    for piece in rest:
        name, brace, after = piece.partition("}")
        if brace and name in by_name:
            if constant:
                parts.append(PathPartNode(constant=Text(constant)))
            parts.append(PathPartNode(parameter=by_name[name]))
            constant = after
        else:
            constant += "{" + piece
    if constant:
        parts.append(PathPartNode(constant=Text(constant)))
    return tuple(parts)


def _references(types: Sequence[TypeNode]) -> tuple[ModelRef, ...]:
    found = {ref for node in types for ref in node.references}
    return tuple(sorted(found, key=lambda ref: (ref.module, ref.name)))
