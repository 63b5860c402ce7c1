"""The types of ProcessGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProcessGetInput(rt.Model):
    """ProcessGetInput"""

    process_id: str
    """Identifier of the process."""


class ProcessGetInputParam(typing.TypedDict):
    """`ProcessGetInput` as an argument: a plain dictionary."""

    process_id: str
