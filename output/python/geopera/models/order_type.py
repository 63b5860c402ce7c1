"""The types of OrderType."""

from __future__ import annotations

import typing

OrderType: typing.TypeAlias = typing.Literal["ARCHIVE", "TASKING"] | str
"""Whether existing or future imagery is ordered."""
