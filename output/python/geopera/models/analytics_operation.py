"""The types of AnalyticsOperation."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .analytics_parameter import AnalyticsParameter


class AnalyticsOperation(rt.Model):
    """A registered analytics operation."""

    name: str
    """Name to call it by."""
    title: str
    """Name shown to people."""
    data_types: list[str]
    """Kinds of data it accepts."""
    parameters: list[AnalyticsParameter]
    """Parameters in order."""
