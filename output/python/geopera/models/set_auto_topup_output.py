"""The types of SetAutoTopupOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class SetAutoTopupOutput(rt.Model):
    """Automatic top-up settings now in force."""

    enabled: bool
    """Whether credits are bought automatically."""
    threshold_credits: int
    """Balance below which credits are bought."""
    topup_amount_credits: int
    """Number of credits bought each time."""
