"""Where things stand in a set of pages: anchors, models by reference, users of a model, nested members in rows.

Everything is made when it is first asked for, so targets without pages pay nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ..prose import slug
from ..text import EMPTY, Data, Text
from .deprecation import Deprecated, Successors, told_of
from .nodes import (
    ApiNode,
    ArgumentNode,
    FieldNode,
    HeaderNode,
    MediaTypeNode,
    ModelNode,
    ModelRef,
    OperationNode,
    ResourceNode,
    SampleRequestNode,
    TypeNode,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One member in a table of nested members: `path` is its dotted name from the top."""

    path: Text
    field: FieldNode
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Users:
    """What refers to a model, in the order of the pages."""

    operations: tuple[OperationNode, ...] = ()
    models: tuple[ModelNode, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An operation further up on the same page that shows the same body."""

    operation: OperationNode
    same_sample: bool
    """Whether its example is the same too."""


class Index:
    """Looks up pages, anchors and models of one plan."""

    def __init__(self, api: ApiNode) -> None:
        self._api = api

    def title(self, section: ResourceNode) -> Text:
        """Returns the title of an operation group's page."""
        raw = section.heading.raw
        return Text(raw if slug(raw).endswith("operations") else f"{raw} operations")

    def module(self, operation: OperationNode) -> str:
        """Returns the module of the section that an operation's page is named after."""
        return self._operations[operation.pointer.raw][0]

    def anchor(self, operation: OperationNode) -> str:
        """Returns the anchor of an operation's heading on its page."""
        return self._operations[operation.pointer.raw][1]

    @cached_property
    def _operations(self) -> Mapping[str, tuple[str, str]]:
        places: dict[str, tuple[str, str]] = {}
        for section in self._api.sections:
            titles = [self.title(section).raw, *(node.id.raw for node in section.all_operations)]
            anchors = anchors_of(titles)[1:]
            for node, anchor in zip(section.all_operations, anchors, strict=True):
                places[node.pointer.raw] = (section.module, anchor)
        return places

    @cached_property
    def _models(self) -> Mapping[str, ModelNode]:
        return {model.name: model for model in self._api.models}

    def model(self, ref: ModelRef) -> ModelNode | None:
        """Returns the model that a reference names."""
        return self._models.get(ref.name)

    def model_anchor(self, name: str) -> str:
        """Returns the anchor of a model's heading on its group's page, with `#`; empty for the first."""
        return self._model_anchors.get(name, "")

    @cached_property
    def _model_anchors(self) -> Mapping[str, str]:
        places: dict[str, str] = {}
        for group in self._api.groups:
            anchors = anchors_of([self.heading(model).raw for model in group.models])
            for index, (model, anchor) in enumerate(zip(group.models, anchors, strict=True)):
                places[model.name] = f"#{anchor}" if index else ""
        return places

    @staticmethod
    def heading(model: ModelNode) -> Text:
        """Returns what a model's heading says: the component's name, or the name an inline type got."""
        return Text(model.name) if model.is_inline else model.raw_name

    def users(self, model: ModelNode) -> Users:
        """Returns the operations and models that refer to a model."""
        return self._users.get(model.name, Users())

    @cached_property
    def _users(self) -> Mapping[str, Users]:
        operations: dict[str, list[OperationNode]] = {}
        models: dict[str, list[ModelNode]] = {}
        for operation in self._api.operations:
            for ref in dict.fromkeys(_operation_refs(operation)):
                operations.setdefault(ref.name, []).append(operation)
        for model in self._api.models:
            for ref in dict.fromkeys((*model.references, *model.bases)):
                if ref.name != model.name:
                    models.setdefault(ref.name, []).append(model)
        return {
            name: Users(
                operations=tuple(operations.get(name, ())), models=tuple(models.get(name, ()))
            )
            for name in {**operations, **models}
        }

    def earlier(self, operation: OperationNode, media: MediaTypeNode) -> Earlier | None:
        """Returns the operation above this one on its page that shows the same named schema, or an array of it, if any.

        Request bodies are shown again only by request bodies, and the first response body only by such.
        """
        first = self._first_bodies.get((operation.pointer.raw, *_body_key(operation, media)))
        if first is None or first[0] is operation:
            return None
        return Earlier(operation=first[0], same_sample=_sample(first[1]) == _sample(media))

    @cached_property
    def _first_bodies(self) -> Mapping[tuple[str, str, str], tuple[OperationNode, MediaTypeNode]]:
        places: dict[tuple[str, str, str], tuple[OperationNode, MediaTypeNode]] = {}
        for section in self._api.sections:
            firsts: dict[tuple[str, str], tuple[OperationNode, MediaTypeNode]] = {}
            for operation in section.all_operations:
                for media in _shown_bodies(operation):
                    key = _body_key(operation, media)
                    firsts.setdefault(key, (operation, media))
                    places[operation.pointer.raw, *key] = firsts[key]
        return places

    @staticmethod
    def has_own_scope(operation: OperationNode) -> bool:
        """Whether the scope is said by the operation itself and not by a security requirement."""
        asked = {
            " ".join(scope.raw for scope in scopes)
            for requirement in operation.security
            for _, scopes in requirement.schemes
        }
        return bool(operation.scope.raw) and operation.scope.raw not in asked

    def successor(self, operation: OperationNode) -> OperationNode | None:
        """Returns the operation that takes the place of a deprecated one, as extensions or descriptions tell."""
        return self._successors.successor(operation) if operation.deprecated else None

    @staticmethod
    def deprecation(node: Deprecated, subject: str = "", successor: str = "") -> Text:
        """Returns what a user of something deprecated is told: see `told_of`."""
        return told_of(node, subject, successor)

    def description(self, argument: ArgumentNode) -> Text:
        """Returns what the document says of an argument, else the first paragraph on the model that it takes."""
        if argument.description or argument.type.model is None:
            return argument.description
        model = self.model(argument.type.model)
        return Text(model.description.raw.strip().partition("\n\n")[0]) if model else EMPTY

    @cached_property
    def _successors(self) -> Successors:
        return Successors(self._api.operations)

    @staticmethod
    def repeats_request(operation: OperationNode) -> bool:
        """Whether the success body has the schema of the request body, whose members need no second table."""
        body, success = operation.body, operation.success
        return (
            body is not None
            and success is not None
            and bool(success.media_types)
            and bool(success.media_types[0].schema_name)
            and success.media_types[0].schema_name == body.preferred.schema_name
        )

    @staticmethod
    def headers(operation: OperationNode) -> tuple[tuple[tuple[str, ...], HeaderNode], ...]:
        """Returns the response headers of an operation, each once with the statuses that carry it."""
        found: dict[tuple[str, str, str], tuple[list[str], HeaderNode]] = {}
        for response in operation.responses:
            for header in response.headers:
                kind = header.type.expr
                expr = kind.raw if isinstance(kind, Text) else kind
                key = (header.wire_name.raw, expr, header.description.raw)
                found.setdefault(key, ([], header))[0].append(response.status)
        return tuple((tuple(statuses), header) for statuses, header in found.values())

    @staticmethod
    def given(
        request: SampleRequestNode, operation: OperationNode
    ) -> tuple[tuple[ArgumentNode, Data], ...]:
        """Returns the arguments of a target's operation that a sample call gives, with their values."""
        values = {(one.source, one.wire_name.raw): one.value for one in request.arguments}
        return tuple(
            (argument, values[argument.source, argument.wire_name.raw])
            for argument in operation.arguments
            if (argument.source, argument.wire_name.raw) in values
        )

    def rows(self, fields: Sequence[FieldNode], depth: int, most: int) -> tuple[Row, ...]:
        """Returns members with those nested in them, down to `depth` levels and `most` nested rows.

        The bounds hold for each table, so pages grow with the document and not with its paths.
        """
        return tuple(self._rows(fields, depth, most))

    def _rows(self, fields: Sequence[FieldNode], depth: int, most: int) -> Iterator[Row]:
        left = most
        stack = [Row(path=field.wire_name, field=field, level=0) for field in reversed(fields)]
        open_models: dict[str, tuple[str, ...]] = {}
        while stack:
            row = stack.pop()
            yield row
            model, suffix = self._inner(row.field.type)
            above = open_models.get(row.path.raw, ())
            if model is None or row.level >= depth or model.name in above:
                continue
            if len(model.fields) > left:
                continue
            left -= len(model.fields)
            for field in reversed(model.fields):
                path = f"{row.path.raw}{suffix}.{field.wire_name.raw}"
                open_models[path] = (*above, model.name)
                stack.append(Row(path=Text(path), field=field, level=row.level + 1))

    def _inner(self, node: TypeNode) -> tuple[ModelNode | None, str]:
        """The object model that a type holds, and what is written for the arrays and maps around it."""
        suffix = ""
        while node.kind in ("array", "map") and node.item is not None:
            suffix += "[]" if node.kind == "array" else ".*"
            node = node.item
        model = self._models.get(node.model.name) if node.model is not None else None
        if model is None or model.kind != "object" or not model.fields:
            return None, suffix
        return model, suffix


def anchors_of(titles: Sequence[str]) -> list[str]:
    """Returns the anchors of the headings of one page, in order: the n-th of a kind gets `-n` as site generators do."""
    seen: dict[str, int] = {}
    anchors: list[str] = []
    for title in titles:
        base = anchor = slug(title)
        while anchor in seen:
            seen[base] += 1
            anchor = f"{base}-{seen[base]}"
        seen[anchor] = 0
        anchors.append(anchor)
    return anchors


def _shown_bodies(operation: OperationNode) -> Iterator[MediaTypeNode]:
    """The bodies whose members or example the section of an operation shows, those of unnamed schemas left out."""
    bodies = [*operation.body.media_types] if operation.body is not None else []
    success = operation.success
    if success is not None and success.media_types and not Index.repeats_request(operation):
        bodies.append(success.media_types[0])
    yield from (media for media in bodies if _schema_key(media))


def _body_key(operation: OperationNode, media: MediaTypeNode) -> tuple[str, str]:
    body = operation.body
    asked = body is not None and any(media is one for one in body.media_types)
    return "request" if asked else "response", _schema_key(media)


def _schema_key(media: MediaTypeNode) -> str:
    if media.schema_reference:
        return media.schema_name.raw
    kind = media.type
    if kind is None or kind.kind != "array" or kind.item is None or kind.item.model is None:
        return ""
    return f"[{kind.item.model.name}]"


def _sample(media: MediaTypeNode) -> object:
    return media.sample.json.raw if media.sample is not None else None


def _operation_refs(operation: OperationNode) -> Iterator[ModelRef]:
    yield from operation.references
    for parameter in operation.parameters:
        yield from parameter.type.references
    for response in operation.responses:
        for media in response.media_types:
            if media.type is not None:
                yield from media.type.references
            if media.item_type is not None:
                yield from media.item_type.references
