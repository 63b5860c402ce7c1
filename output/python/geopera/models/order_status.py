"""The types of OrderStatus."""

from __future__ import annotations

import typing

OrderStatus: typing.TypeAlias = (
    typing.Literal[
        "CREATED", "PLACED", "BEING_FULFILLED", "FULFILLED", "CANCELLED", "FAILED"
    ]
    | str
)
"""State of an order; the last three are final."""
