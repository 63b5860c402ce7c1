"""The types of ClipDownloadRecord."""

from __future__ import annotations

import datetime
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ClipDownloadRecord(rt.Model):
    """One download of a clipped mosaic."""

    mosaic_type: str
    """Mosaic that was downloaded."""
    user_id: uuid.UUID | MISSING | None = MISSING
    """User who downloaded it."""
    downloaded_at: datetime.datetime
    """Moment of the download."""
