"""The types of Vendor."""

from __future__ import annotations

from .._runtime import model_api as rt


class Vendor(rt.Model):
    """A vendor of commercial imagery."""

    name: str
    """Short name."""
    title: str
    """Full name."""
    hosts: list[str]
    """Imagery hosts the vendor sells through."""
