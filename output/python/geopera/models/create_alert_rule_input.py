"""The types of CreateAlertRuleInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CreateAlertRuleInput(rt.Model):
    """CreateAlertRuleInput"""

    name: str
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    collection_id: str | MISSING | None = MISSING
    """Watch only this collection; all of them when absent."""
    event_types: list[str] | MISSING = MISSING
    """Types of events that trigger an evaluation."""
    expression: str
    """Band-math expression."""
    comparison: str
    """How the computed value is compared with the threshold."""
    threshold: float
    """Value to compare with."""
    threshold_upper: float | MISSING | None = MISSING
    """Upper value of a range comparison."""
    asset_key: str | MISSING = MISSING
    """Key of the asset within its item."""
    band_mapping: dict[str, str] | MISSING = MISSING
    """Maps the band names of the expression to bands of the asset."""
    notification_channels: list[str] | MISSING = MISSING
    """Channels that are told about an alert."""
    cooldown_minutes: int | MISSING = MISSING
    """Minutes to stay silent after an alert."""


class CreateAlertRuleInputParam(typing.TypedDict):
    """`CreateAlertRuleInput` as an argument: a plain dictionary."""

    name: str
    description: typing.NotRequired[str | None]
    collection_id: typing.NotRequired[str | None]
    event_types: typing.NotRequired[typing.Sequence[str]]
    expression: str
    comparison: str
    threshold: float
    threshold_upper: typing.NotRequired[float | None]
    asset_key: typing.NotRequired[str]
    band_mapping: typing.NotRequired[typing.Mapping[str, str]]
    notification_channels: typing.NotRequired[typing.Sequence[str]]
    cooldown_minutes: typing.NotRequired[int]
