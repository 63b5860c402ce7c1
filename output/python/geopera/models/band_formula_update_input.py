"""The types of BandFormulaUpdateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class BandFormulaUpdateInput(rt.Model):
    """BandFormulaUpdateInput"""

    formula_id: str
    """Identifier of the formula."""
    name: str | MISSING | None = MISSING
    """Name shown to people."""
    formula: str | MISSING | None = MISSING
    """Band-math formula."""
    display_name: str | MISSING | None = MISSING
    """Name to show instead of the technical one."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    colormap: str | MISSING | None = MISSING
    """Name of the colour ramp for single-band results."""
    value_range: list[float] | MISSING | None = MISSING
    """Lowest and highest value of the result."""
    category: str | MISSING | None = MISSING
    """Category to file the formula under."""


class BandFormulaUpdateInputParam(typing.TypedDict):
    """`BandFormulaUpdateInput` as an argument: a plain dictionary."""

    formula_id: str
    name: typing.NotRequired[str | None]
    formula: typing.NotRequired[str | None]
    display_name: typing.NotRequired[str | None]
    description: typing.NotRequired[str | None]
    colormap: typing.NotRequired[str | None]
    value_range: typing.NotRequired[typing.Sequence[float] | None]
    category: typing.NotRequired[str | None]
