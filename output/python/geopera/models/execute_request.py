"""The types of ExecuteRequest."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ExecuteRequest(rt.Model):
    """ExecuteRequest"""

    operation: str
    """Analytics operation to run, by name."""
    params: dict[str, typing.Any]
    """Parameters of the operation, by name."""


class ExecuteRequestParam(typing.TypedDict):
    """`ExecuteRequest` as an argument: a plain dictionary."""

    operation: str
    params: typing.Mapping[str, object]
