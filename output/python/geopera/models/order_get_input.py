"""The types of OrderGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OrderGetInput(rt.Model):
    """OrderGetInput"""

    order_id: str
    """Identifier of the order."""


class OrderGetInputParam(typing.TypedDict):
    """`OrderGetInput` as an argument: a plain dictionary."""

    order_id: str
