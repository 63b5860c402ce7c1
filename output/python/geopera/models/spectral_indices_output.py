"""The types of SpectralIndicesOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .spectral_index import SpectralIndex


class SpectralIndicesOutput(rt.Model):
    """A list of spectral indices."""

    items: list[SpectralIndex]
    """The spectral indices."""
    total: int
    """Number of spectral indices in all."""
