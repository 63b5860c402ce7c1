"""The types of BandFormulasListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .band_formula_output import BandFormulaOutput


class BandFormulasListOutput(rt.Model):
    """A list of band formulas."""

    items: list[BandFormulaOutput]
    """The band formulas."""
    total: int
    """Number of band formulas in all."""
