"""The types of UsageCurrentInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class UsageCurrentInput(rt.Model):
    """UsageCurrentInput"""

    organization_id: str
    """Organization to report on."""


class UsageCurrentInputParam(typing.TypedDict):
    """`UsageCurrentInput` as an argument: a plain dictionary."""

    organization_id: str
