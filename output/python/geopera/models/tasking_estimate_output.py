"""The types of TaskingEstimateOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .estimate_group import EstimateGroup
    from .order_problem import OrderProblem


class TaskingEstimateOutput(rt.Model):
    """Price of tasking requests."""

    groups: list[EstimateGroup] | MISSING = MISSING
    """Prices by group."""
    errors: list[OrderProblem] | MISSING = MISSING
    """Groups that could not be priced."""
    total_aud: float | MISSING = rt.Field(
        default=MISSING,
        validation_alias="totalAud",
        serialization_alias="totalAud",
    )
    """Sum in Australian dollars."""
    total_credits: int | MISSING = rt.Field(
        default=MISSING,
        validation_alias="totalCredits",
        serialization_alias="totalCredits",
    )
    """Sum in credits."""
