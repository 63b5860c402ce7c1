"""The types of UploadProgressInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class UploadProgressInput(rt.Model):
    """UploadProgressInput"""

    upload_id: str
    """Identifier of the upload."""
    status: str | None | rt.MISSING = rt.MISSING
    """Status to set."""
    bytes_uploaded: int | None | rt.MISSING = rt.MISSING
    """Bytes transferred so far."""


class UploadProgressInputParam(typing.TypedDict):
    """`UploadProgressInput` as an argument: a plain dictionary."""

    upload_id: typing.Required[str]
    status: typing.NotRequired[str | None]
    bytes_uploaded: typing.NotRequired[int | None]
