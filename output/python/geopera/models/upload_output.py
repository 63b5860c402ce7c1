"""The types of UploadOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .upload_status import UploadStatus


class UploadOutput(rt.Model):
    """An upload of own data."""

    id: str
    """Identifier of the upload."""
    project_id: str | MISSING = MISSING
    """Project that receives the data."""
    status: UploadStatus | MISSING = MISSING
    """State of the upload."""
    transfer_method: str | MISSING = MISSING
    """How the files travel."""
    file_count: int | MISSING = MISSING
    """Number of files."""
    total_bytes: int | MISSING = MISSING
    """Total size in bytes."""
    bytes_uploaded: int | MISSING = MISSING
    """Bytes transferred so far."""
    item_id: str | MISSING | None = MISSING
    """Item that was created."""
    error_message: str | MISSING | None = MISSING
    """What went wrong."""
    created_at: datetime.datetime | MISSING = MISSING
    """Moment of creation."""
    completed_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which it became final."""
