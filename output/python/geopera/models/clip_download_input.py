"""The types of ClipDownloadInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ClipDownloadInput(rt.Model):
    """ClipDownloadInput"""

    job_id: str
    """Identifier of the job."""
    mosaic_type: str
    """Name of the mosaic to download."""
    user_agent: str | MISSING | None = MISSING
    """Browser of the person who downloads, for the audit log."""
    requester_ip: str | MISSING | None = MISSING
    """Network address of the person who downloads, for the audit log."""


class ClipDownloadInputParam(typing.TypedDict):
    """`ClipDownloadInput` as an argument: a plain dictionary."""

    job_id: str
    mosaic_type: str
    user_agent: typing.NotRequired[str | None]
    requester_ip: typing.NotRequired[str | None]
