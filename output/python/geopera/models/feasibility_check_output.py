"""The types of FeasibilityCheckOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .feasibility_option import FeasibilityOption


class FeasibilityCheckOutput(rt.Model):
    """Whether a tasking request can be carried out."""

    feasible: bool
    """Whether there is any way."""
    options: list[FeasibilityOption]
    """Possible ways."""
    message: str | MISSING | None = MISSING
    """Remark for people."""
