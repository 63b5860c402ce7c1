"""The types of SpectralIndex."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SpectralIndex(rt.Model):
    """A spectral index."""

    name: str
    """Short name."""
    title: str
    """Full name."""
    formula: str
    """Formula over band names."""
    category: str
    """Category such as vegetation or water."""
    required_bands: list[str]
    """Bands the formula needs."""
    value_range: list[float] | MISSING | None = MISSING
    """Lowest and highest value."""
