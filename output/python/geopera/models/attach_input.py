"""The types of AttachInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class AttachInput(rt.Model):
    """AttachInput"""

    payment_method_id: str
    """Identifier given out by the payment provider."""


class AttachInputParam(typing.TypedDict):
    """`AttachInput` as an argument: a plain dictionary."""

    payment_method_id: str
