"""The types of FeasibilityDecideInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class FeasibilityDecideInput(rt.Model):
    """FeasibilityDecideInput"""

    study_id: str
    """Identifier of the feasibility study."""
    accepted_option_id: str = rt.Field(
        validation_alias="acceptedOptionId",
        serialization_alias="acceptedOptionId",
    )
    """Identifier of the feasibility option that is accepted."""


class FeasibilityDecideInputParam(typing.TypedDict):
    """`FeasibilityDecideInput` as an argument: a plain dictionary."""

    study_id: str
    acceptedOptionId: str
