"""The types of TestSubscriptionInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class TestSubscriptionInput(rt.Model):
    """TestSubscriptionInput"""

    subscription_id: str
    """Identifier of the subscription."""


class TestSubscriptionInputParam(typing.TypedDict):
    """`TestSubscriptionInput` as an argument: a plain dictionary."""

    subscription_id: str
