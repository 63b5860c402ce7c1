"""The types of Process."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .process_input import ProcessInput


class Process(rt.Model):
    """A process that can be run on imagery."""

    id: str
    """Identifier of the process."""
    title: str
    """Text for people."""
    description: str | MISSING | None = MISSING
    """What it does."""
    version: str
    """Version of the process."""
    category: str | MISSING | None = MISSING
    """Category it is filed under."""
    inputs: list[ProcessInput]
    """Inputs in order."""
