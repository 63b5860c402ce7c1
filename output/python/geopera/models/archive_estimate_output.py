"""The types of ArchiveEstimateOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .estimate_group import EstimateGroup
    from .order_problem import OrderProblem


class ArchiveEstimateOutput(rt.Model):
    """Price of archive captures."""

    groups: list[EstimateGroup] | MISSING = MISSING
    """Prices by group."""
    errors: list[OrderProblem] | MISSING = MISSING
    """Captures that could not be priced."""
    total_aud: float | MISSING = MISSING
    """Sum in Australian dollars."""
    total_credits: int | MISSING = MISSING
    """Sum in credits."""
