"""The types of AlertRule."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .notification_channel import NotificationChannel


class AlertRule(rt.Model):
    """A rule that is evaluated on new imagery."""

    id: uuid.UUID
    """Identifier of the rule."""
    name: str
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    collection_id: uuid.UUID | MISSING | None = MISSING
    """Collection that is watched; all of them when null."""
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
    """Key of the asset to evaluate."""
    band_mapping: dict[str, str] | MISSING = MISSING
    """Maps the band names of the expression to bands of the asset."""
    notification_channels: list[NotificationChannel] | MISSING = MISSING
    """Channels that are told about an alert."""
    active: bool | MISSING = MISSING
    """Whether the rule is evaluated."""
    cooldown_minutes: int | MISSING = MISSING
    """Minutes to stay silent after an alert."""
    created_at: datetime.datetime
    """Moment of creation."""
    updated_at: datetime.datetime
    """Moment of the last change."""
