"""The types of ProjectDeleteInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProjectDeleteInput(rt.Model):
    """ProjectDeleteInput"""

    project_id: str
    """Identifier of the project."""


class ProjectDeleteInputParam(typing.TypedDict):
    """`ProjectDeleteInput` as an argument: a plain dictionary."""

    project_id: str
