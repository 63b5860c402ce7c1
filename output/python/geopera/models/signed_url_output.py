"""The types of SignedUrlOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class SignedUrlOutput(rt.Model):
    """Where to send a file."""

    upload_url: str
    """Signed address to put the file to."""
    object_path: str
    """Path within the bucket."""
