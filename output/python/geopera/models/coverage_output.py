"""The types of CoverageOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .geometry import Geometry


class CoverageOutput(rt.Model):
    """CoverageOutput

    How much of the ordered area has been captured.
    """

    order_id: str
    """Identifier of the order."""
    covered_percent: float
    """Share that has been captured."""
    covered: Geometry | None | rt.MISSING = rt.MISSING
    """Area that has been captured."""
    remaining: Geometry | None | rt.MISSING = rt.MISSING
    """Area that is still missing."""
