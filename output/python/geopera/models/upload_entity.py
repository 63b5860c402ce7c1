"""The types of UploadEntity."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .upload_status import UploadStatus


class UploadEntity(rt.Model):
    """An upload."""

    entity_type: typing.Literal["upload"]
    """Tells the entities apart."""
    id: uuid.UUID
    """Identifier of the upload."""
    status: UploadStatus
    """State of the upload."""
