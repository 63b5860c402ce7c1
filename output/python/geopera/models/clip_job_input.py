"""The types of ClipJobInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ClipJobInput(rt.Model):
    """ClipJobInput"""

    job_id: str
    """Identifier of the job."""


class ClipJobInputParam(typing.TypedDict):
    """`ClipJobInput` as an argument: a plain dictionary."""

    job_id: str
