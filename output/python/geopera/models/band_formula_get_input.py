"""The types of BandFormulaGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class BandFormulaGetInput(rt.Model):
    """BandFormulaGetInput"""

    formula_id: str
    """Identifier of the formula."""


class BandFormulaGetInputParam(typing.TypedDict):
    """`BandFormulaGetInput` as an argument: a plain dictionary."""

    formula_id: str
