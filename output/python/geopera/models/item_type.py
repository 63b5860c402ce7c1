"""The types of ItemType."""

from __future__ import annotations

import typing

ItemType: typing.TypeAlias = (
    typing.Literal[
        "satellite_capture",
        "derived_raster",
        "derived_vector",
        "clip",
        "user_raster",
        "user_vector",
        "external_reference",
    ]
    | str
)
"""Kind of item."""
