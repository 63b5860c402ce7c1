"""The types of OrderType."""

from __future__ import annotations

import typing

OrderType: typing.TypeAlias = typing.Union[
    typing.Literal[
        "ARCHIVE",
        "TASKING",
    ],
    str,
]
"""OrderType"""
