"""The types of OrderUpdateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class OrderUpdateInput(rt.Model):
    """OrderUpdateInput"""

    order_id: str
    """Identifier of the order."""
    tags: list[str] | MISSING | None = MISSING
    """Labels for grouping and filtering."""


class OrderUpdateInputParam(typing.TypedDict):
    """`OrderUpdateInput` as an argument: a plain dictionary."""

    order_id: str
    tags: typing.NotRequired[typing.Sequence[str] | None]
