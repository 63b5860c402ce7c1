"""The types of CogFormulasOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .cog_formula import CogFormula


class CogFormulasOutput(rt.Model):
    """A list of COG formulas."""

    items: list[CogFormula]
    """The COG formulas."""
    total: int
    """Number of COG formulas in all."""
