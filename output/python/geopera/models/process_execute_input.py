"""The types of ProcessExecuteInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProcessExecuteInput(rt.Model):
    """ProcessExecuteInput"""

    process_id: str
    """Identifier of the process."""
    workspace_id: str = rt.Field(
        validation_alias="workspaceId",
        serialization_alias="workspaceId",
    )
    """Identifier of the workspace."""
    inputs: dict[str, typing.Any] | MISSING = MISSING
    """Input values, keyed by the names in the process description."""


class ProcessExecuteInputParam(typing.TypedDict):
    """`ProcessExecuteInput` as an argument: a plain dictionary."""

    process_id: str
    workspaceId: str
    inputs: typing.NotRequired[typing.Mapping[str, object]]
