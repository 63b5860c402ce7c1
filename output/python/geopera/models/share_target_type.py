"""The types of ShareTargetType."""

from __future__ import annotations

import typing

ShareTargetType: typing.TypeAlias = typing.Literal["item", "collection"] | str
"""Type of what is shared."""
