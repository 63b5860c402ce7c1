"""The types of VisualizationSpec."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


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
    asset: str | None | rt.MISSING = rt.MISSING
    """Key of the asset."""
    bands: typing.List[int] | None | rt.MISSING = rt.MISSING
    """Band numbers in display order."""
    expression: str | None | rt.MISSING = rt.MISSING
    """Band-math expression."""
    colormap: str | None | rt.MISSING = rt.MISSING
    """Name of the colour ramp."""
    rescale: str | None | rt.MISSING = rt.MISSING
    """Lowest and highest value of the stretch."""
    is_default: bool | rt.MISSING = rt.MISSING
    """Whether it is shown first."""
    category: str | None | rt.MISSING = rt.MISSING
    """Category it is filed under."""
    description: str | rt.MISSING = rt.MISSING
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
