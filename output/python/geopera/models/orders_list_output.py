"""The types of OrdersListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .order_output import OrderOutput


class OrdersListOutput(rt.Model):
    """A list of orders."""

    items: list[OrderOutput]
    """The orders."""
    total: int
    """Number of orders in all."""
