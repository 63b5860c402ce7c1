"""The types of SceneBand."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class SceneBand(rt.Model):
    """SceneBand

    A band of a scene.
    """

    name: str
    """Name of the band."""
    description: str | None | rt.MISSING = rt.MISSING
    """What it measures."""
