"""The types of Position."""

from __future__ import annotations

import typing  # noqa: F401

from .._runtime import model_api as rt

Position = rt.TypeAliasType(
    "Position",
    typing.List[float],
)
"""Position"""
