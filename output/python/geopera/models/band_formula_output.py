"""The types of BandFormulaOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class BandFormulaOutput(rt.Model):
    """BandFormulaOutput

    A band-math formula.
    """

    id: str
    """Identifier of the formula."""
    organization_id: str
    """Organization that owns it."""
    name: str
    """Technical name."""
    display_name: str | None | MISSING = MISSING
    """Name shown to people."""
    formula: str
    """Band-math formula."""
    description: str | None | MISSING = MISSING
    """Free text for people."""
    required_bands: typing.List[str] | MISSING = MISSING
    """Bands the formula needs."""
    colormap: str
    """Name of the colour ramp."""
    value_range: typing.List[float]
    """Lowest and highest value."""
    category: str
    """Category it is filed under."""
    is_template: bool
    """Whether it is supplied by Geopera."""
    created_at: datetime.datetime
    """Moment of creation."""
    updated_at: datetime.datetime
    """Moment of the last change."""
