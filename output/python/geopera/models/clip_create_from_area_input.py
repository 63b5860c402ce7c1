"""The types of ClipCreateFromAreaInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ClipCreateFromAreaInput(rt.Model):
    """ClipCreateFromAreaInput"""

    area: str
    """Name of a published clipping area."""
    mosaic_types: list[str]
    """Names of the mosaics to produce."""
    aoi_geometry: dict[str, typing.Any]
    """GeoJSON polygon or multipolygon to cut out."""
    aoi_name: str | MISSING | None = MISSING
    """Label under which the area is shown."""
    project_id: str | MISSING | None = MISSING
    """Project that receives the result."""
    organization_id: str
    """Identifier of the organization."""


class ClipCreateFromAreaInputParam(typing.TypedDict):
    """`ClipCreateFromAreaInput` as an argument: a plain dictionary."""

    area: str
    mosaic_types: typing.Sequence[str]
    aoi_geometry: typing.Mapping[str, object]
    aoi_name: typing.NotRequired[str | None]
    project_id: typing.NotRequired[str | None]
    organization_id: str
