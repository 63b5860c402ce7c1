"""The types of JobType."""

from __future__ import annotations

from .._runtime import model_api as rt


class JobType(rt.Model):
    """A type of processing job."""

    name: str
    """Technical name."""
    title: str
    """Text for people."""
    category: str
    """Category it is filed under."""
    versions: list[str]
    """Versions that can be dispatched."""
