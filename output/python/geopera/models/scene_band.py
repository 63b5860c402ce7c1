"""The types of SceneBand."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SceneBand(rt.Model):
    """A band of a scene."""

    name: str
    """Name of the band."""
    description: str | MISSING | None = MISSING
    """What it measures."""
