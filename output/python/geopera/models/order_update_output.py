"""The types of OrderUpdateOutput."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt


class OrderUpdateOutput(rt.Model):
    """OrderUpdateOutput

    An order after a change.
    """

    id: uuid.UUID | rt.MISSING = rt.MISSING
    """Identifier of the order."""
    tags: typing.List[str] | None | rt.MISSING = rt.MISSING
    """Labels."""
