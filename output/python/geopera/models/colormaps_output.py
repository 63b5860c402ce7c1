"""The types of ColormapsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ColormapsOutput(rt.Model):
    """ColormapsOutput

    Colour ramps by name.
    """

    colormaps: typing.Dict[str, typing.List[str]]
    """Colours of each ramp, lowest value first."""
