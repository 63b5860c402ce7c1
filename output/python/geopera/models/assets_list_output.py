"""The types of AssetsListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .asset_output import AssetOutput


class AssetsListOutput(rt.Model):
    """A list of assets."""

    items: list[AssetOutput]
    """The assets."""
    total: int
    """Number of assets in all."""
