"""The types of DeleteSubscriptionInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class DeleteSubscriptionInput(rt.Model):
    """DeleteSubscriptionInput"""

    subscription_id: str
    """Identifier of the subscription."""


class DeleteSubscriptionInputParam(typing.TypedDict):
    """`DeleteSubscriptionInput` as an argument: a plain dictionary."""

    subscription_id: str
