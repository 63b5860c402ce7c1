"""The types of InAppChannel."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class InAppChannel(rt.Model):
    """Notification inside the product."""

    kind: typing.Literal["in_app"]
    """Tells the channels apart."""
    user_ids: list[uuid.UUID] | MISSING | None = MISSING
    """Users to tell; every member when null."""
