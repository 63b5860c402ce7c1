"""The types of TemplateSaveInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TemplateSaveInput(rt.Model):
    """TemplateSaveInput"""

    name: str
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    capture_asap: bool | MISSING = MISSING
    """Whether capturing starts as soon as possible."""
    resolution: str
    """Class of ground resolution."""
    sensor: str
    """Name of the sensor to task."""
    capture_frequency: str
    """How often the area is captured."""
    datum: str
    """Geodetic datum of the delivered data."""
    file_format: str
    """File format of the delivery."""
    has_control: bool | MISSING = MISSING
    """Whether ground control points are supplied."""
    max_cloud_coverage: int | MISSING = MISSING
    """Largest accepted cloud cover in percent."""
    max_nadir_angle: int | MISSING = MISSING
    """Largest accepted off-nadir angle in degrees."""


class TemplateSaveInputParam(typing.TypedDict):
    """`TemplateSaveInput` as an argument: a plain dictionary."""

    name: str
    description: typing.NotRequired[str | None]
    capture_asap: typing.NotRequired[bool]
    resolution: str
    sensor: str
    capture_frequency: str
    datum: str
    file_format: str
    has_control: typing.NotRequired[bool]
    max_cloud_coverage: typing.NotRequired[int]
    max_nadir_angle: typing.NotRequired[int]
