"""The types of CardBrand."""

from __future__ import annotations

import typing

CardBrand: typing.TypeAlias = typing.Union[
    typing.Literal[
        "visa",
        "mastercard",
        "amex",
        "other",
    ],
    str,
]
"""CardBrand"""
