"""The types of WebhookChannel."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class WebhookChannel(rt.Model):
    """Request to an address of your own."""

    kind: typing.Literal["webhook"]
    """Tells the channels apart."""
    endpoint_url: str
    """Address that is called."""
    headers: dict[str, str] | MISSING = MISSING
    """Additional headers."""
