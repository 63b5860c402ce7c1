"""The types of UploadProgressInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class UploadProgressInput(rt.Model):
    """UploadProgressInput"""

    upload_id: str
    """Identifier of the upload."""
    status: str | MISSING | None = MISSING
    """Status to set."""
    bytes_uploaded: int | MISSING | None = MISSING
    """Bytes transferred so far."""


class UploadProgressInputParam(typing.TypedDict):
    """`UploadProgressInput` as an argument: a plain dictionary."""

    upload_id: str
    status: typing.NotRequired[str | None]
    bytes_uploaded: typing.NotRequired[int | None]
