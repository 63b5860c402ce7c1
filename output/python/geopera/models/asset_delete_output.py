"""The types of AssetDeleteOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class AssetDeleteOutput(rt.Model):
    """Confirmation that an asset is gone."""

    id: str | MISSING | None = MISSING
    """Identifier of the asset."""
