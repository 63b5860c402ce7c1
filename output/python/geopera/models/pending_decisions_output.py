"""The types of PendingDecisionsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .pending_decision import PendingDecision


class PendingDecisionsOutput(rt.Model):
    """A list of pending decisions."""

    items: list[PendingDecision]
    """The pending decisions."""
    total: int
    """Number of pending decisions in all."""
