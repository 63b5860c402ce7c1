"""The types of FeasibilityCheckOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .feasibility_option import FeasibilityOption


class FeasibilityCheckOutput(rt.Model):
    """FeasibilityCheckOutput

    Whether a tasking request can be carried out.
    """

    feasible: bool
    """Whether there is any way."""
    options: typing.List[FeasibilityOption]
    """Possible ways."""
    message: str | None | MISSING = MISSING
    """Remark for people."""
