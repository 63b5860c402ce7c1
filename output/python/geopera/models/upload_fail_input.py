"""The types of UploadFailInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class UploadFailInput(rt.Model):
    """UploadFailInput"""

    upload_id: str
    """Identifier of the upload."""
    error_message: str
    """What went wrong, for people."""
    error_step: str | MISSING | None = MISSING
    """Step of the upload that failed."""


class UploadFailInputParam(typing.TypedDict):
    """`UploadFailInput` as an argument: a plain dictionary."""

    upload_id: str
    error_message: str
    error_step: typing.NotRequired[str | None]
