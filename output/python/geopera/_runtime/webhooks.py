"""Checking that a webhook delivery comes from the server (HMAC with SHA-256)."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from typing import Any

from .errors import WebhookVerificationError


def signature(payload: bytes | str, secret: str) -> str:
    """Return the signature of a payload as a header holds it: `sha256=` and hex digits."""
    raw = payload.encode() if isinstance(payload, str) else payload
    return "sha256=" + hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()


def verify(payload: bytes | str, given: str | None, secret: str) -> None:
    """Check a signature in constant time.

    Raises:
        WebhookVerificationError: It is missing or does not match.
    """
    if not secret:
        raise WebhookVerificationError("a secret is required")
    expected = signature(payload, secret)
    found = (given or "").strip()
    if "=" not in found:
        found = f"sha256={found}"
    if not hmac.compare_digest(
        expected.encode(), found.lower().encode("utf-8", "replace")
    ):
        raise WebhookVerificationError("the signature does not match")


def find_signature(
    headers: Mapping[str, str], declared: Sequence[str], wanted: str | None
) -> str | None:
    """Return the signature among the headers of a delivery, by name without case."""
    names = [wanted] if wanted else [n for n in declared if "signature" in n.lower()]
    for key, value in headers.items():
        if any(key.lower() == name.lower() for name in names):
            return value
    return None


def parse(payload: bytes | str, declared: str) -> Any:
    """Return the typed event of a payload.

    Raises:
        WebhookVerificationError: The payload is not JSON.
    """
    from .jsontext import load, without_bom
    from .lenient import rebuild
    from .namespace import evaluate

    try:
        data = load(
            without_bom(payload.encode() if isinstance(payload, str) else payload)
        )
    except ValueError as error:
        raise WebhookVerificationError(f"the payload is not JSON: {error}") from None
    return rebuild(evaluate(declared), data, "", [])
