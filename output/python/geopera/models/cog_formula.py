"""The types of CogFormula."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class CogFormula(rt.Model):
    """CogFormula

    A formula that tiles can be drawn with.
    """

    name: str
    """Name to ask for."""
    expression: str
    """Band-math expression."""
    colormap: str | None | rt.MISSING = rt.MISSING
    """Colour ramp that suits it."""
