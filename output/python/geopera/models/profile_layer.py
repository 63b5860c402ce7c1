"""The types of ProfileLayer."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

ProfileLayer: typing.TypeAlias = typing.Union[
    typing.Literal[
        "sensor",
        "auto",
        "user",
    ],
    str,
]
"""ProfileLayer"""
