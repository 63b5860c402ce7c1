"""The types of CatalogSample."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CatalogSample(rt.Model):
    """A sample scene of a provider."""

    scene_id: str
    """Identifier of the scene."""
    title: str
    """Text for people."""
    bounds: list[float]
    """Bounding box as west, south, east, north."""
    thumbnail_url: str | MISSING | None = MISSING
    """Address of a small picture."""
