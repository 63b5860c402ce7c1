"""The types of ProfileType."""

from __future__ import annotations

import typing

ProfileType: typing.TypeAlias = (
    typing.Literal["rgb", "singleband", "multiband", "expression"] | str
)
"""Kind of rendering."""
