"""The types of JobStatus."""

from __future__ import annotations

import typing

JobStatus: typing.TypeAlias = (
    typing.Literal["queued", "running", "succeeded", "failed", "cancelled"] | str
)
"""State of a job; the last three are final."""
