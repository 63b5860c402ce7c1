"""The types of OrderPlacementOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .order_place_output import OrderPlaceOutput
    from .order_problem import OrderProblem


class OrderPlacementOutput(rt.Model):
    """Receipt for one or more orders that were accepted for processing."""

    orders: list[OrderPlaceOutput]
    """Orders that were created."""
    errors: list[OrderProblem] | MISSING = MISSING
    """Parts that could not be ordered."""
    total_credits: int
    """Credits set aside in all."""
