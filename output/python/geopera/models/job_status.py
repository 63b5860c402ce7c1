"""The types of JobStatus."""

from __future__ import annotations

import typing

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
