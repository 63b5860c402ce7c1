"""Checking that a webhook delivery comes from the server (HMAC with SHA-256)."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any, TypeVar

from .errors import WebhookVerificationError

T = TypeVar("T")


def signature(payload: bytes, secret: str) -> str:
    """Return the signature of a payload as it stands in the header: `sha256=` and hex digits."""
    return "sha256=" + hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest()


def verify(payload: bytes | str, given: str | None, secret: str) -> None:
    """Check a signature in constant time.

    Raises:
        WebhookVerificationError: It is missing or does not match.
    """
    if not secret:
        raise WebhookVerificationError("a secret is required")
    raw = payload.encode() if isinstance(payload, str) else payload
    expected = signature(raw, secret)
    found = (given or "").strip()
    if "=" not in found:
        found = f"sha256={found}"
    if not hmac.compare_digest(
        expected.encode(), found.lower().encode("utf-8", "replace")
    ):
        raise WebhookVerificationError("the signature does not match")


def find_header(headers: Mapping[str, str], name: str) -> str | None:
    """Return a header by name without case."""
    for key, value in headers.items():
        if key.lower() == name.lower():
            return value
    return None


def parse(payload: bytes | str, declared: type[T] | Any) -> T:
    """Return the typed event of a payload.

    Raises:
        WebhookVerificationError: The payload is not JSON.
    """
    from .jsontext import load
    from .lenient import rebuild

    try:
        data = load(payload.encode() if isinstance(payload, str) else payload)
    except ValueError as error:
        raise WebhookVerificationError(f"the payload is not JSON: {error}") from None
    event: T = rebuild(declared, data, "", [])
    return event
