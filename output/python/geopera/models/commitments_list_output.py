"""The types of CommitmentsListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .commitment import Commitment


class CommitmentsListOutput(rt.Model):
    """A list of commitments."""

    items: list[Commitment]
    """The commitments."""
    total: int
    """Number of commitments in all."""
