"""The types of ClipCreateFromAreaInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ClipCreateFromAreaInput(rt.Model):
    """ClipCreateFromAreaInput"""

    area: str
    """Name of a published clipping area."""
    mosaic_types: typing.List[str]
    """Names of the mosaics to produce."""
    aoi_geometry: typing.Dict[str, typing.Any]
    """GeoJSON polygon or multipolygon to cut out."""
    aoi_name: str | None | MISSING = MISSING
    """Label under which the area is shown."""
    project_id: str | None | MISSING = MISSING
    """Project that receives the result."""
    organization_id: str
    """Identifier of the organization."""


class ClipCreateFromAreaInputParam(typing.TypedDict):
    """`ClipCreateFromAreaInput` as an argument: a plain dictionary."""

    area: typing.Required[str]
    mosaic_types: typing.Required[typing.Sequence[str]]
    aoi_geometry: typing.Required[typing.Mapping[str, object]]
    aoi_name: typing.NotRequired[str | None]
    project_id: typing.NotRequired[str | None]
    organization_id: typing.Required[str]
