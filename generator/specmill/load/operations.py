"""The operations of a document as raw data: enough to filter and to prune by."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import pointers
from .references import UnresolvedReference

if TYPE_CHECKING:
    from ..document import Document

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation and the mapping that holds it."""

    section: str
    path: str
    method: str
    holder: dict[str, Any]
    body: dict[str, Any]
    scopes: frozenset[str]


def operations_of(document: "Document") -> Iterator[Operation]:
    """Yield the operations of all paths and webhooks, in document order.

    Path items and operations that are references are followed; a broken one is reported.
    """
    root = document.root
    default = root.get("security")
    for section in ("paths", "webhooks", "x-webhooks"):
        items = root.get(section)
        if not isinstance(items, dict):
            continue
        for path, item in items.items():
            place = pointers.child("", section, path)
            for holder, methods, file, pointer in _holders(document, item, place):
                for method in methods:
                    body = _body(document, holder[method], file, pointers.child(pointer, method))
                    if body is not None:
                        scopes = required_scopes(body, default)
                        yield Operation(section, path, method, holder, body, scopes)


def _body(document: "Document", value: object, file: str, pointer: str) -> dict[str, Any] | None:
    """Return an operation; some descriptions keep it in a file of its own."""
    ref = value.get("$ref") if isinstance(value, dict) else None
    if isinstance(ref, str):
        try:
            value = document.resolve(ref, file, pointer).value
        except UnresolvedReference:
            return None
    return value if isinstance(value, dict) else None


def _holders(
    document: "Document", item: object, pointer: str
) -> Iterator[tuple[dict[str, Any], list[str], str, str]]:
    """Yield the mappings that hold operations, their methods and where they stand.

    A path item may be a reference to another one, and have members of its own beside it.
    """
    seen: set[int] = set()
    file = ""
    while isinstance(item, dict) and id(item) not in seen:
        seen.add(id(item))
        yield item, [method for method in METHODS if method in item], file, pointer
        additional = item.get("additionalOperations")
        if isinstance(additional, dict):
            yield (
                additional,
                list(additional),
                file,
                pointers.child(pointer, "additionalOperations"),
            )
        ref = item.get("$ref")
        if not isinstance(ref, str):
            return
        try:
            resolved = document.resolve(ref, file, pointer, follow=False)
        except UnresolvedReference:
            return
        item, file, pointer = resolved.value, resolved.file, resolved.pointer


def required_scopes(operation: dict[str, Any], default: object) -> frozenset[str]:
    """Return the scopes an operation asks for: `x-required-scope`, else those of its security.

    `default` is the security of the document, for operations that have none of their own.
    """
    named = operation.get("x-required-scope")
    if isinstance(named, str):
        return frozenset({named})
    if isinstance(named, list):
        return frozenset(str(scope) for scope in named)
    security = operation.get("security", default)
    requirements = security if isinstance(security, list) else []
    return frozenset(
        str(scope)
        for requirement in requirements
        if isinstance(requirement, dict)
        for scopes in requirement.values()
        if isinstance(scopes, list)
        for scope in scopes
    )
