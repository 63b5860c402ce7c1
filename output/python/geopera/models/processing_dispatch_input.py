"""The types of ProcessingDispatchInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProcessingDispatchInput(rt.Model):
    """ProcessingDispatchInput"""

    job_id: str
    """Identifier of the job."""
    version: str | MISSING = MISSING
    """Version of the job description."""


class ProcessingDispatchInputParam(typing.TypedDict):
    """`ProcessingDispatchInput` as an argument: a plain dictionary."""

    job_id: str
    version: typing.NotRequired[str]
