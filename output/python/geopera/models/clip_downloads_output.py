"""The types of ClipDownloadsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .clip_download_record import ClipDownloadRecord


class ClipDownloadsOutput(rt.Model):
    """A list of downloads."""

    items: list[ClipDownloadRecord]
    """The downloads."""
    total: int
    """Number of downloads in all."""
