"""The types of VisualizationListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class VisualizationListInput(rt.Model):
    """VisualizationListInput"""

    band_roles: dict[str, int] | MISSING = MISSING
    """Maps a role such as `red` or `nir` to a band number."""
    data_type: str | MISSING = MISSING
    """Kind of data of the asset."""
    render_params: dict[str, typing.Any] | MISSING = MISSING
    """Settings handed to the renderer."""
    asset: str | MISSING | None = MISSING
    """Key of the asset to visualize."""


class VisualizationListInputParam(typing.TypedDict):
    """`VisualizationListInput` as an argument: a plain dictionary."""

    band_roles: typing.NotRequired[typing.Mapping[str, int]]
    data_type: typing.NotRequired[str]
    render_params: typing.NotRequired[typing.Mapping[str, object]]
    asset: typing.NotRequired[str | None]
