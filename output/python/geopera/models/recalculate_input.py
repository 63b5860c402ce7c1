"""The types of RecalculateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class RecalculateInput(rt.Model):
    """RecalculateInput"""

    organization_id: str
    """Identifier of the organization."""


class RecalculateInputParam(typing.TypedDict):
    """`RecalculateInput` as an argument: a plain dictionary."""

    organization_id: str
