"""The types of PaymentMethodOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .card_brand import CardBrand


class PaymentMethodOutput(rt.Model):
    """A stored payment method."""

    id: str | MISSING | None = MISSING
    """Identifier of the stored payment method."""
    is_default: bool | MISSING = rt.Field(
        default=MISSING,
        validation_alias="isDefault",
        serialization_alias="isDefault",
    )
    """Whether it is charged by default."""
    brand: CardBrand | MISSING | None = MISSING
    """Brand of the card."""
    last4: str | MISSING | None = MISSING
    """Last four digits of the card."""
    exp_month: int | MISSING | None = MISSING
    """Month in which the card expires."""
    exp_year: int | MISSING | None = MISSING
    """Year in which the card expires."""
