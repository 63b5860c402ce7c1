"""The types of ProjectCreate."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .gcs_region import GcsRegion


class ProjectCreate(rt.Model):
    """ProjectCreate"""

    name: str
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    gcs_region: GcsRegion | MISSING = MISSING
    """Storage region for the files of the project."""


class ProjectCreateParam(typing.TypedDict):
    """`ProjectCreate` as an argument: a plain dictionary."""

    name: str
    description: typing.NotRequired[str | None]
    gcs_region: typing.NotRequired[GcsRegion]
