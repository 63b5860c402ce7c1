"""The types of OrderCancelInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OrderCancelInput(rt.Model):
    """OrderCancelInput"""

    order_id: str
    """Identifier of the order."""


class OrderCancelInputParam(typing.TypedDict):
    """`OrderCancelInput` as an argument: a plain dictionary."""

    order_id: str
