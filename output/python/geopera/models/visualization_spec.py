"""The types of VisualizationSpec."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class VisualizationSpec(rt.Model):
    """A way to draw an asset."""

    id: str
    """Identifier of the visualization."""
    label: str
    """Text for people."""
    kind: VisualizationSpecKind
    """Kind of picture."""
    asset: str | MISSING | None = MISSING
    """Key of the asset."""
    bands: list[int] | MISSING | None = MISSING
    """Band numbers in display order."""
    expression: str | MISSING | None = MISSING
    """Band-math expression."""
    colormap: str | MISSING | None = MISSING
    """Name of the colour ramp."""
    rescale: str | MISSING | None = MISSING
    """Lowest and highest value of the stretch."""
    is_default: bool | MISSING = MISSING
    """Whether it is shown first."""
    category: str | MISSING | None = MISSING
    """Category it is filed under."""
    description: str | MISSING = MISSING
    """Text for people."""


VisualizationSpecKind: typing.TypeAlias = (
    typing.Literal["rgb", "index", "elevation", "raw"] | str
)
"""Kind of picture."""
