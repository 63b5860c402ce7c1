"""The types of OpportunitiesOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .tasking_opportunity import TaskingOpportunity


class OpportunitiesOutput(rt.Model):
    """Times at which a sensor can see the area."""

    opportunities: list[TaskingOpportunity]
    """The times, soonest first."""
