"""The types of ArchiveEstimateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ArchiveEstimateInput(rt.Model):
    """ArchiveEstimateInput"""

    captures: list[dict[str, typing.Any]] | MISSING = MISSING
    """Archive captures to price, one object per scene."""
    split_by_date: bool | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="splitByDate",
        serialization_alias="splitByDate",
    )
    """Whether captures of different days become separate orders."""


class ArchiveEstimateInputParam(typing.TypedDict):
    """`ArchiveEstimateInput` as an argument: a plain dictionary."""

    captures: typing.NotRequired[typing.Sequence[typing.Mapping[str, object]]]
    splitByDate: typing.NotRequired[bool | None]
