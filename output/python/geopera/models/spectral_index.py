"""The types of SpectralIndex."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SpectralIndex(rt.Model):
    """SpectralIndex

    A spectral index.
    """

    name: str
    """Short name."""
    title: str
    """Full name."""
    formula: str
    """Formula over band names."""
    category: str
    """Category such as vegetation or water."""
    required_bands: typing.List[str]
    """Bands the formula needs."""
    value_range: typing.List[float] | None | MISSING = MISSING
    """Lowest and highest value."""
