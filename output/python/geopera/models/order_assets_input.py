"""The types of OrderAssetsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OrderAssetsInput(rt.Model):
    """OrderAssetsInput"""

    order_id: str
    """Identifier of the order."""


class OrderAssetsInputParam(typing.TypedDict):
    """`OrderAssetsInput` as an argument: a plain dictionary."""

    order_id: str
