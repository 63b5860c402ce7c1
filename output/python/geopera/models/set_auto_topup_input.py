"""The types of SetAutoTopupInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SetAutoTopupInput(rt.Model):
    """SetAutoTopupInput"""

    enabled: bool
    threshold_credits: int
    topup_amount_credits: int
    daily_charge_cap_aud: float | MISSING | None = MISSING


class SetAutoTopupInputParam(typing.TypedDict):
    """`SetAutoTopupInput` as an argument: a plain dictionary."""

    enabled: bool
    threshold_credits: int
    topup_amount_credits: int
    daily_charge_cap_aud: typing.NotRequired[float | None]
