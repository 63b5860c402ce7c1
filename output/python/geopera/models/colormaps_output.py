"""The types of ColormapsOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class ColormapsOutput(rt.Model):
    """Colour ramps by name."""

    colormaps: dict[str, list[str]]
    """Colours of each ramp, lowest value first."""
