"""The types of BandFormulaCreateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class BandFormulaCreateInput(rt.Model):
    """BandFormulaCreateInput"""

    name: str
    """Name shown to people."""
    formula: str
    """Band-math formula."""
    display_name: str | MISSING | None = MISSING
    """Name to show instead of the technical one."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    colormap: str | MISSING = MISSING
    """Name of the colour ramp for single-band results."""
    value_range: list[float] | MISSING = MISSING
    """Lowest and highest value of the result."""
    category: str | MISSING = MISSING
    """Category to file the formula under."""


class BandFormulaCreateInputParam(typing.TypedDict):
    """`BandFormulaCreateInput` as an argument: a plain dictionary."""

    name: str
    formula: str
    display_name: typing.NotRequired[str | None]
    description: typing.NotRequired[str | None]
    colormap: typing.NotRequired[str]
    value_range: typing.NotRequired[typing.Sequence[float]]
    category: typing.NotRequired[str]
