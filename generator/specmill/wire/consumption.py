"""How a call's result is consumed, read off the raw document."""

from __future__ import annotations

from typing import Final

from .kit import Kind, Vector
from .reference.document import Document, Operation

_STREAMS: Final = frozenset(
    {
        "text/event-stream",
        "application/x-ndjson",
        "application/jsonl",
        "application/x-jsonlines",
        "application/json-seq",
    }
)
_PAGINATION: Final = ("x-kit-pagination", "x-pagination")


def is_stream(document: Document, operation: Operation) -> bool:
    """Return whether a successful response is a sequence of events or items."""
    return any(
        media_type.partition(";")[0].strip().lower() in _STREAMS
        for status, response in document.responses(operation).items()
        if status.startswith("2") or status == "default"
        for media_type in response.get("content") or {}
    )


def consumption(document: Document, vector: Vector) -> str:
    """Return ``value``, ``stream`` or ``pages``: what the runner does with the result."""
    outcomes = [vector.expect, *vector.expect.get("anyOf", ())]
    if any("items" in outcome or "itemsBeforeError" in outcome for outcome in outcomes):
        return "pages"
    if any("stream" in outcome for outcome in outcomes):
        return "stream"
    operation = document.operations.get(vector.operation_id)
    if operation is None:
        return "value"
    paginated = any(name in operation.node for name in _PAGINATION)
    if vector.kind is Kind.SEQUENCE and paginated:
        return "pages"
    return "stream" if is_stream(document, operation) else "value"
