"""The types of CardBrand."""

from __future__ import annotations

import typing

CardBrand: typing.TypeAlias = (
    typing.Literal["visa", "mastercard", "amex", "other"] | str
)
"""Brand of a payment card."""
