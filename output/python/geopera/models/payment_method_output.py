"""The types of PaymentMethodOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .card_brand import CardBrand


class PaymentMethodOutput(rt.Model):
    """PaymentMethodOutput

    A stored payment method.
    """

    id: str | None | rt.MISSING = rt.MISSING
    """Identifier of the stored payment method."""
    is_default: bool | rt.MISSING = rt.Field(
        default=rt.MISSING,
        validation_alias="isDefault",
        serialization_alias="isDefault",
    )
    """Whether it is charged by default."""
    brand: CardBrand | None | rt.MISSING = rt.MISSING
    """Brand of the card."""
    last4: str | None | rt.MISSING = rt.MISSING
    """Last four digits of the card."""
    exp_month: int | None | rt.MISSING = rt.MISSING
    """Month in which the card expires."""
    exp_year: int | None | rt.MISSING = rt.MISSING
    """Year in which the card expires."""
