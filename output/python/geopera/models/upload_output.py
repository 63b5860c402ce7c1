"""The types of UploadOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .upload_status import UploadStatus


class UploadOutput(rt.Model):
    """UploadOutput

    An upload of own data.
    """

    id: str
    """Identifier of the upload."""
    project_id: str | rt.MISSING = rt.MISSING
    """Project that receives the data."""
    status: UploadStatus | rt.MISSING = rt.MISSING
    """State of the upload."""
    transfer_method: str | rt.MISSING = rt.MISSING
    """How the files travel."""
    file_count: int | rt.MISSING = rt.MISSING
    """Number of files."""
    total_bytes: int | rt.MISSING = rt.MISSING
    """Total size in bytes."""
    bytes_uploaded: int | rt.MISSING = rt.MISSING
    """Bytes transferred so far."""
    item_id: str | None | rt.MISSING = rt.MISSING
    """Item that was created."""
    error_message: str | None | rt.MISSING = rt.MISSING
    """What went wrong."""
    created_at: datetime.datetime | rt.MISSING = rt.MISSING
    """Moment of creation."""
    completed_at: datetime.datetime | None | rt.MISSING = rt.MISSING
    """Moment at which it became final."""
