"""The types of UpdateAlertRuleInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class UpdateAlertRuleInput(rt.Model):
    """UpdateAlertRuleInput"""

    rule_id: str
    """Identifier of the alert rule."""
    name: str | MISSING | None = MISSING
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    collection_id: str | MISSING | None = MISSING
    """Watch only this collection from now on."""
    event_types: list[str] | MISSING | None = MISSING
    """Types of events that trigger an evaluation."""
    expression: str | MISSING | None = MISSING
    """Band-math expression."""
    comparison: str | MISSING | None = MISSING
    """How the computed value is compared with the threshold."""
    threshold: float | MISSING | None = MISSING
    """Value to compare with."""
    threshold_upper: float | MISSING | None = MISSING
    """Upper value of a range comparison."""
    asset_key: str | MISSING | None = MISSING
    """Key of the asset within its item."""
    band_mapping: dict[str, str] | MISSING | None = MISSING
    """Maps the band names of the expression to bands of the asset."""
    notification_channels: list[str] | MISSING | None = MISSING
    """Channels that are told about an alert."""
    active: bool | MISSING | None = MISSING
    """Whether the rule is evaluated."""
    cooldown_minutes: int | MISSING | None = MISSING
    """Minutes to stay silent after an alert."""


class UpdateAlertRuleInputParam(typing.TypedDict):
    """`UpdateAlertRuleInput` as an argument: a plain dictionary."""

    rule_id: str
    name: typing.NotRequired[str | None]
    description: typing.NotRequired[str | None]
    collection_id: typing.NotRequired[str | None]
    event_types: typing.NotRequired[typing.Sequence[str] | None]
    expression: typing.NotRequired[str | None]
    comparison: typing.NotRequired[str | None]
    threshold: typing.NotRequired[float | None]
    threshold_upper: typing.NotRequired[float | None]
    asset_key: typing.NotRequired[str | None]
    band_mapping: typing.NotRequired[typing.Mapping[str, str] | None]
    notification_channels: typing.NotRequired[typing.Sequence[str] | None]
    active: typing.NotRequired[bool | None]
    cooldown_minutes: typing.NotRequired[int | None]
