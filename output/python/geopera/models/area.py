"""The types of Area."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class Area(rt.Model):
    """_Area"""

    __schema_name__: typing.ClassVar[str] = "_Area"

    area: str
    """Name of a published clipping area."""


class AreaParam(typing.TypedDict):
    """`Area` as an argument: a plain dictionary."""

    area: str
