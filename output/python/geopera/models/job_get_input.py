"""The types of JobGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class JobGetInput(rt.Model):
    """JobGetInput"""

    job_id: str
    """Identifier of the job."""


class JobGetInputParam(typing.TypedDict):
    """`JobGetInput` as an argument: a plain dictionary."""

    job_id: str
