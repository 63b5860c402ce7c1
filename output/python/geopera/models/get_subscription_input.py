"""The types of GetSubscriptionInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class GetSubscriptionInput(rt.Model):
    """GetSubscriptionInput"""

    subscription_id: str
    """Identifier of the subscription."""


class GetSubscriptionInputParam(typing.TypedDict):
    """`GetSubscriptionInput` as an argument: a plain dictionary."""

    subscription_id: str
