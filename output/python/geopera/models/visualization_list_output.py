"""The types of VisualizationListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .visualization_spec import VisualizationSpec


class VisualizationListOutput(rt.Model):
    """Ways to draw an asset."""

    visualizations: list[VisualizationSpec] | MISSING = MISSING
    """The visualizations."""
    default_id: str | MISSING = MISSING
    """Which one to show first."""
