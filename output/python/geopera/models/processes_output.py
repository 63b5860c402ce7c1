"""The types of ProcessesOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .process import Process


class ProcessesOutput(rt.Model):
    """A list of processes."""

    items: list[Process]
    """The processes."""
    total: int
    """Number of processes in all."""
