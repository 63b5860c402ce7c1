"""The types of VendorsListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .vendor import Vendor


class VendorsListOutput(rt.Model):
    """A list of vendors."""

    items: list[Vendor]
    """The vendors."""
    total: int
    """Number of vendors in all."""
