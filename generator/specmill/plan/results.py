"""What a call returns: the kinds of values that the successes of an operation have."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import AnySchema, Facts, Location, MediaType, Operation, SchemaNode
from ..text import Text
from .nodes import MediaTypeNode, ResponseNode, ResultNode
from .types import TypeSpeller

Pairs = Sequence[tuple[MediaType, MediaTypeNode]]

_KINDS = {
    "json": "json",
    "text": "text",
    "form": "text",
    "xml": "xml",
    "any": "any",
}
"""Kinds by family; all other bodies are bytes."""

_CONDITIONS = frozenset({"if-none-match", "if-modified-since"})
"""Headers that a server answers with 304 (RFC 9110, 13.1)."""


def results_of(pairs: Pairs, speller: TypeSpeller) -> tuple[ResultNode, ...]:
    """Returns the kinds of values of success bodies: JSON first, then in document order.

    A media type that spells what JSON spells as well (XML, or one that nobody reads, such as Protocol Buffers) is no
    kind of its own: JSON is asked for.
    """
    found: dict[object, ResultNode] = {}
    schemas = [schema_of(media) for media, node in pairs if node.family == "json"]
    if schemas:
        told = speller.union(schemas)
        # What no value fits is read all the same: servers deviate.
        result = speller.leaf("any") if told.kind == "never" else told
        found["json"] = ResultNode(kind="json", type=result)
    for _, node in pairs:
        kind = _KINDS.get(node.family, "binary")
        key = (kind, node.type.expr) if kind in ("xml", "any") and node.type else kind
        if not _respells(node, [other for _, other in pairs]):
            found.setdefault(key, ResultNode(kind=kind, type=node.type))
    return tuple(found.values())


def may_miss(operation: Operation, responses: Sequence[ResponseNode]) -> bool:
    """Returns whether a call may succeed without a body: a response without one is declared among the successes, or
    304 beside a parameter that asks for it.
    """
    if any(node.is_success and not node.media_types for node in responses):
        return True
    return any(node.status == "304" for node in responses) and any(
        parameter.location is Location.HEADER and parameter.name.lower() in _CONDITIONS
        for parameter in operation.parameters
    )


def result_expr(results: Sequence[ResultNode], speller: TypeSpeller) -> str | Text:
    """Returns the type of what a call returns: the one of all results, else anything; empty without a result."""
    exprs = list(dict.fromkeys(speller.result(each.kind, each.type) for each in results))
    if len(exprs) > 1:
        return speller.leaf("any").expr
    return exprs[0] if exprs else ""


def is_unread(media: MediaTypeNode, others: Sequence[MediaTypeNode]) -> bool:
    """Whether a media type spells, in bytes that no client reads, what one of the others spells in JSON."""
    return media.family == "binary" and _respells(media, others)


def _respells(media: MediaTypeNode, others: Sequence[MediaTypeNode]) -> bool:
    structure = media.type
    if media.family not in ("xml", "binary") or structure is None:
        return False
    if structure.kind in ("any", "string", "null"):
        return False
    return any(
        other.family == "json" and other.type is not None and other.type.expr == structure.expr
        for other in others
    )


def schema_of(media: MediaType) -> SchemaNode:
    """Returns the schema of a media type; without one anything may come."""
    return media.schema or AnySchema(facts=Facts(pointer=media.pointer))
