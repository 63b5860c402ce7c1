"""The types of BandFormulaOutput."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class BandFormulaOutput(rt.Model):
    """A band-math formula."""

    id: str
    """Identifier of the formula."""
    organization_id: str
    """Organization that owns it."""
    name: str
    """Technical name."""
    display_name: str | MISSING | None = MISSING
    """Name shown to people."""
    formula: str
    """Band-math formula."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    required_bands: list[str] | MISSING = MISSING
    """Bands the formula needs."""
    colormap: str
    """Name of the colour ramp."""
    value_range: list[float]
    """Lowest and highest value."""
    category: str
    """Category it is filed under."""
    is_template: bool
    """Whether it is supplied by Geopera."""
    created_at: datetime.datetime
    """Moment of creation."""
    updated_at: datetime.datetime
    """Moment of the last change."""
