"""The types of UpdateAlertRuleInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class UpdateAlertRuleInput(rt.Model):
    """UpdateAlertRuleInput"""

    rule_id: str
    """Identifier of the alert rule."""
    name: str | None | MISSING = MISSING
    """Name shown to people."""
    description: str | None | MISSING = MISSING
    """Free text for people."""
    collection_id: str | None | MISSING = MISSING
    """Watch only this collection from now on."""
    event_types: typing.List[str] | None | MISSING = MISSING
    """Types of events that trigger an evaluation."""
    expression: str | None | MISSING = MISSING
    """Band-math expression."""
    comparison: str | None | MISSING = MISSING
    """How the computed value is compared with the threshold."""
    threshold: float | None | MISSING = MISSING
    """Value to compare with."""
    threshold_upper: float | None | MISSING = MISSING
    """Upper value of a range comparison."""
    asset_key: str | None | MISSING = MISSING
    """Key of the asset within its item."""
    band_mapping: typing.Dict[str, str] | None | MISSING = MISSING
    """Maps the band names of the expression to bands of the asset."""
    notification_channels: typing.List[str] | None | MISSING = MISSING
    """Channels that are told about an alert."""
    active: bool | None | MISSING = MISSING
    """Whether the rule is evaluated."""
    cooldown_minutes: int | None | MISSING = MISSING
    """Minutes to stay silent after an alert."""


class UpdateAlertRuleInputParam(typing.TypedDict):
    """`UpdateAlertRuleInput` as an argument: a plain dictionary."""

    rule_id: typing.Required[str]
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
