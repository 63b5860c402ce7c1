"""The types of ProcessingDispatchInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProcessingDispatchInput(rt.Model):
    """ProcessingDispatchInput"""

    job_id: str
    """Identifier of the job."""
    version: str | rt.MISSING = rt.MISSING
    """Version of the job description."""


class ProcessingDispatchInputParam(typing.TypedDict):
    """`ProcessingDispatchInput` as an argument: a plain dictionary."""

    job_id: typing.Required[str]
    version: typing.NotRequired[str]
