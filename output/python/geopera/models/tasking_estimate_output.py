"""The types of TaskingEstimateOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .estimate_group import EstimateGroup
    from .order_problem import OrderProblem


class TaskingEstimateOutput(rt.Model):
    """TaskingEstimateOutput

    Price of tasking requests.
    """

    groups: typing.List[EstimateGroup] | rt.MISSING = rt.MISSING
    """Prices by group."""
    errors: typing.List[OrderProblem] | rt.MISSING = rt.MISSING
    """Groups that could not be priced."""
    total_aud: float | rt.MISSING = rt.Field(
        default=rt.MISSING,
        validation_alias="totalAud",
        serialization_alias="totalAud",
    )
    """Sum in Australian dollars."""
    total_credits: int | rt.MISSING = rt.Field(
        default=rt.MISSING,
        validation_alias="totalCredits",
        serialization_alias="totalCredits",
    )
    """Sum in credits."""
