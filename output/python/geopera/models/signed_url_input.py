"""The types of SignedUrlInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SignedUrlInput(rt.Model):
    """SignedUrlInput"""

    upload_id: str
    """Identifier of the upload."""
    file_name: str
    """Name of the file to upload."""
    content_type: str | MISSING = MISSING
    """Media type the file is uploaded with."""


class SignedUrlInputParam(typing.TypedDict):
    """`SignedUrlInput` as an argument: a plain dictionary."""

    upload_id: str
    file_name: str
    content_type: typing.NotRequired[str]
