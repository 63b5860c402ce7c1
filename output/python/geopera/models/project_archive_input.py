"""The types of ProjectArchiveInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProjectArchiveInput(rt.Model):
    """ProjectArchiveInput"""

    name: str | MISSING | None = MISSING
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    is_archived: bool | MISSING | None = MISSING
    """Whether the project is archived."""
    project_id: str
    """Identifier of the project."""


class ProjectArchiveInputParam(typing.TypedDict):
    """`ProjectArchiveInput` as an argument: a plain dictionary."""

    name: typing.NotRequired[str | None]
    description: typing.NotRequired[str | None]
    is_archived: typing.NotRequired[bool | None]
    project_id: str
