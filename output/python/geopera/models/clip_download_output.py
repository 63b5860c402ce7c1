"""The types of ClipDownloadOutput."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt


class ClipDownloadOutput(rt.Model):
    """Where to fetch a clipped mosaic."""

    url: str
    """Signed address of the file."""
    file_name: str
    """Suggested name of the file."""
    expires_at: datetime.datetime
    """Moment at which the address stops working."""
