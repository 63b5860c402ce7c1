"""The types of CatalogSample."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CatalogSample(rt.Model):
    """CatalogSample

    A sample scene of a provider.
    """

    scene_id: str
    """Identifier of the scene."""
    title: str
    """Text for people."""
    bounds: typing.List[float]
    """Bounding box as west, south, east, north."""
    thumbnail_url: str | None | MISSING = MISSING
    """Address of a small picture."""
