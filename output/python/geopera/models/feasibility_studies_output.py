"""The types of FeasibilityStudiesOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .feasibility_study import FeasibilityStudy


class FeasibilityStudiesOutput(rt.Model):
    """A list of feasibility studies."""

    items: list[FeasibilityStudy]
    """The feasibility studies."""
    total: int
    """Number of feasibility studies in all."""
