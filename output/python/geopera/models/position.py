"""The types of Position."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Position = TypeAliasType(
    "Position",
    list[float],
)
"""Longitude, latitude and optionally height."""
