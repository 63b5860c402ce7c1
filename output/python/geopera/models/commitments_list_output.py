"""The types of CommitmentsListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .commitment import Commitment


class CommitmentsListOutput(rt.Model):
    """CommitmentsListOutput

    A list of commitments.
    """

    items: typing.List[Commitment]
    """The commitments."""
    total: int
    """Number of commitments in all."""
