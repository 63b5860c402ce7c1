"""The types of JobRegisterInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class JobRegisterInput(rt.Model):
    """JobRegisterInput"""

    job_id: str
    """Identifier of the job."""
    outputs: list[typing.Any] | MISSING | None = MISSING
    """Outputs of the job to register as items; all of them when absent."""


class JobRegisterInputParam(typing.TypedDict):
    """`JobRegisterInput` as an argument: a plain dictionary."""

    job_id: str
    outputs: typing.NotRequired[typing.Sequence[object] | None]
