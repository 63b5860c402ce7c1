"""The types of ClipJobDeleteInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ClipJobDeleteInput(rt.Model):
    """ClipJobDeleteInput"""

    job_id: str
    """Identifier of the job."""


class ClipJobDeleteInputParam(typing.TypedDict):
    """`ClipJobDeleteInput` as an argument: a plain dictionary."""

    job_id: str
