"""The types of ArchiveEstimateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ArchiveEstimateInput(rt.Model):
    """ArchiveEstimateInput"""

    captures: typing.List[typing.Dict[str, typing.Any]] | rt.MISSING = rt.MISSING
    """Archive captures to price, one object per scene."""
    split_by_date: bool | None | rt.MISSING = rt.Field(
        default=rt.MISSING,
        validation_alias="splitByDate",
        serialization_alias="splitByDate",
    )
    """Whether captures of different days become separate orders."""


ArchiveEstimateInputParam = typing.TypedDict(
    "ArchiveEstimateInputParam",
    {
        "captures": "typing.NotRequired[typing.Sequence[typing.Mapping[str, object]]]",
        "splitByDate": "typing.NotRequired[bool | None]",
    },
)
"""`ArchiveEstimateInput` as an argument: a plain dictionary."""
