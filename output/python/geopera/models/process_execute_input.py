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
    inputs: typing.Dict[str, typing.Any] | MISSING = MISSING
    """Input values, keyed by the names in the process description."""


ProcessExecuteInputParam = typing.TypedDict(
    "ProcessExecuteInputParam",
    {
        "process_id": "typing.Required[str]",
        "workspaceId": "typing.Required[str]",
        "inputs": "typing.NotRequired[typing.Mapping[str, object]]",
    },
)
"""`ProcessExecuteInput` as an argument: a plain dictionary."""
