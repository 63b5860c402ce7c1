"""A raw OpenAPI 3 document: operations by id, references followed, nothing normalised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from ..json_values import pointer_tokens

_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_MOST_HOPS: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation with its path item, before any defaults are applied."""

    id: str
    method: str
    path: str
    node: Mapping[str, Any]
    path_item: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]


class Document:
    """A parsed document of one file."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self.root = root

    @property
    def version(self) -> tuple[int, int]:
        """Major and minor version of the specification it follows."""
        major, minor, *_ = (*str(self.root.get("openapi", "3.0")).split("."), "0")
        return int(major), int(minor)

    @property
    def parts_have_styles(self) -> bool:
        """Whether parts may be written in a style: OpenAPI 3.0 is the only version that ignores it there."""
        return "swagger" in self.root or self.version > (3, 0)

    def resolve(self, node: Any) -> Any:
        """Return the node, or what its chain of local references leads to.

        Members beside ``$ref`` win, as OpenAPI 3.1 has it for schemas. Raises ``LookupError`` for a
        reference that leads nowhere or in a circle.
        """
        for _ in range(_MOST_HOPS):
            if not isinstance(node, Mapping) or not isinstance(node.get("$ref"), str):
                return node
            beside = {key: member for key, member in node.items() if key != "$ref"}
            target = self._target(node["$ref"])
            node = {**target, **beside} if beside and isinstance(target, Mapping) else target
        raise LookupError("references in a circle")

    def _target(self, reference: str) -> Any:
        if not reference.startswith("#"):
            raise LookupError(f"{reference!r} leaves the document")
        found: Any = self.root
        for token in pointer_tokens(reference[1:]):
            if isinstance(found, Mapping) and token in found:
                found = found[token]
            elif isinstance(found, list) and token.isdecimal() and int(token) < len(found):
                found = found[int(token)]
            else:
                raise LookupError(f"{reference!r} leads nowhere")
        return found

    @cached_property
    def operations(self) -> Mapping[str, Operation]:
        """The operations that have an id, in document order."""
        return {operation.id: operation for operation in self._operations()}

    @cached_property
    def ambiguous(self) -> frozenset[str]:
        """The ids that more than one operation has: nothing that names them is certain."""
        counts = Counter(operation.id for operation in self._operations())
        return frozenset(name for name, count in counts.items() if count > 1)

    def _operations(self) -> Iterator[Operation]:
        for path, item in (self.root.get("paths") or {}).items():
            if not path.startswith("/"):
                continue
            item = self.resolve(item)
            methods = {name.upper(): item[name] for name in item if name in _METHODS}
            methods |= item.get("additionalOperations") or {}
            for method, raw in methods.items():
                node = self.resolve(raw)
                if not node.get("operationId"):
                    continue
                yield Operation(
                    id=node["operationId"],
                    method=method,
                    path=path,
                    node=node,
                    path_item=item,
                    parameters=self._parameters(item, node),
                )

    def _parameters(
        self, item: Mapping[str, Any], node: Mapping[str, Any]
    ) -> tuple[Mapping[str, Any], ...]:
        merged: dict[tuple[str, str], Mapping[str, Any]] = {}
        for raw in (*(item.get("parameters") or ()), *(node.get("parameters") or ())):
            parameter = self.resolve(raw)
            merged[parameter["in"], parameter["name"]] = parameter
        return tuple(merged.values())

    def content(self, operation: Operation) -> Mapping[str, Mapping[str, Any]]:
        """Return media type objects of the request body by media type; empty without a body."""
        body = self.resolve(operation.node.get("requestBody")) or {}
        content = body.get("content") or {}
        return {name: self.resolve(media) or {} for name, media in content.items()}

    def responses(self, operation: Operation) -> Mapping[str, Mapping[str, Any]]:
        """Return the resolved response objects by status, range or ``default``, in that order."""
        declared = operation.node.get("responses") or {}
        named = sorted(
            ((str(key), item) for key, item in declared.items()), key=lambda pair: pair[0]
        )
        return {
            status: self.resolve(response)
            for status, response in named
            if not status.startswith("x-")
        }
