"""The types of ProfileLayer."""

from __future__ import annotations

import typing

ProfileLayer: typing.TypeAlias = typing.Union[
    typing.Literal[
        "sensor",
        "auto",
        "user",
    ],
    str,
]
"""ProfileLayer"""
