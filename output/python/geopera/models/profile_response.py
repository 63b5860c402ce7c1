"""The types of ProfileResponse."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .profile_layer import ProfileLayer
    from .profile_type import ProfileType


class ProfileResponse(rt.Model):
    """ProfileResponse

    A visualization profile.
    """

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
    is_default: bool | rt.MISSING = rt.MISSING
    """Whether it is shown first."""
    sort_order: int | rt.MISSING = rt.MISSING
    """Position among its siblings."""
    config: typing.Dict[str, typing.Any]
    """Settings of the renderer."""
    asset_key: str | None | rt.MISSING = rt.MISSING
    """Key of the asset."""
    version: int | rt.MISSING = rt.MISSING
    """Number of changes plus one."""
    created_by: str | None | rt.MISSING = rt.MISSING
    """User who created it."""
    created_at: datetime.datetime
    """Moment of creation."""
    updated_at: datetime.datetime
    """Moment of the last change."""
