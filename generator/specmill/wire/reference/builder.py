"""Document and inputs in, one request message out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..json_values import untag
from ..messages import Request
from .bodies import body_of
from .document import Document, Operation
from .idempotency import idempotency_header
from .parameters import checked_field, parameter_parts
from .security import add_credentials
from .servers import base_url
from .spelling import spelled_inputs


def build(
    document: Document,
    operation: Operation,
    args: Mapping[str, Any],
    config: Mapping[str, Any] | None = None,
) -> Request:
    """Return the request a correct client sends for a call.

    ``args`` and ``config`` are those of vectors. Raises ``Refusal`` if nothing may be sent.
    """
    settings = config or {}
    inputs = spelled_inputs(document, operation, untag(dict(args)))
    parts = parameter_parts(document, operation, inputs)
    body = body_of(document, operation, inputs)
    base, _, base_query = base_url(document, operation, settings).partition("?")
    add_credentials(document, operation, settings, parts)
    headers = {"accept": accept(document, operation), **parts.headers}
    key_header = idempotency_header(operation)
    if key_header is not None and "idempotencyKey" in settings:
        headers[key_header.lower()] = checked_field(settings["idempotencyKey"], "idempotencyKey")
    if parts.cookies:
        headers["cookie"] = "; ".join(parts.cookies)
    if body is not None:
        headers["content-type"] = body.content_type
    pairs = [*base_query.split("&"), *parts.query] if base_query else parts.query
    query = "?" + "&".join(pairs) if pairs else ""
    return Request(
        method=operation.method,
        url=base.rstrip("/") + parts.path + query,
        headers=tuple(headers.items()),
        body=body.octets if body is not None else b"",
        at=0,
    )


def accept(document: Document, operation: Operation) -> str:
    """Return the media types of the successful responses, or ``*/*`` if none is declared."""
    named = {
        media_type: None
        for status, response in document.responses(operation).items()
        if status.startswith("2") or status == "default"
        for media_type in response.get("content") or {}
    }
    return ", ".join(named) or "*/*"
