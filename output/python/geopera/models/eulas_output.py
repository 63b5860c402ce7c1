"""The types of EulasOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .eula import Eula


class EulasOutput(rt.Model):
    """A list of licence agreements."""

    items: list[Eula]
    """The licence agreements."""
    total: int
    """Number of licence agreements in all."""
