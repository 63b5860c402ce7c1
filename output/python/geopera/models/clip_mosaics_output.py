"""The types of ClipMosaicsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .clip_mosaic import ClipMosaic


class ClipMosaicsOutput(rt.Model):
    """A list of clip mosaics."""

    items: list[ClipMosaic]
    """The clip mosaics."""
    total: int
    """Number of clip mosaics in all."""
