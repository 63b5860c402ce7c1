"""The types of CoverageInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class CoverageInput(rt.Model):
    """CoverageInput"""

    order_id: str
    """Identifier of the order."""


class CoverageInputParam(typing.TypedDict):
    """`CoverageInput` as an argument: a plain dictionary."""

    order_id: str
