"""The types of PaymentMethodsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .payment_method_output import PaymentMethodOutput


class PaymentMethodsOutput(rt.Model):
    """A list of payment methods."""

    items: list[PaymentMethodOutput]
    """The payment methods."""
    total: int
    """Number of payment methods in all."""
