"""The types of CardBrand."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

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
