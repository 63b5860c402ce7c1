"""The types of VisualizationSpec."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class VisualizationSpec(rt.Model):
    """VisualizationSpec

    A way to draw an asset.
    """

    id: str
    """Identifier of the visualization."""
    label: str
    """Text for people."""
    kind: VisualizationSpecKind
    """Kind of picture."""
    asset: str | None | MISSING = MISSING
    """Key of the asset."""
    bands: typing.List[int] | None | MISSING = MISSING
    """Band numbers in display order."""
    expression: str | None | MISSING = MISSING
    """Band-math expression."""
    colormap: str | None | MISSING = MISSING
    """Name of the colour ramp."""
    rescale: str | None | MISSING = MISSING
    """Lowest and highest value of the stretch."""
    is_default: bool | MISSING = MISSING
    """Whether it is shown first."""
    category: str | None | MISSING = MISSING
    """Category it is filed under."""
    description: str | MISSING = MISSING
    """Text for people."""


VisualizationSpecKind: typing.TypeAlias = typing.Union[
    typing.Literal[
        "rgb",
        "index",
        "elevation",
        "raw",
    ],
    str,
]
"""VisualizationSpecKind"""
