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


def streams(document: Document, operation: Operation) -> tuple[bool, bool]:
    """Return whether some, and whether all successful answers are sequences of items.

    What ``default`` describes is a success only where no 2xx status is declared.
    """
    responses = document.responses(operation)
    wanted = [status for status in responses if status.startswith("2")] or ["default"]
    named = [
        _is_stream(media_type)
        for status in wanted
        for media_type in responses.get(status, {}).get("content") or {}
    ]
    return any(named), bool(named) and all(named)


def _is_stream(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().lower() in _STREAMS


def _answers_stream(vector: Vector) -> bool:
    """Return whether the script's last answer carries a sequence."""
    response = vector.exchanges[-1].get("response", {}) if vector.exchanges else {}
    fields = response.get("headers", ())
    return any(name.lower() == "content-type" and _is_stream(text) for name, text in fields)


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
    some, every = streams(document, operation)
    return "stream" if every or (some and _answers_stream(vector)) else "value"
