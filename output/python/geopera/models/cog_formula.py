"""The types of CogFormula."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CogFormula(rt.Model):
    """A formula that tiles can be drawn with."""

    name: str
    """Name to ask for."""
    expression: str
    """Band-math expression."""
    colormap: str | MISSING | None = MISSING
    """Colour ramp that suits it."""
