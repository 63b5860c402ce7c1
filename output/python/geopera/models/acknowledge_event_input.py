"""The types of AcknowledgeEventInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class AcknowledgeEventInput(rt.Model):
    """AcknowledgeEventInput"""

    event_id: str
    """Identifier of the alert event."""


class AcknowledgeEventInputParam(typing.TypedDict):
    """`AcknowledgeEventInput` as an argument: a plain dictionary."""

    event_id: str
