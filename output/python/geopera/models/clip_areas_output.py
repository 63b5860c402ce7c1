"""The types of ClipAreasOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .clip_area import ClipArea


class ClipAreasOutput(rt.Model):
    """A list of clip areas."""

    items: list[ClipArea]
    """The clip areas."""
    total: int
    """Number of clip areas in all."""
