"""The types of ArchiveEstimateOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .estimate_group import EstimateGroup
    from .order_problem import OrderProblem


class ArchiveEstimateOutput(rt.Model):
    """ArchiveEstimateOutput

    Price of archive captures.
    """

    groups: typing.List[EstimateGroup] | rt.MISSING = rt.MISSING
    """Prices by group."""
    errors: typing.List[OrderProblem] | rt.MISSING = rt.MISSING
    """Captures that could not be priced."""
    total_aud: float | rt.MISSING = rt.MISSING
    """Sum in Australian dollars."""
    total_credits: int | rt.MISSING = rt.MISSING
    """Sum in credits."""
