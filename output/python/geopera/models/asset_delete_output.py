"""The types of AssetDeleteOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class AssetDeleteOutput(rt.Model):
    """AssetDeleteOutput

    Confirmation that an asset is gone.
    """

    id: str | None | rt.MISSING = rt.MISSING
    """Identifier of the asset."""
