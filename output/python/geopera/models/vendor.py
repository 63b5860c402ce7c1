"""The types of Vendor."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class Vendor(rt.Model):
    """Vendor

    A vendor of commercial imagery.
    """

    name: str
    """Short name."""
    title: str
    """Full name."""
    hosts: typing.List[str]
    """Imagery hosts the vendor sells through."""
