"""The types of BandFormulaUpdateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class BandFormulaUpdateInput(rt.Model):
    """BandFormulaUpdateInput"""

    formula_id: str
    """Identifier of the formula."""
    name: str | None | MISSING = MISSING
    """Name shown to people."""
    formula: str | None | MISSING = MISSING
    """Band-math formula."""
    display_name: str | None | MISSING = MISSING
    """Name to show instead of the technical one."""
    description: str | None | MISSING = MISSING
    """Free text for people."""
    colormap: str | None | MISSING = MISSING
    """Name of the colour ramp for single-band results."""
    value_range: typing.List[float] | None | MISSING = MISSING
    """Lowest and highest value of the result."""
    category: str | None | MISSING = MISSING
    """Category to file the formula under."""


class BandFormulaUpdateInputParam(typing.TypedDict):
    """`BandFormulaUpdateInput` as an argument: a plain dictionary."""

    formula_id: typing.Required[str]
    name: typing.NotRequired[str | None]
    formula: typing.NotRequired[str | None]
    display_name: typing.NotRequired[str | None]
    description: typing.NotRequired[str | None]
    colormap: typing.NotRequired[str | None]
    value_range: typing.NotRequired[typing.Sequence[float] | None]
    category: typing.NotRequired[str | None]
