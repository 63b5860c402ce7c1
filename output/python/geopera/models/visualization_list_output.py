"""The types of VisualizationListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .visualization_spec import VisualizationSpec


class VisualizationListOutput(rt.Model):
    """VisualizationListOutput

    Ways to draw an asset.
    """

    visualizations: typing.List[VisualizationSpec] | rt.MISSING = rt.MISSING
    """The visualizations."""
    default_id: str | rt.MISSING = rt.MISSING
    """Which one to show first."""
