"""The types of SetDefaultInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class SetDefaultInput(rt.Model):
    """SetDefaultInput"""

    payment_method_row_id: str
    """Identifier of the stored payment method."""


class SetDefaultInputParam(typing.TypedDict):
    """`SetDefaultInput` as an argument: a plain dictionary."""

    payment_method_row_id: str
