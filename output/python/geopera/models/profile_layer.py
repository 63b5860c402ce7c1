"""The types of ProfileLayer."""

from __future__ import annotations

import typing

ProfileLayer: typing.TypeAlias = typing.Literal["sensor", "auto", "user"] | str
"""Layer of a visualization profile."""
