"""The types of AnalyticsParameter."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class AnalyticsParameter(rt.Model):
    """A parameter of an analytics operation."""

    name: str
    """Name of the parameter."""
    type: str
    """JSON type of the value."""
    required: bool
    """Whether it has to be given."""
    description: str | MISSING | None = MISSING
    """What it does."""
    default: typing.Any | MISSING = MISSING
    """Value used when it is left out."""
