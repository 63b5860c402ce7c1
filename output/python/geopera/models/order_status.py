"""The types of OrderStatus."""

from __future__ import annotations

import typing

OrderStatus: typing.TypeAlias = typing.Union[
    typing.Literal[
        "CREATED",
        "PLACED",
        "BEING_FULFILLED",
        "FULFILLED",
        "CANCELLED",
        "FAILED",
    ],
    str,
]
"""OrderStatus"""
