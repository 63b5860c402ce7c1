"""The types of BandFormulaDeleteInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class BandFormulaDeleteInput(rt.Model):
    """BandFormulaDeleteInput"""

    formula_id: str
    """Identifier of the formula."""


class BandFormulaDeleteInputParam(typing.TypedDict):
    """`BandFormulaDeleteInput` as an argument: a plain dictionary."""

    formula_id: str
