"""The types of DetachInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class DetachInput(rt.Model):
    """DetachInput"""

    payment_method_row_id: str
    """Identifier of the stored payment method."""


class DetachInputParam(typing.TypedDict):
    """`DetachInput` as an argument: a plain dictionary."""

    payment_method_row_id: str
