"""The types of ProfileResponse."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .profile_layer import ProfileLayer
    from .profile_type import ProfileType


class ProfileResponse(rt.Model):
    """A visualization profile."""

    id: str
    """Identifier of the profile."""
    item_id: str
    """Item it belongs to."""
    name: str
    """Name shown to people."""
    layer: ProfileLayer
    """Layer it belongs to."""
    type: ProfileType
    """Kind of rendering."""
    is_default: bool | MISSING = MISSING
    """Whether it is shown first."""
    sort_order: int | MISSING = MISSING
    """Position among its siblings."""
    config: dict[str, typing.Any]
    """Settings of the renderer."""
    asset_key: str | MISSING | None = MISSING
    """Key of the asset."""
    version: int | MISSING = MISSING
    """Number of changes plus one."""
    created_by: str | MISSING | None = MISSING
    """User who created it."""
    created_at: datetime.datetime
    """Moment of creation."""
    updated_at: datetime.datetime
    """Moment of the last change."""
