"""The types of ProjectJobGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProjectJobGetInput(rt.Model):
    """ProjectJobGetInput"""

    job_id: str
    """Identifier of the job."""


class ProjectJobGetInputParam(typing.TypedDict):
    """`ProjectJobGetInput` as an argument: a plain dictionary."""

    job_id: str
