"""The types of CoverageOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .geometry import Geometry


class CoverageOutput(rt.Model):
    """How much of the ordered area has been captured."""

    order_id: str
    """Identifier of the order."""
    covered_percent: float
    """Share that has been captured."""
    covered: Geometry | MISSING | None = MISSING
    """Area that has been captured."""
    remaining: Geometry | MISSING | None = MISSING
    """Area that is still missing."""
