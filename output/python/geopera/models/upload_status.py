"""The types of UploadStatus."""

from __future__ import annotations

import typing

UploadStatus: typing.TypeAlias = (
    typing.Literal["initiated", "uploading", "processing", "completed", "failed"] | str
)
"""State of an upload; the last two are final."""
