"""The types of TaskingTemplate."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TaskingTemplate(rt.Model):
    """Saved settings for tasking orders."""

    id: str
    """Identifier of the template."""
    name: str
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    capture_asap: bool
    """Whether capturing starts as soon as possible."""
    resolution: str
    """Class of ground resolution."""
    sensor: str
    """Name of the sensor."""
    capture_frequency: str
    """How often the area is captured."""
    datum: str
    """Geodetic datum of the delivered data."""
    file_format: str
    """File format of the delivery."""
    has_control: bool
    """Whether ground control points are supplied."""
    max_cloud_coverage: int
    """Largest accepted cloud cover in percent."""
    max_nadir_angle: int
    """Largest accepted off-nadir angle in degrees."""
