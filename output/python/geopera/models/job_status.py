"""The types of JobStatus."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

JobStatus: typing.TypeAlias = typing.Union[
    typing.Literal[
        "queued",
        "running",
        "succeeded",
        "failed",
        "cancelled",
    ],
    str,
]
"""JobStatus"""
