"""The types of AnalyticsParameter."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class AnalyticsParameter(rt.Model):
    """AnalyticsParameter

    A parameter of an analytics operation.
    """

    name: str
    """Name of the parameter."""
    type: str
    """JSON type of the value."""
    required: bool
    """Whether it has to be given."""
    description: str | None | rt.MISSING = rt.MISSING
    """What it does."""
    default: typing.Any | rt.MISSING = rt.MISSING
    """Value used when it is left out."""
