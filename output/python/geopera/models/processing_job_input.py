"""The types of ProcessingJobInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProcessingJobInput(rt.Model):
    """ProcessingJobInput"""

    job_id: str
    """Identifier of the job."""


class ProcessingJobInputParam(typing.TypedDict):
    """`ProcessingJobInput` as an argument: a plain dictionary."""

    job_id: str
