"""The types of ProcessRunInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProcessRunInput(rt.Model):
    """ProcessRunInput"""

    process_id: str
    """Identifier of the process."""
    inputs: dict[str, typing.Any] | MISSING = MISSING
    """Input values, keyed by the names in the process description."""


class ProcessRunInputParam(typing.TypedDict):
    """`ProcessRunInput` as an argument: a plain dictionary."""

    process_id: str
    inputs: typing.NotRequired[typing.Mapping[str, object]]
