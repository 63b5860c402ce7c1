"""The plan of a target to its surface."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..plan.nodes import (
    ApiNode,
    ArgumentNode,
    FieldNode,
    ModelNode,
    OperationNode,
    SecuritySchemeNode,
    ServerNode,
    TypeNode,
    WebhookNode,
)
from ..render import RenderedFile
from ..target import Target
from ..text import Data, Text
from .pages import anchors
from .settings import SurfaceSettings, surface_settings
from .spelling import TypeSpelling, limit_facts, literal, plain
from .symbols import Surface, Symbol, surface_of


def surface(
    api: ApiNode, target: Target, files: Iterable[RenderedFile] = (), key: str = ""
) -> bytes:
    """Returns the surface file of a target: UTF-8 text.

    `files` are needed where pages are the surface; `key` is what the configuration calls the
    target.
    """
    return build_surface(api, target, files, key).text().encode()


def build_surface(
    api: ApiNode, target: Target, files: Iterable[RenderedFile] = (), key: str = ""
) -> Surface:
    """Returns the public symbols of a target with their places in the document."""
    settings = surface_settings(target, api.options)
    if settings.pages:
        return surface_of(key or target.name, anchors(api, files))
    return surface_of(key or target.name, _Builder(api, settings).symbols())


_STYLES = {"path": "simple", "header": "simple", "query": "form*", "cookie": "form*"}
"""The default style of a location (OpenAPI, Parameter Object); `*` stands for explode."""


def _flag(value: bool) -> str:
    return "yes" if value else ""


def _value(value: str | Text | Data) -> str:
    """A default or constant as a word: quotes of a literal go."""
    text = value if isinstance(value, str) else plain(value)
    return literal(text)[1:] if text else ""


def _facts(**values: str) -> dict[str, str]:
    """Facts without the empty ones; `_` in a key is spelled `-`, a last one is dropped."""
    return {
        key.rstrip("_").replace("_", "-"): value for key, value in values.items() if value != ""
    }


class _Builder:
    def __init__(self, api: ApiNode, settings: SurfaceSettings) -> None:
        self._api = api
        self._settings = settings
        self._types = TypeSpelling()
        self._result = settings.results

    def symbols(self) -> Iterator[Symbol]:
        """Yields every symbol, in no particular order."""
        yield from self._client()
        for operation in self._api.operations:
            yield from self._operation(operation)
        if self._settings.models:
            for model in self._api.models:
                yield from self._model(model)
        for webhook in self._api.webhooks:
            yield self._webhook(webhook)

    def _client(self) -> Iterator[Symbol]:
        api, root = self._api, self._settings.root
        yield Symbol(name=root, kind="client", facts=_facts(name=api.client_name))
        for key, value in sorted(api.options.items()):
            if isinstance(value, str) and value and key in self._settings.options:
                yield Symbol(name=f"package.{key}", kind="option", facts={"value": value})
        for scheme in api.security_schemes:
            yield self._credential(scheme)
        for index, server in enumerate(api.servers):
            yield self._server(server, index)
        for text in self._settings.fixed:
            kind, _, name = text.partition(" ")
            yield Symbol(name=f"{root} {name}", kind=kind)

    def _credential(self, scheme: SecuritySchemeNode) -> Symbol:
        flows = ",".join(flow.kind for flow in scheme.flows)
        facts = _facts(
            type=scheme.kind,
            scheme=scheme.scheme,
            in_=scheme.location,
            wire=scheme.wire_name.raw,
            env=scheme.env,
            flows=flows,
            tokens=",".join(flow.token_url.raw for flow in scheme.flows if flow.token_url.raw),
            deprecated=_flag(scheme.deprecated),
        )
        name = self._settings.argument(self._settings.root, scheme.name)
        return Symbol(name=name, kind="credential", facts=facts)

    def _server(self, server: ServerNode, index: int) -> Symbol:
        variables = ",".join(
            f"{variable.wire_name.raw}={variable.default.raw}" for variable in server.variables
        )
        facts = _facts(default=_flag(index == 0), variables=variables)
        return Symbol(
            name=f"{self._settings.root} {server.url.raw}",
            kind="server",
            facts=facts,
            pointer=f"#/servers/{index}",
        )

    def _operation(self, node: OperationNode) -> Iterator[Symbol]:
        name = self._settings.operation(node.chain)
        pages, stream = node.pagination, node.stream
        facts = _facts(
            http=f"{node.method} {node.path.raw}",
            deprecated=_flag(node.deprecated),
            effect=node.side_effect,
            raw=_flag(node.raw_response),
            idempotency=node.idempotency_header.raw,
            pages=pages.style if pages else "",
            item=self._type(pages.item_type) if pages and pages.item_type else "",
            stream=stream.format if stream else "",
            result=",".join(dict.fromkeys(one.kind for one in node.results)) or node.result_kind,
            security=_security(node),
            sends=_sent_media(node),
        )
        if self._result:
            facts |= _answers(node)
            facts["returns"] = self._type(node.result)
            if node.result is not None and node.result_kind != "binary":
                facts |= self._spelled(node.result, node.result.expr)
        yield Symbol(
            name=name, kind=self._settings.operation_kind, facts=facts, pointer=node.pointer.raw
        )
        positions = [argument.name for argument in node.arguments if argument.positional]
        for argument in node.arguments:
            at = positions.index(argument.name) + 1 if argument.positional else 0
            yield self._argument(name, node, argument, at)
        if self._result:
            for status, body in node.error_types:
                facts = {"type": self._type(body)}
                yield Symbol(
                    name=f"{name}!{status}", kind="error", facts=facts, pointer=node.pointer.raw
                )

    def _argument(
        self, owner: str, operation: OperationNode, node: ArgumentNode, position: int
    ) -> Symbol:
        parameter = node.parameter
        positioned = self._settings.positional and position
        style = ""
        if parameter is not None and parameter.content is None:
            style = parameter.style + ("*" if parameter.explode else "")
            style = "" if style == _STYLES.get(parameter.location) else style
            style += "+reserved" if parameter.allow_reserved else ""
        facts = _facts(
            type=self._type(node.type),
            in_=node.source,
            required=_flag(node.required),
            position=str(position) if positioned else "",
            wire=node.wire_name.raw if node.wire_name.raw != node.name else "",
            default=_value(node.default),
            const=_value(node.constant),
            deprecated=_flag(node.deprecated),
            style=style,
            **limit_facts(node.limits),
            **self._spelled(node.type, node.type.input_expr),
        )
        pointer = operation.pointer.raw
        if parameter is not None and parameter.pointer:
            pointer = parameter.pointer.raw
        elif node.field is not None and node.field.pointer:
            pointer = node.field.pointer.raw
        name = self._settings.argument(owner, node.name)
        return Symbol(name=name, kind=self._settings.argument_kind, facts=facts, pointer=pointer)

    def _model(self, node: ModelNode) -> Iterator[Symbol]:
        used = [("in", node.used_in_input), ("out", node.used_in_output)]
        alias = node.kind in ("alias", "map") or (
            node.kind == "enum" and node.value_type is not None
        )
        facts = _facts(
            type=node.kind,
            used=",".join(word for word, is_used in used if is_used),
            closed=_flag(node.closed),
            additional=self._type(node.additional)
            if node.additional is not None and node.kind == "object"
            else "",
            of=self._type(node.value_type if node.kind == "enum" else node.type) if alias else "",
            null=_flag(node.nullable),
            discriminator=node.discriminator.wire_name.raw if node.discriminator else "",
            deprecated=_flag(node.deprecated),
            input=node.input_name if node.input_name != node.name else "",
            **limit_facts(node.limits),
        )
        pointer = node.pointer.raw
        yield Symbol(name=node.name, kind="model", facts=facts, pointer=pointer)
        for field in node.fields:
            yield self._field(node, field)
        for value in node.values:
            facts = {"value": value.wire_value.raw}
            yield Symbol(
                name=f"{node.name}.{value.name}", kind="value", facts=facts, pointer=pointer
            )
        for variant in node.variants:
            tags = ",".join(tag.raw for tag in variant.tags)
            facts = _facts(type=self._type(variant.type), tags=tags)
            yield Symbol(
                name=f"{node.name}.{variant.name}", kind="variant", facts=facts, pointer=pointer
            )

    def _field(self, owner: ModelNode, node: FieldNode) -> Symbol:
        """The symbol of a field. Most symbols are fields, so it avoids what most fields don't need."""
        facts = {"type": self._type(node.type), **self._spelled(node.type, node.type.expr)}
        if node.required:
            facts["required"] = "yes"
        if node.read_only:
            facts["read-only"] = "yes"
        if node.write_only:
            facts["write-only"] = "yes"
        if node.deprecated:
            facts["deprecated"] = "yes"
        if node.renamed:
            facts["wire"] = node.wire_name.raw
        if default := _value(node.default):
            facts["default"] = default
        if constant := _value(node.constant):
            facts["const"] = constant
        if node.limits is not None:
            facts |= limit_facts(node.limits)
        pointer = node.pointer.raw or owner.pointer.raw
        return Symbol(name=f"{owner.name}.{node.name}", kind="field", facts=facts, pointer=pointer)

    def _webhook(self, node: WebhookNode) -> Symbol:
        name = self._settings.operation(("webhooks", node.name))
        return Symbol(name=name, kind="webhook", facts={"type": self._type(node.type)})

    def _type(self, node: TypeNode | None) -> str:
        return self._types.spell(node)

    def _spelled(self, node: TypeNode, expression: str | Text) -> Mapping[str, str]:
        """The type as the target spells it, where people read it and it says more than the neutral
        one.
        """
        if not self._settings.spelled or not isinstance(expression, str):
            return {}
        return {"as": expression} if expression not in (self._type(node), node.kind) else {}


def _sent_media(node: OperationNode) -> str:
    """The media types of the request body."""
    return ",".join(media.name.raw for media in node.body.media_types) if node.body else ""


def _answers(node: OperationNode) -> dict[str, str]:
    """What is told of the answers besides their types."""
    success = [response for response in node.responses if response.is_success]
    media = dict.fromkeys(each.name.raw for answer in success for each in answer.media_types)
    headers = {each.wire_name.raw.lower() for answer in success for each in answer.headers}
    typed = {status for status, _ in node.error_types}
    errors = [each.status for each in node.responses if each.is_error and each.status not in typed]
    return _facts(
        succeeds=",".join(response.status for response in success),
        receives=",".join(media),
        headers=",".join(sorted(headers)),
        fails=",".join(errors),
    )


def _security(node: OperationNode) -> str:
    """Alternatives of schemes with their scopes: `oauth(read)+key|anonymous`."""
    found = []
    for requirement in node.security:
        parts = [
            key.raw + (f"({' '.join(scope.raw for scope in scopes)})" if scopes else "")
            for key, scopes in requirement.schemes
        ]
        found.append("+".join(parts) or "anonymous")
    return "|".join(sorted(found))
