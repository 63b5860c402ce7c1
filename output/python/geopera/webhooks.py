"""Webhooks: is a delivery authentic, and what does it say?"""

from __future__ import annotations

import typing

from ._runtime import webhooks as rt

if typing.TYPE_CHECKING:
    from .models.event_delivery import EventDelivery

_HEADERS: list[str] = [
    "X-Geopera-Signature",
    "X-Geopera-Event",
    "X-Geopera-Event-ID",
    "X-Geopera-Delivery-ID",
]


def sign(payload: bytes | str, secret: str) -> str:
    """Make the signature that a delivery of this payload carries, for tests.

    Args:
        payload: The body as it travels.
        secret: The secret of the subscription.

    Returns:
        The value of the signature header.
    """
    return rt.signature(payload, secret)


def verify(
    payload: bytes | str,
    headers: typing.Mapping[str, str],
    secret: str,
    *,
    header: str | None = None,
) -> None:
    """Check that a delivery comes from the server.

    Args:
        payload: The body as it came, before any parsing.
        headers: The headers of the delivery.
        secret: The secret of the subscription.
        header: The signature header, where it is not the one of the document.

    Raises:
        WebhookVerificationError: The signature is missing or does not match.
    """
    rt.verify(payload, rt.find_signature(headers, _HEADERS, header), secret)


def parse_post_event_delivery(
    payload: bytes | str,
) -> EventDelivery:
    """An event that a subscription asked for.

    Args:
        payload: The body as it came; verify it first.

    Returns:
        The typed event; what the document does not know is kept.

    Raises:
        WebhookVerificationError: The payload is not JSON.
    """
    event: EventDelivery
    event = rt.parse(
        payload,
        "EventDelivery",
    )
    return event
