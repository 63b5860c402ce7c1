"""The types of UploadCompleteOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .upload_output import UploadOutput


class UploadCompleteOutput(rt.Model):
    """An upload whose files are all there."""

    upload: UploadOutput
    """The upload."""
    item_ids: list[str]
    """Items that were created."""
