"""The types of ProcessInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProcessInput(rt.Model):
    """An input of a process."""

    name: str
    """Name of the input."""
    type: str
    """JSON type of the value."""
    required: bool
    """Whether it has to be given."""
    default: typing.Any | MISSING = MISSING
    """Value used when it is left out."""
    description: str | MISSING | None = MISSING
    """What it does."""
