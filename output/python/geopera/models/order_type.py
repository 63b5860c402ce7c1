"""The types of OrderType."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

OrderType: typing.TypeAlias = typing.Union[
    typing.Literal[
        "ARCHIVE",
        "TASKING",
    ],
    str,
]
"""OrderType"""
