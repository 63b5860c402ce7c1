"""The types of TaskingEstimateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TaskingEstimateInput(rt.Model):
    """TaskingEstimateInput"""

    groups: list[dict[str, typing.Any]] | MISSING = MISSING
    """Tasking requests to price, one object per group."""


class TaskingEstimateInputParam(typing.TypedDict):
    """`TaskingEstimateInput` as an argument: a plain dictionary."""

    groups: typing.NotRequired[typing.Sequence[typing.Mapping[str, object]]]
