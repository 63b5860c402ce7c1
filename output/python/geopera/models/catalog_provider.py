"""The types of CatalogProvider."""

from __future__ import annotations

from .._runtime import model_api as rt


class CatalogProvider(rt.Model):
    """A provider of imagery."""

    name: str
    """Short name."""
    title: str
    """Full name."""
    sample_count: int
    """Number of sample scenes."""
