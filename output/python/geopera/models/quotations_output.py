"""The types of QuotationsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .quotation import Quotation


class QuotationsOutput(rt.Model):
    """A list of quotations."""

    items: list[Quotation]
    """The quotations."""
    total: int
    """Number of quotations in all."""
